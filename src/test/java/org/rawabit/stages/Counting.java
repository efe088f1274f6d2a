package org.rawabit.stages;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/** Options of counting and what is counted with them, for tests: windows are two tokens wide. */
record Counting(JavaRDD<CountedArticle> articles, RollUp rollUp) {
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
    return new Counting(
        CountedArticle.of(news.mentions(spark), news.articles(spark), kinds), rollUp);
  }

  PairCounts counts(Cooccurrences.Options options) {
    return counts(options, List.of(), 0, null);
  }

  PairCounts counts(
      Cooccurrences.Options options,
      List<Facet> facets,
      int evidence,
      Timelines.@Nullable Options courses) {
    return PairCounts.of(articles, rollUp, new CountPlan(options, true, facets, evidence, courses));
  }

  PairScores scores(Cooccurrences.Options options) {
    return PairScores.of(counts(options));
  }
}
