package org.rawabit.job;

import org.rawabit.stages.PairCounts;
import org.rawabit.stages.Timelines;
import org.rawabit.tables.Tables;

/** Writes what is told of actors and pairs over time. */
final class TimeTables {
  private TimeTables() {}

  static void write(Writing run, PairCounts counts) {
    run.progress().phase("timeline");
    try (Timelines timelines = Timelines.of(counts)) {
      run.out().write(Tables.TIMELINE, timelines.actors());
      run.out().write(Tables.PAIR_TIMELINE, timelines.pairs());
      run.out().write(Tables.BURSTS, timelines.bursts());
    }
  }
}
