package org.rawabit.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rawabit.UserError;
import org.rawabit.query.SqlLiteral;
import org.rawabit.tables.Tables;

/**
 * The network that is exported, as SQL: its nodes and its edges, each with the measures of one
 * period (of all time, unless one is asked for) and the weights of the periods of a kind.
 *
 * <p>Edges are the ties of either; nodes are what they join. The weight of an edge in a period is
 * that of the pair, whether they are tied in that period alone or not. A row is as long as there
 * are periods; nothing else is held.
 *
 * @param kind of the period whose measures are written
 * @param period whose measures are written
 * @param timeline kind of the periods by which weights are written; null for none
 * @param scope of cooccurrence
 * @param weight the column of cooccurrence that weighs a tie
 * @param made how the network was made, for the provenance
 */
record NetworkSource(
    ExportRequest request,
    String kind,
    String period,
    @Nullable String timeline,
    String scope,
    String weight,
    Map<String, String> made) {
  private static final String MADE =
      """
      SELECT scope, weight, min_weight, max_q, resolution, alpha, seed, modularity
      FROM networks WHERE period_kind = {kind} AND period = {period}
      """;

  /** Ties as asked for, and how often each pair was together in the periods of the timeline. */
  private static final String TIES =
      """
      WITH kept AS (
        SELECT * FROM ties WHERE weight >= {least} AND (backbone OR NOT {backbone})),
      overall AS (SELECT * FROM kept WHERE period_kind = {kind} AND period = {period}),
      parts AS (
        SELECT * FROM kept
        WHERE period_kind = {timeline} AND ({kind} = 'all' OR period = {period})),
      pairs AS (
        SELECT actor_a, actor_b FROM overall UNION SELECT actor_a, actor_b FROM parts),
      timed AS (
        SELECT c.actor_a, c.actor_b, list(c.period ORDER BY c.period) AS periods,
          list(CAST(c.{weight} AS DOUBLE) ORDER BY c.period) AS weights,
          list(t.actor_a IS NOT NULL ORDER BY c.period) AS tied
        FROM cooccurrence c
        JOIN pairs p ON p.actor_a = c.actor_a AND p.actor_b = c.actor_b
        LEFT JOIN parts t
          ON t.actor_a = c.actor_a AND t.actor_b = c.actor_b AND t.period = c.period
        WHERE c.scope = {network_scope} AND c.period_kind = {timeline} AND c.{weight} > 0
          AND ({kind} = 'all' OR c.period = {period})
        GROUP BY c.actor_a, c.actor_b)
      """;

  private static final String EDGES =
      TIES
          + """
          SELECT p.actor_a, p.actor_b, CAST(w.{weight} AS DOUBLE), m.periods, m.weights, m.tied,
            {columns}
          FROM pairs p
          LEFT JOIN overall t ON t.actor_a = p.actor_a AND t.actor_b = p.actor_b
          LEFT JOIN timed m ON m.actor_a = p.actor_a AND m.actor_b = p.actor_b
          LEFT JOIN cooccurrence c ON c.actor_a = p.actor_a AND c.actor_b = p.actor_b
            AND c.scope = {scope} AND c.period_kind = {kind} AND c.period = {period}
          LEFT JOIN cooccurrence w ON w.actor_a = p.actor_a AND w.actor_b = p.actor_b
            AND w.scope = {network_scope} AND w.period_kind = {kind} AND w.period = {period}
          ORDER BY p.actor_a, p.actor_b
          """;

  private static final String NODES =
      TIES
          + """
          , ends AS (
            SELECT actor_a AS actor_id FROM pairs UNION SELECT actor_b FROM pairs),
          present AS (
            SELECT DISTINCT actor_id, period FROM (
              SELECT actor_a AS actor_id, unnest(periods) AS period FROM timed
              UNION ALL SELECT actor_b, unnest(periods) FROM timed)),
          strengths AS (
            SELECT s.actor_id, list(s.period ORDER BY s.period) AS periods,
              list(n.strength ORDER BY s.period) AS strengths
            FROM present s
            LEFT JOIN network n ON n.actor_id = s.actor_id AND n.period_kind = {timeline}
              AND n.period = s.period
            GROUP BY s.actor_id)
          SELECT e.actor_id,
            coalesce(a.label_{language}, a.label_en, a.label_ar, a.label_fr, e.actor_id),
            n.community, n.strength / max(n.strength) OVER (), s.periods, s.strengths, {columns}
          FROM ends e
          LEFT JOIN actors a ON a.actor_id = e.actor_id
          LEFT JOIN network n
            ON n.actor_id = e.actor_id AND n.period_kind = {kind} AND n.period = {period}
          LEFT JOIN strengths s ON s.actor_id = e.actor_id
          ORDER BY e.actor_id
          """;

  /** What is said of a node, besides its label. */
  static final List<NetworkColumn> NODE_COLUMNS = nodeColumns();

  /** What is said of an edge, besides its weight. */
  static final List<NetworkColumn> EDGE_COLUMNS = edgeColumns();

  /**
   * The network of a request.
   *
   * @throws UserError where the run has no network of the period
   */
  static NetworkSource of(RunTables run, ExportRequest request) {
    run.require(Tables.ACTORS, Tables.NETWORK, Tables.TIES, Tables.NETWORKS, Tables.COOCCURRENCE);
    String asked = request.period();
    boolean one = asked != null && !Period.isKind(asked);
    String kind = one ? Period.of(String.valueOf(asked)).kind() : "all";
    String period = one ? String.valueOf(asked) : "all";
    List<String> kinds = run.rows("SELECT DISTINCT period_kind FROM networks", r -> r.getString(1));
    String timeline = one ? kind : timeline(kinds, asked, run);
    Map<String, String> key = Map.of("kind", SqlLiteral.of(kind), "period", SqlLiteral.of(period));
    List<Map<String, String>> made =
        run.rows(
            RunTables.filled(MADE, key),
            row -> {
              Map<String, String> facts = new LinkedHashMap<>();
              for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                facts.put(
                    "network_" + row.getMetaData().getColumnLabel(i),
                    String.valueOf(row.getString(i)));
              }
              return facts;
            });
    if (made.isEmpty()) {
      throw new UserError(
          "output %s: has no network of the period %s; network.periods in the job file says of"
                  .formatted(run.output(), period)
              + " which there are");
    }
    Map<String, String> facts = made.get(0);
    String weight = String.valueOf(facts.get("network_weight"));
    if (Tables.COOCCURRENCE.columns().stream().noneMatch(c -> c.name().equals(weight))) {
      throw new UserError(
          "output %s: networks.weight is %s, no column of cooccurrence"
              .formatted(run.output(), weight));
    }
    String scope = request.scope();
    List<String> scopes =
        run.rows("SELECT DISTINCT scope FROM cooccurrence ORDER BY scope", r -> r.getString(1));
    if (scope != null && !scopes.contains(scope)) {
      throw new UserError(
          "--scope %s: output %s has counts by %s"
              .formatted(scope, run.output(), String.join(", ", scopes)));
    }
    return new NetworkSource(
        request,
        kind,
        period,
        timeline,
        scope == null ? String.valueOf(facts.get("network_scope")) : scope,
        weight,
        facts);
  }

  private static @Nullable String timeline(
      List<String> kinds, @Nullable String asked, RunTables run) {
    if (asked == null) {
      return Period.KINDS.stream().filter(kinds::contains).findFirst().orElse(null);
    }
    if (!kinds.contains(asked)) {
      throw new UserError(
          "--period %s: output %s has networks by %s"
              .formatted(asked, run.output(), String.join(", ", kinds.stream().sorted().toList())));
    }
    return asked.equals("all") ? null : asked;
  }

  /** The same without weights by period. */
  NetworkSource still() {
    return new NetworkSource(request, kind, period, null, scope, weight, made);
  }

  /** A row an edge: actor_a, actor_b, weight, periods, weights, whether tied, then the columns. */
  String edges() {
    return filled(EDGES, EDGE_COLUMNS);
  }

  /**
   * A row a node: id, label, community, share of strength, periods, strengths, then the columns.
   */
  String nodes() {
    return filled(NODES, NODE_COLUMNS);
  }

  private String filled(String sql, List<NetworkColumn> columns) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put(
        "columns", columns.stream().map(NetworkColumn::sql).collect(Collectors.joining(", ")));
    values.put("kind", SqlLiteral.of(kind));
    values.put("period", SqlLiteral.of(period));
    values.put("timeline", timeline == null ? "NULL" : SqlLiteral.of(timeline));
    values.put("scope", SqlLiteral.of(scope));
    values.put("network_scope", SqlLiteral.of(String.valueOf(made.get("network_scope"))));
    values.put("weight", weight);
    values.put("language", request.language());
    values.put("backbone", String.valueOf(request.backbone()));
    Double least = request.minWeight();
    values.put("least", least == null ? "'-infinity'::DOUBLE" : least + "::DOUBLE");
    return RunTables.filled(sql, values);
  }

  private static List<NetworkColumn> nodeColumns() {
    List<NetworkColumn> columns = new ArrayList<>();
    columns.addAll(
        NetworkColumn.of(
            Tables.ACTORS,
            "a",
            List.of(
                "type",
                "label_ar",
                "label_en",
                "label_fr",
                "articles",
                "stories",
                "mentions",
                "first_seen",
                "last_seen",
                "discovered")));
    columns.addAll(
        NetworkColumn.of(
            Tables.NETWORK,
            "n",
            List.of(
                "degree", "strength", "pagerank", "betweenness", "community", "backbone_degree")));
    return List.copyOf(columns);
  }

  private static List<NetworkColumn> edgeColumns() {
    List<NetworkColumn> columns = new ArrayList<>();
    columns.add(
        new NetworkColumn(
            "tie",
            NetworkColumn.Type.BOOLEAN,
            "whether the two are tied in the period of these measures, not in a part of it alone",
            "t.actor_a IS NOT NULL"));
    columns.addAll(
        NetworkColumn.of(
            Tables.TIES,
            "t",
            List.of("alpha_a", "alpha_b", "alpha", "backbone", "same_community")));
    columns.addAll(
        NetworkColumn.of(
            Tables.COOCCURRENCE,
            "c",
            Tables.COOCCURRENCE.columns().stream()
                .map(column -> column.name())
                .filter(name -> !Tables.COOCCURRENCE.key().contains(name))
                .toList()));
    return List.copyOf(columns);
  }
}
