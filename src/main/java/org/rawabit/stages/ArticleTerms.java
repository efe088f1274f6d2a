package org.rawabit.stages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.jspecify.annotations.Nullable;
import org.rawabit.tables.ArticleTerm;
import org.rawabit.tables.Tables;
import org.rawabit.tables.Term;

/** The terms of highest tf-idf in each article. */
public final class ArticleTerms {
  private ArticleTerms() {}

  /**
   * The best terms of every article, duplicates included.
   *
   * @param vocabulary the corpus's terms, as many as {@code terms.vocabulary} lets in
   * @param top how many an article may have
   */
  public static Dataset<ArticleTerm> of(Dataset<Slice> slices, List<Term> vocabulary, int top) {
    Map<String, Term> byTerm = new HashMap<>(2 * vocabulary.size());
    vocabulary.forEach(term -> byTerm.put(term.term(), term));
    Broadcast<Map<String, Term>> shared =
        JavaSparkContext.fromSparkContext(slices.sparkSession().sparkContext()).broadcast(byTerm);
    return Terms.bags(slices).flatMap(new Weigh(shared, top), Tables.ARTICLE_TERMS.encoder());
  }

  private record Weigh(Broadcast<Map<String, Term>> vocabulary, int top)
      implements FlatMapFunction<Terms.Bags, ArticleTerm> {
    @Override
    public Iterator<ArticleTerm> call(Terms.Bags slice) {
      TermBags bags = slice.bags();
      // One look-up a distinct term of the slice, not one a term of an article.
      @Nullable Term[] terms = new Term[bags.terms().length];
      for (int t = 0; t < terms.length; t++) {
        terms[t] = vocabulary.value().get(bags.terms()[t]);
      }
      return IntStream.range(0, slice.identities().size())
          .boxed()
          .flatMap(
              article -> {
                String id = slice.identities().get(article).articleId();
                return highest(bags, article, terms, id, top).stream();
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

  static List<ArticleTerm> highest(
      TermBags bags, int article, @Nullable Term[] terms, String articleId, int top) {
    PriorityQueue<Weighed> best = new PriorityQueue<>(top + 1, Weighed.BEST_FIRST.reversed());
    for (int k = bags.offsets()[article]; k < bags.offsets()[article + 1]; k++) {
      Term term = terms[bags.entries()[k]];
      if (term == null) {
        continue;
      }
      int tf = bags.counts()[k];
      Weighed last = best.peek();
      double tfidf = tf * term.idf();
      if (best.size() < top || last == null || tfidf >= last.tfidf()) {
        best.add(new Weighed(term, tf, tfidf));
        if (best.size() > top) {
          best.poll();
        }
      }
    }
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
