package org.rawabit.job;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.storage.StorageLevel;
import org.rawabit.actors.Actor;
import org.rawabit.stages.Cooccurrences;
import org.rawabit.stages.EvidenceSentences;
import org.rawabit.stages.FacetCooccurrences;
import org.rawabit.stages.PairCounts;
import org.rawabit.stages.PairInArticle;
import org.rawabit.stages.RollUp;
import org.rawabit.stages.TieChanges;
import org.rawabit.tables.Article;
import org.rawabit.tables.Cooccurrence;
import org.rawabit.tables.Tables;

/** Writes what is counted of pairs. */
final class PairTables {
  private PairTables() {}

  /**
   * Writes the tables.
   *
   * @param actors of the actor files, who may be members of each other
   */
  static void write(Writing run, Counted each, Dataset<Article> articles, List<Actor> actors) {
    run.progress().phase("cooccurrence");
    Cooccurrences.Options options = run.job().cooccurrence();
    RollUp rollUp = options.rollUp() ? RollUp.of(actors) : RollUp.NONE;
    Counted counted = options.rollUp() ? each.rolledUp(rollUp) : each;
    boolean isDivided = run.wants(Statistic.COOCCURRENCE_BY);
    PairCounts counts =
        PairCounts.of(
            counted.articles(),
            counted.dates(),
            rollUp,
            isDivided ? options.facets() : List.of(),
            options);
    counts.pairs().persist(StorageLevel.MEMORY_AND_DISK());
    try {
      run.out().write(Tables.COOCCURRENCE, Cooccurrences.of(counts));
      if (isDivided) {
        run.out().write(Tables.COOCCURRENCE_BY, FacetCooccurrences.of(counts));
      }
      if (run.wants(Statistic.TIE_CHANGES)) {
        run.out().write(Tables.TIE_CHANGES, TieChanges.of(counts));
      }
    } finally {
      counts.pairs().unpersist();
    }
    Dataset<PairInArticle> pairs =
        Cooccurrences.pairs(counted.articles(), counted.window(), rollUp)
            .persist(StorageLevel.MEMORY_AND_DISK());
    try {
      run.progress().phase("evidence");
      Dataset<Cooccurrence> written = run.out().read(Tables.COOCCURRENCE);
      run.out()
          .write(
              Tables.EVIDENCE,
              EvidenceSentences.of(pairs, written, articles, run.job().evidencePerPair()));
    } finally {
      pairs.unpersist();
    }
  }
}
