package org.rawabit.job;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.storage.StorageLevel;
import org.rawabit.stages.ActorInArticle;
import org.rawabit.stages.CountedArticle;
import org.rawabit.stages.DatedArticle;
import org.rawabit.tables.Article;
import org.rawabit.tables.Mention;

/**
 * What all counts of actors are made from, kept in memory while they are made.
 *
 * @param dates all articles, without text
 * @param articles those with counted mentions
 */
record Counted(Dataset<DatedArticle> dates, Dataset<CountedArticle> articles)
    implements AutoCloseable {

  static Counted of(Dataset<Mention> mentions, Dataset<Article> articles, List<String> kinds) {
    Dataset<DatedArticle> dates = DatedArticle.of(articles).persist(StorageLevel.MEMORY_AND_DISK());
    return new Counted(
        dates, CountedArticle.of(mentions, dates, kinds).persist(StorageLevel.MEMORY_AND_DISK()));
  }

  Dataset<ActorInArticle> actors() {
    return ActorInArticle.of(articles);
  }

  @Override
  public void close() {
    articles.unpersist();
    dates.unpersist();
  }
}
