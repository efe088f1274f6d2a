package org.rawabit.job;

import java.util.List;
import java.util.Locale;
import org.rawabit.tables.Table;
import org.rawabit.tables.Tables;

/** A part of a job that can be run by itself: it reads tables of those before it. */
public enum Step {
  INGEST(
      "read the inputs into articles and rejects, and find their stories",
      List.of(),
      List.of(
          Tables.ARTICLES,
          Tables.REJECTS,
          Tables.SIGNATURES,
          Tables.NEAR_DUPLICATES,
          Tables.INPUTS)),
  ANNOTATE(
      "find the actors in the articles",
      List.of(Tables.ARTICLES),
      List.of(Tables.MENTIONS, Tables.ACTORS)),
  TERMS(
      "count the terms and weigh them by TF-IDF",
      List.of(Tables.ARTICLES),
      List.of(Tables.TERMS, Tables.ARTICLE_TERMS, Tables.PHRASES, Tables.GROUP_TERMS)),
  COOCCUR(
      "count who appears with whom, with evidence",
      List.of(Tables.ARTICLES, Tables.MENTIONS),
      List.of(Tables.COOCCURRENCE, Tables.COOCCURRENCE_BY, Tables.TIE_CHANGES, Tables.EVIDENCE)),
  KEYNESS(
      "find the actors again and count the words around them",
      List.of(Tables.ARTICLES),
      List.of(Tables.ACTOR_TERMS, Tables.COLLOCATES)),
  TIMELINE(
      "follow actors and pairs over time, with bursts and changes of level",
      List.of(Tables.ARTICLES, Tables.MENTIONS),
      List.of(Tables.TIMELINE, Tables.PAIR_TIMELINE, Tables.BURSTS)),
  NETWORK(
      "measure the network of the actors: centrality, communities, backbone",
      List.of(Tables.COOCCURRENCE),
      List.of(Tables.NETWORK, Tables.TIES, Tables.NETWORKS));

  private final String does;
  private final List<Table<?>> reads;
  private final List<Table<?>> writes;

  Step(String does, List<Table<?>> reads, List<Table<?>> writes) {
    this.does = does;
    this.reads = reads;
    this.writes = writes;
  }

  /** The command's name. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String does() {
    return does;
  }

  public List<Table<?>> reads() {
    return reads;
  }

  public List<Table<?>> writes() {
    return writes;
  }
}
