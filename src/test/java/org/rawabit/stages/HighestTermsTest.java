package org.rawabit.stages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rawabit.tables.ArticleTerm;
import org.rawabit.tables.Term;

/** Holds the heap to a sorted list. */
class HighestTermsTest {
  private static final int TERMS = 300;
  private final Random random = new Random(11);

  @Test
  void keepsTheHighestInOrderForOneArticleAfterTheOther() {
    List<Term> terms =
        IntStream.range(0, TERMS)
            .mapToObj(t -> new Term("t" + (t * 7919) % 1009, "f", "en", 1, 1, 0, null, null, null))
            .toList();
    Vocabulary vocabulary = new Vocabulary(TermColumns.of(1, terms));
    for (int top : List.of(1, 2, 50, 1000)) {
      HighestTerms best = new HighestTerms(vocabulary, top);
      for (int size : List.of(0, 1, 49, 50, 51, TERMS)) {
        assertThat(best.rows("none")).isEmpty();
        List<ArticleTerm> expected = new ArrayList<>();
        for (int t = 0; t < size; t++) {
          double weight = random.nextInt(20) / 4.0;
          best.add(t, t + 1, weight);
          expected.add(new ArticleTerm("a", terms.get(t).term(), "f", t + 1, weight, 0));
        }
        expected.sort(
            Comparator.comparingDouble((ArticleTerm t) -> -t.tfidf())
                .thenComparing(ArticleTerm::term));
        List<ArticleTerm> first = expected.subList(0, Math.min(top, size));
        List<ArticleTerm> ranked =
            IntStream.range(0, first.size()).mapToObj(i -> ranked(first.get(i), i + 1)).toList();
        assertThat(best.rows("a")).isEqualTo(ranked);
      }
    }
  }

  private static ArticleTerm ranked(ArticleTerm t, int rank) {
    return new ArticleTerm(t.articleId(), t.term(), t.form(), t.tf(), t.tfidf(), rank);
  }
}
