package org.rawabit.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Samples numbers of all exports of one run and looks each up in the tables. */
class NumbersAgreeTest {
  private static final int SAMPLE = 100;
  private static final long SEED = 20_200_607;

  private static final Set<String> OF_TIES = Set.of("alpha", "alpha_a", "alpha_b");
  private static final Set<String> OF_NETWORK =
      Set.of("degree", "strength", "pagerank", "betweenness", "community", "backbone_degree");

  /** A number as an export has it, and the question to the tables that has it too. */
  private record Found(String export, String number, String sql) {}

  private final Path dir;
  private final ExportedRun run;
  private final List<Found> found = new ArrayList<>();

  NumbersAgreeTest(@TempDir Path dir) {
    this.dir = dir;
    this.run = new ExportedRun(dir);
  }

  @Test
  void aHundredNumbersAreThoseOfTheTables() throws Exception {
    gexf();
    graphMl();
    csv();
    jsonLd();
    duckDb();
    assertThat(found.stream().map(Found::export).distinct()).hasSize(5);
    assertThat(found.size()).isGreaterThan(3 * SAMPLE);
    Collections.shuffle(found, new Random(SEED));
    for (Found number : found.subList(0, SAMPLE)) {
      Object expected = run.ask(number.sql);
      assertThat(expected).as("%s", number).isNotNull();
      assertThat(Double.parseDouble(number.number))
          .as("%s", number)
          .isEqualTo(Double.parseDouble(String.valueOf(expected)));
    }
  }

  private Path export(ExportFormat format) {
    Path file = dir.resolve("export").resolve(format.target());
    run.export(ExportedRun.request(format), file);
    return file;
  }

  private void edge(String export, String id, String column, String period, String number) {
    if (isNumber(number)) {
      String[] pair = id.split("--", -1);
      String table =
          OF_TIES.contains(column) ? "ties WHERE" : "cooccurrence WHERE scope = 'sentence' AND";
      String read = column.equals("weight") ? "stories_ab" : column;
      found.add(
          new Found(
              export,
              number,
              "SELECT %s FROM %s actor_a = '%s' AND actor_b = '%s' AND period = '%s'"
                  .formatted(read, table, pair[0], pair[1], period)));
    }
  }

  private void node(String export, String id, String column, String period, String number) {
    if (isNumber(number)) {
      String table = OF_NETWORK.contains(column) ? "network" : "actors";
      String when = OF_NETWORK.contains(column) ? " AND period = '%s'".formatted(period) : "";
      found.add(
          new Found(
              export,
              number,
              "SELECT %s FROM %s WHERE actor_id = '%s'%s".formatted(column, table, id, when)));
    }
  }

  private static boolean isNumber(String text) {
    return text.matches("-?[0-9].*") && !text.matches("\\d{4}-.*");
  }

  private void gexf() throws Exception {
    Document gexf = XmlFiles.read(export(ExportFormat.GEXF));
    for (Element edge : XmlFiles.elements(gexf, "edge")) {
      edge("gexf", edge.getAttribute("id"), "weight", "all", edge.getAttribute("weight"));
      for (Element value : XmlFiles.elements(edge, "attvalue")) {
        String start = value.getAttribute("start");
        String period = start.isEmpty() ? "all" : start.substring(0, 7);
        String column = value.getAttribute("for");
        edge("gexf", edge.getAttribute("id"), column, period, value.getAttribute("value"));
      }
    }
    for (Element node : XmlFiles.elements(gexf, "node")) {
      for (Element value : XmlFiles.elements(node, "attvalue")) {
        String start = value.getAttribute("start");
        node(
            "gexf",
            node.getAttribute("id"),
            value.getAttribute("for").replace("_by_period", ""),
            start.isEmpty() ? "all" : start.substring(0, 7),
            value.getAttribute("value"));
      }
    }
  }

  private void graphMl() throws Exception {
    Document xml = XmlFiles.read(export(ExportFormat.GRAPHML));
    for (Element edge : XmlFiles.elements(xml, "edge")) {
      String id = edge.getAttribute("source") + "--" + edge.getAttribute("target");
      for (Element data : XmlFiles.elements(edge, "data")) {
        String column = data.getAttribute("key").replaceFirst("^edge_", "");
        edge("graphml", id, column, "all", data.getTextContent());
      }
    }
    for (Element node : XmlFiles.elements(xml, "node")) {
      for (Element data : XmlFiles.elements(node, "data")) {
        String column = data.getAttribute("key").replaceFirst("^node_", "");
        node("graphml", node.getAttribute("id"), column, "all", data.getTextContent());
      }
    }
  }

  private void csv() {
    Path to = export(ExportFormat.CSV);
    for (Map<String, String> row : CsvTablesTest.rows(to.resolve("edges.csv"))) {
      String id = row.get("source") + "--" + row.get("target");
      String period = String.valueOf(row.get("period"));
      row.forEach(
          (column, number) -> {
            if (!column.equals("period")) {
              edge("csv", id, column, period, number);
            }
          });
    }
    for (Map<String, String> row : CsvTablesTest.rows(to.resolve("nodes_by_period.csv"))) {
      row.forEach(
          (column, number) -> {
            if (!column.equals("period")) {
              node("csv", "" + row.get("id"), column, "" + row.get("period"), number);
            }
          });
    }
  }

  private void jsonLd() throws Exception {
    JsonNode graph = new JsonMapper().readTree(export(ExportFormat.JSONLD).toFile()).path("@graph");
    for (JsonNode actor : graph) {
      for (String column : List.of("articles", "stories", "mentions")) {
        if (actor.has("identifier")) {
          node(
              "jsonld", actor.path("identifier").asText(), column, "", actor.path(column).asText());
        }
      }
    }
  }

  private void duckDb() throws Exception {
    Path file = export(ExportFormat.DUCKDB);
    for (String column : List.of("n_ab", "pmi", "npmi", "llr", "p_value", "odds_ratio_high")) {
      for (String period : List.of("all", "2020-01", "2020")) {
        String sql =
            "SELECT %s FROM cooccurrence WHERE scope = 'article' AND actor_b = 'carl' AND period = '%s' AND actor_a = 'anna'"
                .formatted(column, period);
        found.add(new Found("duckdb", String.valueOf(DuckDbFileTest.ask(file, sql)), sql));
      }
    }
  }
}
