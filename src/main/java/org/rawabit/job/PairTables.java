package org.rawabit.job;

import org.apache.spark.sql.Dataset;
import org.apache.spark.storage.StorageLevel;
import org.rawabit.stages.Cooccurrences;
import org.rawabit.stages.EvidenceSentences;
import org.rawabit.stages.PairInArticle;
import org.rawabit.tables.Article;
import org.rawabit.tables.Cooccurrence;
import org.rawabit.tables.Tables;

/** Writes what is counted of pairs. */
final class PairTables {
  private PairTables() {}

  static void write(Writing run, Counted counted, Dataset<Article> articles) {
    run.progress().phase("cooccurrence");
    Dataset<PairInArticle> pairs =
        Cooccurrences.pairs(counted.articles()).persist(StorageLevel.MEMORY_AND_DISK());
    try {
      run.out()
          .write(
              Tables.COOCCURRENCE,
              Cooccurrences.of(pairs, counted.actors(), counted.dates(), run.job().cooccurrence()));
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
