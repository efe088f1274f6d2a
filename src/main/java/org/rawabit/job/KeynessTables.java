package org.rawabit.job;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.storage.StorageLevel;
import org.rawabit.UserError;
import org.rawabit.actors.Actor;
import org.rawabit.actors.Gazetteer;
import org.rawabit.stages.ActorTerms;
import org.rawabit.stages.Collocates;
import org.rawabit.stages.GroupCounts;
import org.rawabit.tables.Tables;

/** Writes what is counted of the words around actors. */
final class KeynessTables {
  private KeynessTables() {}

  static void write(Writing run, CountedTerms counted) {
    List<String> kinds = run.job().cooccurrence().kinds();
    if (run.wants(Statistic.ACTOR_TERMS)) {
      run.progress().phase("actor terms");
      JavaRDD<GroupCounts> counts =
          ActorTerms.counts(counted.slices(), counted.vocabulary(), kinds)
              .persist(StorageLevel.MEMORY_AND_DISK());
      try {
        run.out()
            .write(
                Tables.ACTOR_TERMS,
                ActorTerms.of(counts, counted.vocabulary(), run.job().actorTerms()));
      } finally {
        counts.unpersist();
      }
    }
    if (run.wants(Statistic.COLLOCATES)) {
      Collocates.Options options = run.job().collocates();
      if (options.of().isEmpty()) {
        run.out()
            .write(
                Tables.COLLOCATES,
                JavaSparkContext.fromSparkContext(run.spark().sparkContext()).emptyRDD());
        return;
      }
      run.progress().phase("collocates");
      JavaRDD<GroupCounts> counts =
          Collocates.counts(counted.slices(), counted.vocabulary(), options, kinds)
              .persist(StorageLevel.MEMORY_AND_DISK());
      try {
        run.out().write(Tables.COLLOCATES, Collocates.of(counts, counted.vocabulary(), options));
      } finally {
        counts.unpersist();
      }
    }
  }

  /** Refuses collocates of an actor that no actor file has. */
  static void check(Job job, Gazetteer gazetteer) {
    List<String> known = gazetteer.actors().stream().map(Actor::id).toList();
    for (String actor : job.collocates().actors()) {
      if (!known.contains(actor)) {
        throw new UserError(
            "collocates.of: no actor file of the job has an actor '%s'; for a word: term:%s"
                .formatted(actor, actor));
      }
    }
  }
}
