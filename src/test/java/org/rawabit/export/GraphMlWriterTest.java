package org.rawabit.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.WeightedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphMlWriterTest {
  private final Path file;

  GraphMlWriterTest(@TempDir Path dir) {
    this.file = dir.resolve("network.graphml");
    new ExportedRun(dir).export(ExportedRun.request(ExportFormat.GRAPHML), file);
  }

  @Test
  void passesTheSchemaOfGraphMl() throws Exception {
    XmlFiles.validate(
        file, Objects.requireNonNull(GraphMlWriterTest.class.getResource("/graphml.xsd")));
  }

  @Test
  void jGraphTReadsNodesEdgesAndWeights() {
    Graph<String, DefaultWeightedEdge> graph = new WeightedPseudograph<>(DefaultWeightedEdge.class);
    GraphMLImporter<String, DefaultWeightedEdge> importer = new GraphMLImporter<>();
    Map<String, String> labels = new HashMap<>();
    importer.setVertexFactory(id -> id);
    importer.addVertexAttributeConsumer(
        (of, value) -> {
          if (of.getSecond().equals("label")) {
            labels.put(of.getFirst(), value.getValue());
          }
        });
    importer.importGraph(graph, new StringReader(XmlFiles.text(file)));
    assertThat(graph.vertexSet()).containsExactlyInAnyOrder("anna", "bob", "carl");
    assertThat(graph.edgeSet()).hasSize(2);
    assertThat(graph.getEdgeWeight(graph.getEdge("anna", "carl"))).isEqualTo(13.0);
    assertThat(labels).containsEntry("bob", ExportedRun.HOSTILE).containsEntry("carl", "كارل");
  }

  @Test
  void networkxReadsTypes() throws IOException, InterruptedException {
    String script =
        """
        import sys
        try:
            import networkx
        except ImportError:
            sys.exit(77)
        g = networkx.read_graphml(sys.argv[1])
        print(g.number_of_nodes(), g.number_of_edges(), g.edges['anna', 'bob']['n_ab'] + 1,
            g.edges['anna', 'bob']['backbone'] is True, g.graph['run_id'])
        """;
    Process python;
    try {
      python =
          new ProcessBuilder("python3", "-c", script, file.toString())
              .redirectErrorStream(true)
              .start();
    } catch (IOException e) {
      assumeTrue(false, "python3 is not there");
      return;
    }
    String said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(python.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assumeTrue(python.exitValue() != 77, "networkx is not there");
    assertThat(said.strip()).isEqualTo("3 2 13 True r-2");
  }
}
