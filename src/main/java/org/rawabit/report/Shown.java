package org.rawabit.report;

import java.util.List;
import org.rawabit.query.SqlLiteral;

/**
 * What of a run the page shows, as tables in the database: {@code counted} (the mentions that
 * count, a view), {@code shown_actors}, {@code shown_pairs}, each with its {@code place} from 0.
 *
 * <p>Actors are those in the most stories, pairs the strongest of these actors. Everything else of
 * the page is asked for by joining with them.
 *
 * @param networkScope the scope of the networks, whose measures order the pairs
 * @param actors how many are shown, of all in the tables
 * @param pairs how many are shown, of all in the tables
 */
record Shown(String networkScope, int actors, long allActors, int pairs, long allPairs) {
  /** Scopes, the one that networks are made of by default first. */
  private static final List<String> CLOSEST_FIRST =
      List.of("window", "sentence", "paragraph", "article");

  /** With roll-ups, groups have pairs without a mention of their own. */
  private static final String ACTORS =
      """
      WITH mentioned AS (
        SELECT actor_id, type, label_ar, label_en, label_fr, articles, stories, mentions,
          first_seen, last_seen, discovered, stories AS weight
        FROM actors),
      paired AS (
        SELECT actor_a AS actor_id, max(n_a) AS weight FROM cooccurrence
        WHERE period_kind = 'all' AND scope = 'article' GROUP BY ALL
        UNION ALL
        SELECT actor_b, max(n_b) FROM cooccurrence
        WHERE period_kind = 'all' AND scope = 'article' GROUP BY ALL),
      groups AS (
        SELECT actor_id, max(weight) AS weight FROM paired
        ANTI JOIN mentioned USING (actor_id) GROUP BY ALL)
      SELECT * FROM mentioned UNION ALL BY NAME SELECT * FROM groups
      """;

  private static final String SHOWN_ACTORS =
      """
      SELECT row_number() OVER (ORDER BY weight DESC, actor_id) - 1 AS place, * EXCLUDE weight
      FROM everyone ORDER BY place LIMIT %d
      """;

  private static final String PAIRS =
      """
      WITH pairs AS (
        SELECT actor_a, actor_b, max(stories_ab) AS stories,
          max(llr) FILTER (WHERE scope = %s AND pmi > 0) AS strength
        FROM cooccurrence WHERE period_kind = 'all' GROUP BY ALL)
      SELECT row_number() OVER (ORDER BY strength DESC NULLS LAST, stories DESC, actor_a, actor_b)
          - 1 AS place,
        actor_a, actor_b
      FROM pairs
      SEMI JOIN shown_actors a ON actor_a = a.actor_id
      SEMI JOIN shown_actors b ON actor_b = b.actor_id
      ORDER BY place LIMIT %d
      """;

  static Shown of(ReportTables tables, RunSettings settings, ReportOptions options) {
    String networkScope = networkScope(tables, settings);
    tables.name(
        "counted",
        "SELECT * FROM mentions WHERE kind IN " + SqlLiteral.list(settings.counted().kinds()));
    tables.make("everyone", ACTORS);
    tables.make("shown_actors", SHOWN_ACTORS.formatted(options.actors()));
    tables.make("shown_pairs", PAIRS.formatted(SqlLiteral.of(networkScope), options.pairs()));
    return new Shown(
        networkScope,
        (int) tables.number("SELECT count(*) FROM shown_actors"),
        tables.number("SELECT count(*) FROM everyone"),
        (int) tables.number("SELECT count(*) FROM shown_pairs"),
        tables.number(
            "SELECT count(*) FROM (SELECT DISTINCT actor_a, actor_b FROM cooccurrence"
                + " WHERE period_kind = 'all')"));
  }

  private static String networkScope(ReportTables tables, RunSettings settings) {
    List<String> found = tables.read("SELECT DISTINCT scope FROM networks", r -> r.getString(1));
    if (found.size() == 1) {
      return found.get(0);
    }
    String set = settings.text("network.scope");
    if (set != null) {
      return set;
    }
    List<String> counted =
        tables.read("SELECT DISTINCT scope FROM cooccurrence", r -> r.getString(1));
    return CLOSEST_FIRST.stream().filter(counted::contains).findFirst().orElse("sentence");
  }
}
