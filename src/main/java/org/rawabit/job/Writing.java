package org.rawabit.job;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;
import org.rawabit.actors.Gazetteer;
import org.rawabit.corpus.RawArticle;
import org.rawabit.stages.Likeness;
import org.rawabit.stages.Slice;
import org.rawabit.stages.Slices;
import org.rawabit.tables.Publication;

/** What the parts of a run share: its job, where they write, and whom they tell. */
record Writing(SparkSession spark, Job job, Publication out, Progress progress) {
  /** Whether the job asks for a table that can be left out. */
  boolean wants(Statistic statistic) {
    return job.statistics().contains(statistic);
  }

  /** Reads the texts of records, once. */
  JavaRDD<Slice> slices(JavaRDD<RawArticle> records, Gazetteer gazetteer, Likeness likeness) {
    LongAccumulator read = spark.sparkContext().longAccumulator("articles read");
    progress.articles(read::sum);
    return Slices.of(records, gazetteer, job.languages(), job.batch(), likeness, read);
  }
}
