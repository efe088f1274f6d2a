package org.rawabit.job;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.rawabit.stages.Cooccurrences;
import org.rawabit.stages.CountPlan;
import org.rawabit.stages.CountedArticle;
import org.rawabit.stages.PairCounts;
import org.rawabit.stages.RollUp;

/** What all tables of actors are made from: one count of all articles, for some of the tables. */
final class Counted {
  private Counted() {}

  /** For the table of actors alone. */
  static PairCounts actors(Writing run, JavaRDD<CountedArticle> articles) {
    return PairCounts.of(articles, RollUp.NONE, CountPlan.ofActors(run.job().cooccurrence()));
  }

  /** For the tables of pairs, too, and for those over time where the job wants them. */
  static PairCounts all(Writing run, Actors actors, JavaRDD<CountedArticle> articles) {
    return of(run, actors, articles, true, run.wants(Statistic.TIMELINE));
  }

  /** For the tables of pairs. */
  static PairCounts pairs(Writing run, Actors actors, JavaRDD<CountedArticle> articles) {
    return of(run, actors, articles, true, false);
  }

  /** For the tables over time. */
  static PairCounts courses(Writing run, Actors actors, JavaRDD<CountedArticle> articles) {
    return of(run, actors, articles, false, true);
  }

  private static PairCounts of(
      Writing run,
      Actors actors,
      JavaRDD<CountedArticle> articles,
      boolean pairs,
      boolean courses) {
    run.spark().sparkContext().setJobDescription("counting actors and pairs");
    Cooccurrences.Options options = run.job().cooccurrence();
    boolean isDivided = pairs && run.wants(Statistic.COOCCURRENCE_BY);
    RollUp groups = options.rollUp() ? RollUp.of(actors.gazetteer().actors()) : RollUp.NONE;
    return PairCounts.of(
        articles,
        groups,
        new CountPlan(
            options,
            pairs,
            isDivided ? options.facets() : List.of(),
            pairs ? run.job().evidencePerPair() : 0,
            courses ? run.job().timeline() : null));
  }
}
