package org.rawabit.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawabit.UserError;

class CorpusFilesTest {
  private static final List<String> SURFACES = List.of("Anna", "Bob");

  private final Path to;
  private final ExportedRun run;

  CorpusFilesTest(@TempDir Path dir) {
    this.run = new ExportedRun(dir);
    this.to = dir.resolve("export");
  }

  private String file(String name) {
    return XmlFiles.text(to.resolve(name));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(to)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void bratCutsTheSurfacesByCodePoints() {
    run.export(ExportedRun.request(ExportFormat.BRAT), to);
    int[] points = file("0a.txt").codePoints().toArray();
    List<String> cut = new ArrayList<>();
    for (String line : file("0a.ann").lines().filter(l -> l.startsWith("T")).toList()) {
      String[] fields = line.split("\t", -1);
      String[] place = fields[1].split(" ", -1);
      int start = Integer.parseInt(place[1]);
      cut.add(new String(points, start, Integer.parseInt(place[2]) - start));
      assertThat(fields[2]).isEqualTo(cut.get(cut.size() - 1));
    }
    assertThat(cut).isEqualTo(SURFACES);
  }

  @Test
  void bratHasNoCarriageReturnAndAFragmentOnEachLine() {
    run.export(ExportedRun.request(ExportFormat.BRAT), to);
    assertThat(file("0a.txt")).doesNotContain("\r").contains("\"Anna\" met \nBob</p>");
    assertThat(file("0b.ann"))
        .contains("T2\tactor 14 18;19 24\tكارل الأول\n", "A2\tkind T2 reference\n")
        .contains("#2\tAnnotatorNotes T2\tstranger: name كارل الأول\n");
    assertThat(file("annotation.conf"))
        .contains("[entities]\nperson\n", "kind\tArg:<ENTITY>, Value:name|role|metonym|place|");
  }

  @Test
  void webAnnoHasATokenALineAndPartsOfTokens() {
    run.export(ExportedRun.request(ExportFormat.WEBANNO), to);
    String tsv = file("0b.tsv");
    assertThat(tsv).startsWith("#FORMAT=WebAnno TSV 3.3\n#T_SP=de.tudarmstadt.ukp.");
    assertThat(tsv).contains("\n\n\n#Text=وقال لآنّا إن كارل\n1-1\t0-4\tوقال\t_\t_\t\n");
    assertThat(tsv)
        .contains("1-2\t5-10\tلآنّا\t_\t_\t\n1-2.1\t6-10\tآنّا\turn:rawabit:actor/anna\tperson\t\n")
        .contains("14-18\tكارل\turn:rawabit:actor/stranger[2]\tactor[2]\t\n")
        .contains("2-1\t19-24\tالأول\turn:rawabit:actor/stranger[2]\tactor[2]\t\n");
  }

  @Test
  void webAnnoOffsetsCutWhatStandsBesideThem() {
    run.export(ExportedRun.request(ExportFormat.WEBANNO), to);
    String text = String.valueOf(run.ask("SELECT text FROM articles WHERE article_id = '0a'"));
    List<String> marked = new ArrayList<>();
    int behind = 0;
    for (String line : file("0a.tsv").lines().filter(l -> l.matches("\\d+-\\d+\t.*")).toList()) {
      String[] fields = line.split("\t", -1);
      String[] place = fields[1].split("-", -1);
      int start = Integer.parseInt(place[0]);
      int end = Integer.parseInt(place[1]);
      assertThat(start).isGreaterThanOrEqualTo(behind);
      behind = end;
      assertThat(text.substring(start, end)).isEqualTo(fields[2]);
      if (!fields[3].equals("_")) {
        marked.add(fields[2]);
      }
    }
    assertThat(marked).isEqualTo(SURFACES);
  }

  @Test
  void webAnnoEscapesWhatItReadsAsItsOwn() {
    assertThat(WebAnnoFiles.escapedText("a\\b\tc\u0001\n")).isEqualTo("a\\\\b\\tc\\\u0001\\n");
    assertThat(WebAnnoFiles.escapedValue("a_b|c;[d]*\\->"))
        .isEqualTo("a\\_b\\|c\\;\\[d\\]\\*\\\\\\->");
  }

  @Test
  void aPageMarksTheSurfacesAndRunsNothing() {
    run.export(ExportedRun.request(ExportFormat.HTML), to);
    Document page = Jsoup.parse(file("0a.html"));
    assertThat(page.select("mark").stream().map(Element::text)).isEqualTo(SURFACES);
    Element bob = page.select("mark[data-actor=bob]").get(0);
    assertThat(bob.attr("title")).isEqualTo(ExportedRun.HOSTILE + " · role · name\nBob");
    assertThat(page.select("script, [onerror], [onclick], img, link")).isEmpty();
    assertThat(page.select("article").text()).contains("Bob</p><script>alert(1)</script>.");
    assertThat(page.select("meta[http-equiv]").attr("content")).startsWith("default-src 'none';");
    assertThat(page.select("h1").attr("dir")).isEqualTo("auto");
    assertThat(page.select("a").attr("href")).isEqualTo("https://d.org/?a=1&b=2");
    assertThat(Jsoup.parse(file("0b.html")).select("a")).as("no link to a script").isEmpty();
  }

  @Test
  void aMentionAcrossLinesHasAMarkOnEach() {
    run.export(ExportedRun.request(ExportFormat.HTML), to);
    Document page = Jsoup.parse(file("0b.html"));
    assertThat(page.select("mark[data-actor=stranger]").stream().map(Element::text))
        .containsExactly("كارل", "الأول");
    assertThat(page.select("article p").stream().map(Element::text))
        .containsExactly("وقال لآنّا إن كارل", "الأول هنا.");
  }

  @Test
  void aListLeadsToEachPageAndAManifestNamesAll() throws IOException {
    Export export = run.export(ExportedRun.request(ExportFormat.HTML), to);
    assertThat(export.holds()).isEqualTo("3 articles, 4 mentions");
    Document list = Jsoup.parse(file("index.html"));
    List<String> links = list.select("tbody a").stream().map(a -> a.attr("href")).toList();
    assertThat(names()).containsAll(links).hasSize(links.size() + 3).hasSize(export.files());
    assertThat(file("manifest.csv").lines().skip(1).map(l -> l.split("\"", -1)[1]))
        .isEqualTo(links);
    assertThat(file("provenance.json")).contains("\"run_id\" : \"r-2\"");
  }

  @Test
  void aPartOfTheTextsByActorPeriodAndNumber() throws IOException {
    assertThat(run.export(ExportedRun.ofTexts(ExportFormat.BRAT, "bob", null), to).holds())
        .isEqualTo("1 articles, 2 mentions");
    assertThat(run.export(ExportedRun.ofTexts(ExportFormat.HTML, null, 2), to).holds())
        .startsWith("2 articles");
    assertThat(run.export(ExportedRun.ofPeriod(ExportFormat.HTML, "2020-02"), to).holds())
        .startsWith("1 articles");
    assertThatThrownBy(() -> run.export(ExportedRun.ofPeriod(ExportFormat.HTML, "2020-02-01"), to))
        .as("known to the month alone")
        .isInstanceOf(UserError.class)
        .hasMessageContaining("no article is as --period and --actor say");
  }

  @Test
  void noIdLeadsOutOfTheDirectory() throws IOException {
    run.export(ExportedRun.request(ExportFormat.BRAT), to);
    assertThat(names())
        .filteredOn(n -> n.endsWith(".txt"))
        .hasSize(3)
        .allMatch(n -> n.matches("[\\w.]+"));
    assertThat(SafeName.of("0123abc-2")).isEqualTo("0123abc-2");
    assertThat(SafeName.of("a/../b")).matches("a_b\\.[0-9a-f]{16}");
    assertThat(SafeName.of("A")).isNotEqualToIgnoringCase(SafeName.of("a"));
    assertThat(List.of("con", "lpt1", "index", "", ".", "x".repeat(300)))
        .allMatch(id -> !SafeName.of(id).equals(id) && SafeName.of(id).length() < 60);
  }
}
