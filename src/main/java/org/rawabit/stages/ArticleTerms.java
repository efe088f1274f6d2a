package org.rawabit.stages;

import java.util.Iterator;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.rawabit.stats.TermWeighting;
import org.rawabit.tables.ArticleTerm;

/** The terms of greatest weight in each article. */
public final class ArticleTerms {
  private ArticleTerms() {}

  /**
   * The best terms of every article, duplicates included.
   *
   * @param weighting what their weights are
   * @param top how many an article may have
   */
  public static JavaRDD<ArticleTerm> of(
      JavaRDD<NumberedSlice> slices,
      Broadcast<Vocabulary> vocabulary,
      TermWeighting weighting,
      int top) {
    long articles = Math.max(1, vocabulary.value().articles());
    double averageLength = (double) vocabulary.value().occurrences() / articles;
    return slices.flatMap(new Weigh(vocabulary, weighting, averageLength, top));
  }

  /**
   * Weighs the terms of slices.
   *
   * @param averageLength of an article, in terms
   */
  private record Weigh(
      Broadcast<Vocabulary> vocabulary, TermWeighting weighting, double averageLength, int top)
      implements FlatMapFunction<NumberedSlice, ArticleTerm> {
    @Override
    public Iterator<ArticleTerm> call(NumberedSlice slice) {
      Vocabulary words = vocabulary.value();
      ArticleWeights weights =
          new ArticleWeights(slice.bags(), slice.numbers(), words, weighting, averageLength);
      HighestTerms best = new HighestTerms(words, top);
      return Lazily.flatMap(
          IntStream.range(0, slice.articles()).iterator(),
          article -> {
            weights.takeTo(best, article);
            return best.rows(slice.articleId(article)).iterator();
          });
    }
  }
}
