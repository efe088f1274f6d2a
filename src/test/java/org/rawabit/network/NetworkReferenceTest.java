package org.rawabit.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rawabit.stats.ReferenceTable;

/** Sets measures of networks against networkx and leidenalg. */
class NetworkReferenceTest {
  private static final Offset<Double> CLOSE = offset(1e-12);

  static List<ReferenceGraph> graphs() throws IOException {
    return ReferenceGraph.all();
  }

  @ParameterizedTest
  @MethodSource("graphs")
  void measuresActorsAsNetworkxDoes(ReferenceGraph expected) {
    Graph graph = expected.graph();
    int[] everyNode = Betweenness.sources(graph.nodes(), Integer.MAX_VALUE, 1);
    assertThat(expected.actors().actors())
        .isEqualTo(expected.nodes().stream().map(row -> ReferenceGraph.cell(row, "node")).toList());
    assertThat(Arrays.stream(expected.column("degree")).mapToInt(d -> (int) d).toArray())
        .isEqualTo(Laws.degrees(graph));
    assertThat(graph.strengths()).containsExactly(expected.column("strength"), CLOSE);
    assertThat(PageRank.of(graph)).containsExactly(expected.column("pagerank"), CLOSE);
    assertThat(Betweenness.of(graph, everyNode))
        .containsExactly(expected.column("betweenness"), CLOSE);
  }

  @ParameterizedTest
  @MethodSource("graphs")
  void filtersTiesByTheFormula(ReferenceGraph expected) throws IOException {
    Graph graph = expected.graph();
    for (Map<String, String> row : ReferenceTable.read("network_ties.tsv")) {
      if (ReferenceGraph.cell(row, "graph").equals(expected.name())) {
        double weight = ReferenceTable.number(row, "weight");
        assertThat(List.of("a", "b"))
            .allSatisfy(
                end -> {
                  int node = expected.actors().actors().indexOf(row.get(end));
                  assertThat(
                          DisparityFilter.alpha(weight, graph.strength(node), graph.degree(node)))
                      .isCloseTo(ReferenceTable.number(row, "alpha_" + end), CLOSE);
                });
      }
    }
  }

  @ParameterizedTest
  @MethodSource("graphs")
  void measuresTheWholeAsNetworkxDoesAndFindsCommunitiesAsGood(ReferenceGraph expected)
      throws IOException {
    Graph graph = expected.graph();
    int[] partition = Arrays.stream(expected.column("community")).mapToInt(c -> (int) c).toArray();
    int count = Arrays.stream(partition).max().orElseThrow() + 1;
    for (Map<String, String> row : ReferenceTable.read("network_graphs.tsv")) {
      if (ReferenceGraph.cell(row, "graph").equals(expected.name())) {
        double resolution = ReferenceTable.number(row, "resolution");
        int[] components = Components.sizes(graph);
        assertThat(graph.density()).isCloseTo(ReferenceTable.number(row, "density"), CLOSE);
        assertThat(components.length).isEqualTo((int) ReferenceTable.number(row, "components"));
        assertThat(components[0]).isEqualTo((int) ReferenceTable.number(row, "largest"));
        assertThat(Modularity.of(graph, partition, count, resolution))
            .isCloseTo(ReferenceTable.number(row, "modularity"), CLOSE);
        assertThat(Communities.of(graph, resolution, 1, 50).modularity())
            .as("resolution %s", resolution)
            .isGreaterThan(ReferenceTable.number(row, "best_modularity") - 1e-9);
      }
    }
  }
}
