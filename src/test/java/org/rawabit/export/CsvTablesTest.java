package org.rawabit.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTablesTest {
  private final Path to;
  private final ExportedRun run;

  CsvTablesTest(@TempDir Path dir) {
    this.run = new ExportedRun(dir);
    this.to = dir.resolve("csv");
  }

  static List<Map<String, String>> rows(Path file) {
    try {
      return CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(new StringReader(XmlFiles.text(file)))
          .stream()
          .map(CSVRecord::toMap)
          .collect(Collectors.toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void anEdgeIsAPairAndAPeriod() {
    Export export = run.export(ExportedRun.request(ExportFormat.CSV), to);
    List<Map<String, String>> edges = rows(to.resolve("edges.csv"));
    assertThat(export.holds()).isEqualTo("4 actors, 12 pairs and periods, scope sentence");
    assertThat(edges).hasSize(12);
    assertThat(edges.get(0))
        .containsEntry("source", "anna")
        .containsEntry("target", "bob")
        .containsEntry("type", "Undirected")
        .containsEntry("weight", "12")
        .containsEntry("period", "all")
        .containsEntry("tie", "true");
    assertThat(edges.get(edges.size() - 1))
        .containsEntry("period", "2020")
        .containsEntry("tie", "false");
    assertThat(XmlFiles.text(to.resolve("edges.csv"))).contains("\r\nanna,bob,Undirected,12,");
  }

  @Test
  void optionsTakeAPart() {
    run.export(ExportedRun.ofTies(ExportFormat.CSV, null, null, true), to);
    assertThat(rows(to.resolve("edges.csv")))
        .hasSize(3)
        .allMatch(e -> "true".equals(e.get("backbone")));
    run.export(ExportedRun.ofTies(ExportFormat.CSV, "article", 7.5, false), to);
    assertThat(rows(to.resolve("edges.csv")))
        .extracting(e -> e.get("source") + e.get("target") + e.get("period") + e.get("scope"))
        .containsExactly("annaboballarticle", "annacarlallarticle", "bobcarl2020-02article");
    run.export(ExportedRun.ofPeriod(ExportFormat.CSV, "2020-02"), to);
    assertThat(rows(to.resolve("edges.csv")))
        .hasSize(3)
        .allMatch(e -> "2020-02".equals(e.get("period")));
  }

  @Test
  void nodesAreAllActorsAlsoThoseWithoutATie() {
    run.export(ExportedRun.request(ExportFormat.CSV), to);
    List<Map<String, String>> nodes = rows(to.resolve("nodes.csv"));
    assertThat(nodes).extracting(n -> n.get("id")).containsExactly("anna", "bob", "carl", "dora");
    assertThat(nodes)
        .extracting(n -> n.get("label"))
        .containsExactly("Anna", ExportedRun.HOSTILE, "كارل", "dora");
    assertThat(rows(to.resolve("nodes_by_period.csv"))).hasSize(9);
  }

  @Test
  void theDictionaryHasEveryColumnOfEveryFile() {
    run.export(ExportedRun.request(ExportFormat.CSV), to);
    List<Map<String, String>> dictionary = rows(to.resolve("dictionary.csv"));
    for (String file : List.of("edges.csv", "nodes.csv", "nodes_by_period.csv")) {
      assertThat(
              dictionary.stream().filter(d -> file.equals(d.get("file"))).map(d -> d.get("column")))
          .containsExactlyInAnyOrderElementsOf(
              new TreeSet<>(rows(to.resolve(file)).get(0).keySet()));
    }
    assertThat(dictionary)
        .anyMatch(d -> "run_id".equals(d.get("column")) && "r-2".equals(d.get("meaning")));
    assertThat(dictionary).allMatch(d -> !"".equals(d.get("meaning")));
  }
}
