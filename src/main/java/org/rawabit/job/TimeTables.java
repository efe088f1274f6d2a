package org.rawabit.job;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.storage.StorageLevel;
import org.rawabit.actors.Actor;
import org.rawabit.stages.Cooccurrences;
import org.rawabit.stages.Course;
import org.rawabit.stages.RollUp;
import org.rawabit.stages.Scope;
import org.rawabit.stages.Timelines;
import org.rawabit.tables.Tables;

/** Writes what is told of actors and pairs over time. */
final class TimeTables {
  private TimeTables() {}

  /**
   * Writes the tables.
   *
   * @param actors of the actor files, who may be members of each other
   */
  static void write(Writing run, Counted each, List<Actor> actors) {
    run.progress().phase("timeline");
    run.spark().sparkContext().setJobDescription("counting periods");
    Cooccurrences.Options counting = run.job().cooccurrence();
    RollUp rollUp = counting.rollUp() ? RollUp.of(actors) : RollUp.NONE;
    Counted counted = counting.rollUp() ? each.rolledUp(rollUp) : each;
    Timelines.Options options = run.job().timeline();
    int window = options.scope() == Scope.WINDOW ? counting.window() : 0;
    Dataset<Course> courses =
        Timelines.of(
                Cooccurrences.pairs(counted.articles(), window, rollUp),
                counted.actors(),
                counted.dates(),
                counting.unit(),
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
