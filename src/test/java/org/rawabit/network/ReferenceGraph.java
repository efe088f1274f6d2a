package org.rawabit.network;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rawabit.stats.ReferenceTable;

/**
 * A graph of the reference tables.
 *
 * @param nodes its rows in network_nodes.tsv, in the order of the nodes
 */
record ReferenceGraph(String name, ActorGraph actors, List<Map<String, String>> nodes) {
  static List<ReferenceGraph> all() throws IOException {
    List<Map<String, String>> nodes = ReferenceTable.read("network_nodes.tsv");
    List<Map<String, String>> ties = ReferenceTable.read("network_ties.tsv");
    return nodes.stream()
        .map(row -> cell(row, "graph"))
        .distinct()
        .map(name -> new ReferenceGraph(name, graph(of(name, ties)), of(name, nodes)))
        .toList();
  }

  private static ActorGraph graph(List<Map<String, String>> ties) {
    ActorGraph.Builder graph = new ActorGraph.Builder();
    ties.forEach(
        tie -> graph.tie(cell(tie, "a"), cell(tie, "b"), ReferenceTable.number(tie, "weight")));
    return graph.build();
  }

  private static List<Map<String, String>> of(String name, List<Map<String, String>> rows) {
    return rows.stream().filter(row -> cell(row, "graph").equals(name)).toList();
  }

  Graph graph() {
    return actors.graph();
  }

  /** A column of the nodes. */
  double[] column(String column) {
    return nodes.stream().mapToDouble(row -> ReferenceTable.number(row, column)).toArray();
  }

  static String cell(Map<String, String> row, String column) {
    return Objects.requireNonNull(row.get(column), column);
  }

  @Override
  public String toString() {
    return name;
  }
}
