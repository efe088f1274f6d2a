package org.rawabit.stages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.jspecify.annotations.Nullable;
import org.rawabit.stats.TermWeighting;
import org.rawabit.tables.ArticleTerm;
import org.rawabit.tables.Tables;
import org.rawabit.tables.Term;

/** The terms of greatest weight in each article. */
public final class ArticleTerms {
  private ArticleTerms() {}

  /**
   * The best terms of every article, duplicates included.
   *
   * @param weighting what their weights are
   * @param top how many an article may have
   */
  public static Dataset<ArticleTerm> of(
      Dataset<NumberedSlice> slices,
      Broadcast<Vocabulary> vocabulary,
      TermWeighting weighting,
      int top) {
    long articles = Math.max(1, vocabulary.value().articles());
    double averageLength = (double) vocabulary.value().occurrences() / articles;
    return slices.flatMap(
        new Weigh(vocabulary, weighting, averageLength, top), Tables.ARTICLE_TERMS.encoder());
  }

  /**
   * Weighs the terms of slices.
   *
   * @param averageLength of an article, in terms
   */
  record Weigh(
      Broadcast<Vocabulary> vocabulary, TermWeighting weighting, double averageLength, int top)
      implements FlatMapFunction<NumberedSlice, ArticleTerm> {
    @Override
    public Iterator<ArticleTerm> call(NumberedSlice slice) {
      TermBags bags = slice.bags();
      // One look-up a distinct term of the slice, not one a term of an article.
      int[] numbers = slice.numbers();
      @Nullable Term[] terms = new Term[numbers.length];
      for (int t = 0; t < terms.length; t++) {
        terms[t] = numbers[t] < 0 ? null : vocabulary.value().term(numbers[t]);
      }
      ArticleWeights weights = new ArticleWeights(bags, terms, weighting, averageLength);
      return IntStream.range(0, slice.identities().size())
          .boxed()
          .flatMap(
              article -> {
                String id = slice.identities().get(article).articleId();
                return highest(weights, article, id, top).stream();
              })
          .iterator();
    }
  }

  private record Weighed(Term term, int tf, double tfidf) {
    /** The best first: highest tf-idf, then the alphabet. */
    static final Comparator<Weighed> BEST_FIRST =
        Comparator.comparingDouble(Weighed::tfidf)
            .reversed()
            .thenComparing(weighed -> weighed.term().term());
  }

  static List<ArticleTerm> highest(ArticleWeights weights, int article, String articleId, int top) {
    PriorityQueue<Weighed> best = new PriorityQueue<>(top + 1, Weighed.BEST_FIRST.reversed());
    weights.forEach(
        article,
        (term, tf, weight) -> {
          Weighed last = best.peek();
          if (best.size() < top || last == null || weight >= last.tfidf()) {
            best.add(new Weighed(term, tf, weight));
            if (best.size() > top) {
              best.poll();
            }
          }
        });
    List<Weighed> inOrder = new ArrayList<>(best);
    inOrder.sort(Weighed.BEST_FIRST);
    List<ArticleTerm> rows = new ArrayList<>(inOrder.size());
    for (Weighed w : inOrder) {
      rows.add(
          new ArticleTerm(
              articleId, w.term().term(), w.term().form(), w.tf(), w.tfidf(), rows.size() + 1));
    }
    return rows;
  }
}
