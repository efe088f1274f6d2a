package org.rawabit.stages;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;

/** Options of counting and what is counted with them, for tests: windows are two tokens wide. */
record Counting(Dataset<CountedArticle> articles, Dataset<DatedArticle> dates, RollUp rollUp) {
  static final int WINDOW = 2;

  static final List<Scope> NESTED = List.of(Scope.ARTICLE, Scope.PARAGRAPH, Scope.SENTENCE);

  static Cooccurrences.Options options(
      List<Scope> scopes,
      List<PeriodKind> periods,
      CountUnit unit,
      int minimum,
      List<String> kinds) {
    return new Cooccurrences.Options(
        scopes, WINDOW, periods, unit, minimum, kinds, List.of(Facet.values()), false);
  }

  static Counting of(SparkSession spark, Layout news, List<String> kinds) {
    return of(spark, news, kinds, RollUp.NONE);
  }

  static Counting of(SparkSession spark, Layout news, List<String> kinds, RollUp rollUp) {
    Dataset<DatedArticle> dates = DatedArticle.of(news.articles(spark));
    Dataset<CountedArticle> counted =
        CountedArticle.rolledUp(CountedArticle.of(news.mentions(spark), dates, kinds), rollUp);
    return new Counting(counted, dates, rollUp);
  }

  Dataset<PairInArticle> pairs() {
    return Cooccurrences.pairs(articles, WINDOW, rollUp);
  }

  PairCounts counts(Cooccurrences.Options options) {
    return PairCounts.of(articles, pairs(), dates, rollUp, List.of(), options);
  }
}
