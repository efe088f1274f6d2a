package org.rawabit.job;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.storage.StorageLevel;
import org.rawabit.actors.Actor;
import org.rawabit.stages.ActorInArticle;
import org.rawabit.stages.Cooccurrences;
import org.rawabit.stages.CountedArticle;
import org.rawabit.stages.DatedArticle;
import org.rawabit.stages.PairInArticle;
import org.rawabit.stages.RollUp;
import org.rawabit.stages.Scope;
import org.rawabit.tables.Article;
import org.rawabit.tables.Mention;

/**
 * What all counts of actors are made from, kept in memory while they are made; nothing is computed
 * before it is asked for.
 *
 * @param dates all articles, without text
 * @param articles those with counted mentions
 * @param pairs every two actors of these
 * @param window width of the windows that are counted, in tokens; 0 for none
 * @param rollUp by which members count for their groups
 */
record Counted(
    Dataset<DatedArticle> dates,
    Dataset<CountedArticle> articles,
    Dataset<PairInArticle> pairs,
    int window,
    RollUp rollUp)
    implements AutoCloseable {

  /** Actors as they are mentioned themselves. */
  static Counted of(Dataset<Mention> mentions, Dataset<Article> articles, Job job) {
    Dataset<DatedArticle> dates = DatedArticle.of(articles).persist(StorageLevel.MEMORY_AND_DISK());
    Dataset<CountedArticle> counted =
        CountedArticle.of(mentions, dates, job.cooccurrence().kinds())
            .persist(StorageLevel.MEMORY_AND_DISK());
    boolean asksForWindows = job.timeline().scope() == Scope.WINDOW;
    int window = asksForWindows ? job.cooccurrence().window() : job.cooccurrence().countedWindow();
    return of(dates, counted, window, RollUp.NONE);
  }

  private static Counted of(
      Dataset<DatedArticle> dates, Dataset<CountedArticle> articles, int window, RollUp rollUp) {
    return new Counted(
        dates,
        articles,
        Cooccurrences.pairs(articles, window, rollUp).persist(StorageLevel.MEMORY_AND_DISK()),
        window,
        rollUp);
  }

  /**
   * Actors as pairs are counted: with members for their groups, where the job says so.
   *
   * @param actors of the actor files, who may be members of each other
   */
  Counted forPairs(Job job, List<Actor> actors) {
    if (!job.cooccurrence().rollUp()) {
      return this;
    }
    RollUp groups = RollUp.of(actors);
    return of(dates, CountedArticle.rolledUp(articles, groups), window, groups);
  }

  Dataset<ActorInArticle> actors() {
    return ActorInArticle.of(articles, window);
  }

  @Override
  public void close() {
    pairs.unpersist();
    articles.unpersist();
    dates.unpersist();
  }
}
