package org.rawabit.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawabit.UserError;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class GexfWriterTest {
  private final Path file;
  private final ExportedRun run;

  GexfWriterTest(@TempDir Path dir) {
    this.run = new ExportedRun(dir);
    this.file = dir.resolve("network.gexf");
  }

  private Document written(ExportRequest request) throws Exception {
    run.export(request, file);
    XmlFiles.validate(
        file, Objects.requireNonNull(GexfWriterTest.class.getResource("/gexf/written.xsd")));
    return XmlFiles.read(file);
  }

  private static List<String> spans(Document gexf, String edge, String attribute) {
    return XmlFiles.elements(gexf, "edge").stream()
        .filter(e -> e.getAttribute("id").equals(edge))
        .flatMap(e -> XmlFiles.elements(e, "attvalue").stream())
        .filter(v -> v.getAttribute("for").equals(attribute))
        .map(
            v ->
                "%s %s %s"
                    .formatted(
                        v.getAttribute("start"), v.getAttribute("end"), v.getAttribute("value")))
        .toList();
  }

  private static List<String> ids(Document gexf, String element) {
    return XmlFiles.elements(gexf, element).stream().map(e -> e.getAttribute("id")).toList();
  }

  /** gexf.xsd of gexf.net is not ours to pass on: -Dgexf.schema=FILE says where it lies. */
  @Test
  void passesTheSchemaOfGexf() throws Exception {
    String schema = System.getProperty("gexf.schema");
    assumeTrue(schema != null, "-Dgexf.schema=…/1.3/gexf.xsd is not given");
    run.export(ExportedRun.request(ExportFormat.GEXF), file);
    XmlFiles.validate(file, Path.of(Objects.requireNonNull(schema)).toUri().toURL());
  }

  @Test
  void edgesHaveAWeightInEachPeriodInWhichThePairIsTogether() throws Exception {
    Document gexf = written(ExportedRun.request(ExportFormat.GEXF));
    assertThat(ids(gexf, "edge")).containsExactly("anna--bob", "anna--carl", "bob--carl");
    assertThat(spans(gexf, "anna--carl", "weight"))
        .containsExactly("2020-01-01 2020-01-31 6.0", "2020-02-01 2020-02-29 7.0");
    assertThat(spans(gexf, "anna--carl", "tie_in_period"))
        .containsExactly("2020-01-01 2020-01-31 false", "2020-02-01 2020-02-29 false");
    assertThat(spans(gexf, "bob--carl", "tie_in_period"))
        .containsExactly("2020-01-01 2020-01-31 false", "2020-02-01 2020-02-29 true");
    assertThat(spans(gexf, "bob--carl", "tie")).containsExactly("  false");
    assertThat(XmlFiles.elements(gexf, "spell")).hasSize(12);
  }

  @Test
  void declaresTheWeightAsGephiTakesItForDynamic() throws Exception {
    Document gexf = written(ExportedRun.request(ExportFormat.GEXF));
    Element graph = XmlFiles.elements(gexf, "graph").get(0);
    assertThat(graph.getAttribute("mode")).isEqualTo("dynamic");
    assertThat(graph.getAttribute("timeformat")).isEqualTo("date");
    assertThat(
            XmlFiles.elements(gexf, "attributes").stream()
                .filter(a -> a.getAttribute("class").equals("edge"))
                .filter(a -> a.getAttribute("mode").equals("dynamic"))
                .flatMap(a -> XmlFiles.elements(a, "attribute").stream())
                .map(a -> a.getAttribute("id")))
        .containsExactly("weight", "tie_in_period");
  }

  @Test
  void nodesAreWhatTiesJoinWithColourAndSize() throws Exception {
    Document gexf = written(ExportedRun.request(ExportFormat.GEXF));
    assertThat(ids(gexf, "node")).containsExactly("anna", "bob", "carl");
    Element bob = XmlFiles.elements(gexf, "node").get(1);
    assertThat(bob.getAttribute("label")).isEqualTo(ExportedRun.HOSTILE);
    assertThat(XmlFiles.elements(bob, "color").get(0).getAttribute("b")).isEqualTo("178");
    assertThat(XmlFiles.elements(bob, "size")).hasSize(1);
  }

  @Test
  void aPeriodHasItsOwnMeasuresAndTies() throws Exception {
    Document gexf = written(ExportedRun.ofPeriod(ExportFormat.GEXF, "2020-02"));
    assertThat(ids(gexf, "edge")).containsExactly("anna--bob", "bob--carl");
    assertThat(spans(gexf, "bob--carl", "weight")).containsExactly("2020-02-01 2020-02-29 8.0");
    assertThat(spans(gexf, "bob--carl", "n_ab")).containsExactly("  8");
  }

  @Test
  void withoutATimelineTheNetworkStandsStill() throws Exception {
    Document gexf = written(ExportedRun.ofPeriod(ExportFormat.GEXF, "all"));
    assertThat(XmlFiles.elements(gexf, "graph").get(0).getAttribute("mode")).isEqualTo("static");
    assertThat(ids(gexf, "edge")).containsExactly("anna--bob", "anna--carl");
    assertThat(XmlFiles.elements(gexf, "spell")).isEmpty();
  }

  @Test
  void optionsLeaveTiesOutOrSayWhoseCountsAreMeant() throws Exception {
    Document backbone = written(ExportedRun.ofTies(ExportFormat.GEXF, null, null, true));
    assertThat(ids(backbone, "edge")).containsExactly("anna--bob");
    Document heavy = written(ExportedRun.ofTies(ExportFormat.GEXF, "article", 12.5, false));
    assertThat(ids(heavy, "edge")).containsExactly("anna--carl");
    assertThat(spans(heavy, "anna--carl", "n_ab")).containsExactly("  14");
    assertThat(XmlFiles.elements(heavy, "edge").get(0).getAttribute("weight")).isEqualTo("13.0");
    assertThat(XmlFiles.elements(heavy, "node").get(0).getAttribute("label")).isEqualTo("آنّا");
  }

  @Test
  void saysWhereItComesFromAndNeverWhen() throws Exception {
    Document gexf = written(ExportedRun.request(ExportFormat.GEXF));
    assertThat(XmlFiles.elements(gexf, "meta").get(0).getAttribute("lastmodifieddate"))
        .isEqualTo("2020-03-06");
    assertThat(XmlFiles.elements(gexf, "description").get(0).getTextContent())
        .contains("run_id=r-2;", "actors_hash=a1;", "network_weight=stories_ab;");
    byte[] first = Files.readAllBytes(file);
    run.export(ExportedRun.request(ExportFormat.GEXF), file);
    assertThat(Files.readAllBytes(file)).isEqualTo(first);
  }

  @Test
  void aPeriodWithoutANetworkIsTheUsersMistake() {
    assertThatThrownBy(() -> written(ExportedRun.ofPeriod(ExportFormat.GEXF, "2021-02")))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("has no network of the period 2021-02");
    assertThatThrownBy(() -> written(ExportedRun.ofPeriod(ExportFormat.GEXF, "week")))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("has networks by all, month");
    assertThatThrownBy(
            () -> written(ExportedRun.ofTies(ExportFormat.GEXF, "paragraph", null, false)))
        .isInstanceOf(UserError.class)
        .hasMessageEndingWith("has counts by article, sentence");
  }
}
