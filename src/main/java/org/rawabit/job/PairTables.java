package org.rawabit.job;

import org.apache.spark.api.java.JavaRDD;
import org.rawabit.stages.ArticleText;
import org.rawabit.stages.Cooccurrences;
import org.rawabit.stages.EvidenceSentences;
import org.rawabit.stages.FacetCooccurrences;
import org.rawabit.stages.PairCounts;
import org.rawabit.stages.PairScores;
import org.rawabit.stages.TieChanges;
import org.rawabit.tables.Tables;

/** Writes what is counted of pairs. */
final class PairTables {
  private PairTables() {}

  static void write(Writing run, PairCounts counts, PairScores scores, JavaRDD<ArticleText> texts) {
    run.progress().phase("cooccurrence");
    run.out().write(Tables.COOCCURRENCE, Cooccurrences.of(scores));
    if (run.wants(Statistic.COOCCURRENCE_BY)) {
      run.out().write(Tables.COOCCURRENCE_BY, FacetCooccurrences.of(scores));
    }
    if (run.wants(Statistic.TIE_CHANGES)) {
      run.out().write(Tables.TIE_CHANGES, TieChanges.of(counts));
    }
    run.progress().phase("evidence");
    run.spark().sparkContext().setJobDescription("choosing evidence");
    run.out().write(Tables.EVIDENCE, EvidenceSentences.of(counts, texts));
  }
}
