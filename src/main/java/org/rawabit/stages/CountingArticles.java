package org.rawabit.stages;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import scala.Tuple2;

/**
 * The counts of a partition of articles, by the partition that their pairs belong to. They go out
 * when there are a million, some 100 MB, or no more articles: a task needs no more memory, however
 * many articles it has.
 */
final class CountingArticles implements Iterator<Tuple2<Integer, CountsPart>> {
  private static final int MOST = 1_000_000;

  private final Iterator<CountedArticle> articles;
  private final CountPlan plan;
  private final RollUp rollUp;
  private final int partitions;
  private final int most;
  private final Deque<Tuple2<Integer, CountsPart>> ready = new ArrayDeque<>();

  CountingArticles(
      Iterator<CountedArticle> articles, CountPlan plan, RollUp rollUp, int partitions) {
    this(articles, plan, rollUp, partitions, MOST);
  }

  /**
   * @param most counts in memory, give or take an article
   */
  CountingArticles(
      Iterator<CountedArticle> articles, CountPlan plan, RollUp rollUp, int partitions, int most) {
    this.articles = articles;
    this.plan = plan;
    this.rollUp = rollUp;
    this.partitions = partitions;
    this.most = most;
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && articles.hasNext()) {
      count();
    }
    return !ready.isEmpty();
  }

  @Override
  public Tuple2<Integer, CountsPart> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }

  private void count() {
    ArticleCounter counter = new ArticleCounter(plan, rollUp);
    while (articles.hasNext() && counter.tally().held() < most) {
      counter.count(articles.next());
    }
    CountsPart all = counter.tally().part();
    CountsPart[] parts =
        all.split(partitions, e -> all.partitionOfPair(all.pair()[e], partitions), true);
    for (int p = 0; p < partitions; p++) {
      if (parts[p].size() > 0) {
        ready.add(new Tuple2<>(p, parts[p]));
      }
    }
  }
}
