package org.rawabit.job;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.storage.StorageLevel;
import org.rawabit.stages.Cooccurrences;
import org.rawabit.stages.EvidenceSentences;
import org.rawabit.stages.FacetCooccurrences;
import org.rawabit.stages.PairCounts;
import org.rawabit.stages.TieChanges;
import org.rawabit.tables.Article;
import org.rawabit.tables.Cooccurrence;
import org.rawabit.tables.Tables;

/** Writes what is counted of pairs. */
final class PairTables {
  private PairTables() {}

  static void write(Writing run, Counted counted, Dataset<Article> articles) {
    run.progress().phase("cooccurrence");
    Cooccurrences.Options options = run.job().cooccurrence();
    boolean isDivided = run.wants(Statistic.COOCCURRENCE_BY);
    PairCounts counts =
        PairCounts.of(
            counted.articles(),
            counted.pairs(),
            counted.dates(),
            counted.rollUp(),
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
    run.progress().phase("evidence");
    Dataset<Cooccurrence> written = run.out().read(Tables.COOCCURRENCE);
    run.out()
        .write(
            Tables.EVIDENCE,
            EvidenceSentences.of(counted.pairs(), written, articles, run.job().evidencePerPair()));
  }
}
