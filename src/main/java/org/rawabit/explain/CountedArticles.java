package org.rawabit.explain;

import org.jspecify.annotations.Nullable;
import org.rawabit.stages.CountUnit;

/** Which articles count. */
final class CountedArticles {
  private CountedArticles() {}

  /** In words, as far as is known. */
  static String of(@Nullable KnownJob job) {
    if (job == null) {
      return "the first article of each story (all articles, if the job counts articles)";
    }
    return job.counted().unit() == CountUnit.STORIES
        ? "the first article of each story"
        : "all articles";
  }
}
