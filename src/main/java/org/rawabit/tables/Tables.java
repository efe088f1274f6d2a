package org.rawabit.tables;

import java.util.List;

/** Every table of a run. */
public final class Tables {
  public static final Table<Article> ARTICLES = Table.of("articles", Article.class, "article_id");
  public static final Table<Reject> REJECTS =
      Table.of("rejects", Reject.class, "input", "position");
  public static final Table<Signature> SIGNATURES =
      Table.of("signatures", Signature.class, "input", "position");
  public static final Table<NearDuplicate> NEAR_DUPLICATES =
      Table.of("near_duplicates", NearDuplicate.class, "article_a", "article_b");
  public static final Table<Term> TERMS = Table.of("terms", Term.class, "term");
  public static final Table<ArticleTerm> ARTICLE_TERMS =
      Table.of("article_terms", ArticleTerm.class, "article_id", "term");
  public static final Table<Mention> MENTIONS =
      Table.of("mentions", Mention.class, "article_id", "start");
  public static final Table<MentionedActor> ACTORS =
      Table.of("actors", MentionedActor.class, "actor_id");
  public static final Table<Cooccurrence> COOCCURRENCE =
      Table.of(
          "cooccurrence",
          Cooccurrence.class,
          "actor_a",
          "actor_b",
          "scope",
          "period_kind",
          "period");
  public static final Table<Evidence> EVIDENCE =
      Table.of("evidence", Evidence.class, "actor_a", "actor_b", "rank", "sentence");
  public static final Table<Phrase> PHRASES = Table.of("phrases", Phrase.class, "phrase");
  public static final Table<GroupTerm> GROUP_TERMS =
      Table.of("group_terms", GroupTerm.class, "group_kind", "group_value", "language", "term");
  public static final Table<ActorTerm> ACTOR_TERMS =
      Table.of("actor_terms", ActorTerm.class, "actor_id", "language", "term");
  public static final Table<Collocate> COLLOCATES =
      Table.of("collocates", Collocate.class, "node_kind", "node", "language", "term");
  public static final Table<FacetCooccurrence> COOCCURRENCE_BY =
      Table.of(
          "cooccurrence_by",
          FacetCooccurrence.class,
          "facet",
          "value",
          "actor_a",
          "actor_b",
          "scope");
  public static final Table<TieChange> TIE_CHANGES =
      Table.of(
          "tie_changes", TieChange.class, "actor_a", "actor_b", "scope", "period_kind", "period");
  public static final Table<ActorInPeriod> TIMELINE =
      Table.of("timeline", ActorInPeriod.class, "actor_id", "period_kind", "period");
  public static final Table<PairInPeriod> PAIR_TIMELINE =
      Table.of(
          "pair_timeline",
          PairInPeriod.class,
          "actor_a",
          "actor_b",
          "scope",
          "period_kind",
          "period");
  public static final Table<Burst> BURSTS = Table.of("bursts", Burst.class, "period_kind", "rank");
  public static final Table<NetworkActor> NETWORK =
      Table.of("network", NetworkActor.class, "actor_id", "period_kind", "period");
  public static final Table<NetworkTie> TIES =
      Table.of("ties", NetworkTie.class, "actor_a", "actor_b", "period_kind", "period");
  public static final Table<Network> NETWORKS =
      Table.of("networks", Network.class, "period_kind", "period");
  public static final Table<Input> INPUTS = Table.of("inputs", Input.class, "file");
  public static final Table<Run> RUNS = Table.of("runs", Run.class, "run_id");

  public static final List<Table<?>> ALL =
      List.of(
          ARTICLES,
          REJECTS,
          SIGNATURES,
          NEAR_DUPLICATES,
          TERMS,
          ARTICLE_TERMS,
          MENTIONS,
          ACTORS,
          COOCCURRENCE,
          EVIDENCE,
          PHRASES,
          GROUP_TERMS,
          ACTOR_TERMS,
          COLLOCATES,
          COOCCURRENCE_BY,
          TIE_CHANGES,
          TIMELINE,
          PAIR_TIMELINE,
          BURSTS,
          NETWORK,
          TIES,
          NETWORKS,
          INPUTS,
          RUNS);

  private Tables() {}
}
