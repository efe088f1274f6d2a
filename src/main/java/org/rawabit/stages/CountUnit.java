package org.rawabit.stages;

/** What co-occurrence counts: stories, each once however often it was reprinted, or articles. */
public enum CountUnit {
  STORIES,
  ARTICLES
}
