package org.rawabit.job;

import org.apache.spark.sql.Dataset;
import org.apache.spark.storage.StorageLevel;
import org.rawabit.stages.ActorInArticle;
import org.rawabit.stages.Cooccurrences;
import org.rawabit.stages.CountedArticle;
import org.rawabit.stages.DatedArticle;
import org.rawabit.stages.RollUp;
import org.rawabit.tables.Article;
import org.rawabit.tables.Mention;

/**
 * What all counts of actors are made from, kept in memory while they are made.
 *
 * @param dates all articles, without text
 * @param articles those with counted mentions
 * @param window width of the windows that are counted, in tokens; 0 for none
 */
record Counted(Dataset<DatedArticle> dates, Dataset<CountedArticle> articles, int window)
    implements AutoCloseable {

  static Counted of(
      Dataset<Mention> mentions, Dataset<Article> articles, Cooccurrences.Options options) {
    Dataset<DatedArticle> dates = DatedArticle.of(articles).persist(StorageLevel.MEMORY_AND_DISK());
    return new Counted(
        dates,
        CountedArticle.of(mentions, dates, options.kinds()).persist(StorageLevel.MEMORY_AND_DISK()),
        options.countedWindow());
  }

  /** The same, with members counted for their groups. */
  Counted rolledUp(RollUp rollUp) {
    return new Counted(dates, CountedArticle.rolledUp(articles, rollUp), window);
  }

  Dataset<ActorInArticle> actors() {
    return ActorInArticle.of(articles, window);
  }

  @Override
  public void close() {
    articles.unpersist();
    dates.unpersist();
  }
}
