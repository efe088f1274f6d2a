package org.rawabit.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The networks of the page: that of all time, then those of periods.
 *
 * <p>A network is the columns of its row of {@code networks}, of which {@code nodes} and {@code
 * ties} are called {@code nodes_count} and {@code ties_count}, with two lists: {@code nodes},
 * {@code [actor_id, degree, strength, pagerank, betweenness, community, backbone_degree]}, and
 * {@code ties}, {@code [a, b, weight, alpha, backbone, same_community, n_ab, npmi, llr, q_value]},
 * the heaviest first. Both have the page's actors alone.
 *
 * @param ties how many rows of {@code ties} there was room for
 */
record ShownNetworks(List<Map<String, @Nullable Object>> networks, Limit ties) {
  private static final long ALL_TIES = 30_000;
  private static final int TIES_OF_ONE = 5000;

  private static final String NETWORKS =
      """
      SELECT row_number() OVER (ORDER BY %s, period) - 1 AS place,
        * RENAME (nodes AS nodes_count, ties AS ties_count)
      FROM networks WHERE period_kind = 'all' OR %s
      """;

  private static final String TIES =
      """
      SELECT t.* FROM ties t
      SEMI JOIN shown_actors a ON actor_a = a.actor_id
      SEMI JOIN shown_actors b ON actor_b = b.actor_id
      QUALIFY %d >= row_number() OVER (PARTITION BY period_kind, period
        ORDER BY weight DESC, actor_a, actor_b)
      """
          .formatted(TIES_OF_ONE);

  private static final String TIES_OF =
      """
      SELECT place, t.actor_a, t.actor_b, t.weight, t.alpha, t.backbone, t.same_community,
        c.n_ab, c.npmi, c.llr, c.q_value
      FROM shown_ties t
      JOIN shown_networks n USING (period_kind, period)
      LEFT JOIN cooccurrence c ON c.actor_a = t.actor_a AND c.actor_b = t.actor_b
        AND c.scope = n.scope AND c.period_kind = n.period_kind AND c.period = n.period
      ORDER BY place, t.weight DESC, t.actor_a, t.actor_b
      """;

  private static final String NODES_OF =
      """
      SELECT n.place, w.actor_id, degree, strength, pagerank, betweenness, community,
        backbone_degree
      FROM network w JOIN shown_networks n USING (period_kind, period)
      SEMI JOIN shown_actors s ON w.actor_id = s.actor_id
      ORDER BY n.place, strength DESC, w.actor_id
      """;

  static ShownNetworks of(ReportTables tables) {
    tables.make("shown_ties", TIES);
    FittingPeriods kinds =
        FittingPeriods.of(tables, "SELECT period_kind FROM shown_ties", ALL_TIES);
    tables.make("shown_networks", NETWORKS.formatted(FittingPeriods.ORDER, kinds.condition()));
    List<Map<String, @Nullable Object>> rows =
        tables.objects("SELECT * FROM shown_networks ORDER BY place");
    RowGroups nodes = RowGroups.read(tables, rows.size(), NODES_OF);
    RowGroups ties = RowGroups.read(tables, rows.size(), TIES_OF);
    List<Map<String, @Nullable Object>> networks = new ArrayList<>();
    for (int place = 0; place < rows.size(); place++) {
      Map<String, @Nullable Object> network = new LinkedHashMap<>(rows.get(place));
      network.remove("place");
      network.put("nodes", nodes.at(place));
      network.put("ties", ties.at(place));
      networks.add(network);
    }
    return new ShownNetworks(
        networks, new Limit(kinds.limit().shown(), tables.number("SELECT count(*) FROM ties")));
  }
}
