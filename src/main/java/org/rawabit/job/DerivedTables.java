package org.rawabit.job;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.rawabit.stages.ArticleText;
import org.rawabit.stages.CountedArticle;
import org.rawabit.stages.MentionedActors;
import org.rawabit.stages.PairCounts;
import org.rawabit.stages.PairScores;
import org.rawabit.stages.Slice;
import org.rawabit.tables.MentionedActor;
import org.rawabit.tables.Tables;

/** Writes every table that follows from the articles of a run, their mentions and their terms. */
final class DerivedTables {
  private DerivedTables() {}

  /**
   * Writes them all.
   *
   * @param slices of all articles, told apart; their texts may be left out
   * @param texts of all articles
   */
  static void write(Writing run, Actors actors, JavaRDD<Slice> slices, JavaRDD<ArticleText> texts) {
    TermTables.write(run, slices, true);
    JavaRDD<CountedArticle> articles = CountedArticle.of(slices, run.job().cooccurrence().kinds());
    try (PairCounts counts = Counted.all(run, actors, articles);
        PairScores scores = PairScores.of(counts)) {
      writeActors(run, actors, counts);
      PairTables.write(run, counts, scores, texts);
      if (run.wants(Statistic.TIMELINE)) {
        TimeTables.write(run, counts);
      }
      if (run.wants(Statistic.NETWORK)) {
        NetworkTables.write(run, scores);
      }
    }
  }

  static void writeActors(Writing run, Actors actors, PairCounts counts) {
    List<MentionedActor> mentioned = MentionedActors.of(counts, actors.gazetteer().actors());
    run.out()
        .write(
            Tables.ACTORS,
            JavaSparkContext.fromSparkContext(run.spark().sparkContext())
                .parallelize(mentioned, 1));
  }
}
