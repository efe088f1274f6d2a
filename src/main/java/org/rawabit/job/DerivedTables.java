package org.rawabit.job;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.rawabit.stages.MentionedActors;
import org.rawabit.stages.Slice;
import org.rawabit.tables.Article;
import org.rawabit.tables.Mention;
import org.rawabit.tables.Tables;

/** Writes every table that follows from the articles of a run, their mentions and their terms. */
final class DerivedTables {
  private DerivedTables() {}

  /**
   * Writes them all.
   *
   * @param slices of all articles, told apart; their texts may be left out
   */
  static void write(
      Writing run,
      Actors actors,
      JavaRDD<Slice> slices,
      Dataset<Mention> mentions,
      Dataset<Article> articles) {
    TermTables.write(run, slices, true);
    try (Counted each = Counted.of(mentions, articles, run.job());
        Counted counted = each.forPairs(run.job(), actors.gazetteer().actors())) {
      writeActors(run, actors, each);
      PairTables.write(run, counted, articles);
      if (run.wants(Statistic.TIMELINE)) {
        TimeTables.write(run, counted);
      }
    }
    if (run.wants(Statistic.NETWORK)) {
      NetworkTables.write(run, run.out().read(Tables.COOCCURRENCE));
    }
  }

  static void writeActors(Writing run, Actors actors, Counted counted) {
    run.out()
        .write(Tables.ACTORS, MentionedActors.of(counted.actors(), actors.gazetteer().actors()));
  }
}
