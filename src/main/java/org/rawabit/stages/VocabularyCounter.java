package org.rawabit.stages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rawabit.stats.TermWeighting;
import org.rawabit.tables.Term;

/** Adds up {@link VocabularyPart}s of one bucket. */
final class VocabularyCounter {
  private long corpus;
  private final WordTable terms = new WordTable();
  private long[] articles = new long[1 << 9];
  private long[] occurrences = new long[1 << 9];
  private long[] french = new long[1 << 9];

  /** Printed forms, each owned by its term. */
  private final WordTable forms = new WordTable();

  private long[] printed = new long[1 << 9];

  void add(VocabularyPart part) {
    corpus += part.corpus();
    int[] numbers = new int[part.terms().size()];
    for (int t = 0; t < numbers.length; t++) {
      int term = terms.add(0, part.terms(), t);
      if (term == articles.length) {
        articles = Arrays.copyOf(articles, 2 * term);
        occurrences = Arrays.copyOf(occurrences, 2 * term);
        french = Arrays.copyOf(french, 2 * term);
      }
      articles[term] += part.articles()[t];
      occurrences[term] += part.occurrences()[t];
      french[term] += part.french()[t];
      numbers[t] = term;
    }
    for (int f = 0; f < part.formTerms().length; f++) {
      int form = forms.add(numbers[part.formTerms()[f]], part.forms(), f);
      if (form == printed.length) {
        printed = Arrays.copyOf(printed, 2 * form);
      }
      printed[form] += part.formCounts()[f];
    }
  }

  /** The articles of all parts, where each told of its slice. */
  long corpus() {
    return corpus;
  }

  /** The terms that are in at least so many articles, weighed for a corpus of so many. */
  List<Term> terms(int minArticles, long corpus, TermWeighting weighting) {
    long[] times = new long[terms.size()];
    for (int form = 0; form < forms.size(); form++) {
      times[forms.owner(form)] += printed[form];
    }
    int[] most = forms.mostFrequent(printed, times.length);
    List<Term> counted = new ArrayList<>();
    for (int t = 0; t < most.length; t++) {
      if (articles[t] >= minArticles) {
        String term = terms.word(t);
        counted.add(
            new Term(
                term,
                most[t] < 0 ? "" : forms.word(most[t]),
                language(term, french[t], times[t]),
                articles[t],
                occurrences[t],
                weighting.idf(corpus, articles[t]),
                null,
                null,
                null));
      }
    }
    return counted;
  }

  private static String language(String term, long french, long printed) {
    return switch (Character.UnicodeScript.of(term.codePointAt(0))) {
      case ARABIC -> "ar";
      case LATIN -> 2 * french > printed ? "fr" : "en";
      default -> "und";
    };
  }
}
