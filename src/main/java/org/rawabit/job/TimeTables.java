package org.rawabit.job;

import org.apache.spark.sql.Dataset;
import org.apache.spark.storage.StorageLevel;
import org.rawabit.stages.Course;
import org.rawabit.stages.Timelines;
import org.rawabit.tables.Tables;

/** Writes what is told of actors and pairs over time. */
final class TimeTables {
  private TimeTables() {}

  static void write(Writing run, Counted counted) {
    run.progress().phase("timeline");
    run.spark().sparkContext().setJobDescription("counting periods");
    Timelines.Options options = run.job().timeline();
    Dataset<Course> courses =
        Timelines.of(
                counted.pairs(),
                counted.actors(),
                counted.dates(),
                run.job().cooccurrence().unit(),
                options)
            .persist(StorageLevel.MEMORY_AND_DISK());
    try {
      run.out().write(Tables.TIMELINE, Timelines.actors(courses));
      run.out().write(Tables.PAIR_TIMELINE, Timelines.pairs(courses, options));
      run.out().write(Tables.BURSTS, Timelines.bursts(courses, options));
    } finally {
      courses.unpersist();
    }
  }
}
