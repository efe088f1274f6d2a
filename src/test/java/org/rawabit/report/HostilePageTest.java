package org.rawabit.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.rawabit.SparkExtension;
import org.rawabit.job.JobReport;
import org.rawabit.query.TableViews;

/** Nothing of an article or an actor file can run in the page, break it, or get lost in it. */
@ExtendWith(SparkExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostilePageTest {
  static final List<HostileText> HOSTILE =
      HostileText.ALL.stream().filter(hostile -> !hostile.isRefused()).toList();

  private final PageText page;
  private final ReportData data;

  /** Texts of the articles by their ids. */
  private final Map<String, String> texts = new HashMap<>();

  HostilePageTest(SparkSession spark, @TempDir Path dir) throws IOException {
    HostileRun run = HostileRun.of(spark);
    Path file = dir.resolve("page.html");
    JobReport.write(run.job(), file.toString(), "en");
    page = PageText.read(file);
    try (TableViews views = TableViews.open(run.output())) {
      views.rows(
          "SELECT article_id, text FROM articles",
          r -> String.valueOf(texts.put(r.getString(1), r.getString(2))),
          List.of());
      data = ReportData.of(views, run.output(), ReportOptions.DEFAULT, RunSettings.of(null));
    }
  }

  @Test
  void thereAreManyOfThem() {
    assertThat(HOSTILE).hasSizeGreaterThanOrEqualTo(40);
    assertThat(texts).hasSize(3 * HOSTILE.size());
  }

  @Test
  void theScriptsAreOursAlone() {
    List<String> policies = page.document().select("meta[http-equiv]").eachAttr("content");
    assertThat(policies).hasSize(1);
    List<Element> scripts = page.document().select("script");
    assertThat(scripts)
        .extracting(script -> script.attr("type"))
        .containsExactly("application/json", "application/json", "", "");
    for (Element script : scripts.subList(2, 4)) {
      assertThat(policies.get(0)).contains(ContentPolicy.hash(script.data()));
    }
    assertThat(policies.get(0))
        .startsWith("default-src 'none'; script-src 'sha256-")
        .containsPattern("script-src( 'sha256-[A-Za-z0-9+/=]{44}'){2};")
        .contains("base-uri 'none'", "form-action 'none'");
    assertThat(page.document().select("style")).hasSize(1);
  }

  @Test
  void noElementAndNoAttributeIsFromTheData() throws IOException {
    StringWriter harmless = new StringWriter();
    ReportPage.write(HarmlessData.of(data), "en", harmless);
    assertThat(page.skeleton()).isEqualTo(PageText.parse(harmless.toString()).skeleton());
  }

  @Test
  void noAttributeRunsOrLeadsAway() {
    for (Element element : page.document().getAllElements()) {
      element
          .attributes()
          .forEach(
              attribute -> {
                assertThat(attribute.getKey()).doesNotStartWith("on");
                if (List.of("href", "src", "action").contains(attribute.getKey())) {
                  assertThat(attribute.getValue()).matches("#.*|https?://.*|data:,");
                }
              });
    }
  }

  @ParameterizedTest
  @FieldSource("HOSTILE")
  void nothingIsLost(HostileText hostile) {
    String text = hostile.stored();
    String id = HostileRun.first(HostileText.ALL.indexOf(hostile));
    assertThat(find("/actors", "id", id).at("/label/en").asText()).isEqualTo(text);
    assertThat(find("/actors", "id", id).at("/label/ar").asText()).isEqualTo(text);
    assertThat(all("/articles", "title")).contains(text);
    assertThat(all("/articles", "source")).contains(text);
    assertThat(all("/articles", "url")).contains(text, "https://news.example/?q=" + text);
    assertThat(all("/corpus/sources", "value")).contains(text);
    assertThat(all("/corpus/reject_examples", "excerpt"))
        .anyMatch(
            excerpt ->
                visible(excerpt).contains(visible(text.substring(0, Math.min(80, text.length())))));
  }

  /** What is left of an excerpt, which is one line, and of what it was cut from. */
  private static String visible(String text) {
    return text.replaceAll("[\\s\\p{Cc}\\u2028\\u2029]", "");
  }

  @ParameterizedTest
  @FieldSource("HOSTILE")
  void textIsTextInTheStaticPart(HostileText hostile) {
    Element read =
        Jsoup.parse("<p>" + ReportPage.escaped(hostile.text()) + "</p>").expectFirst("p");
    assertThat(read.wholeText()).isEqualTo(ReportPage.plain(hostile.text()));
    assertThat(read.children()).isEmpty();
    Element named =
        Jsoup.parse("<p title=\"" + ReportPage.escaped(hostile.text()) + "\">").expectFirst("p");
    assertThat(named.attributes().asList()).hasSize(1);
    assertThat(named.attr("title")).isEqualTo(ReportPage.plain(hostile.text()));
  }

  @Test
  void sentencesAndMarksAreWhatTheTextsSay() {
    List<String> ids = all("/articles", "id");
    int marks = 0;
    for (JsonNode sentence : page.data().get("sentences")) {
      String text = String.valueOf(texts.get(ids.get(sentence.get("article").asInt())));
      String shown = sentence.get("text").asText();
      if (!sentence.get("cut").asBoolean()) {
        assertThat(text.startsWith(shown, sentence.get("start").asInt())).as(shown).isTrue();
      }
      for (JsonNode mark : sentence.get("marks")) {
        String name = shown.substring(mark.get(0).asInt(), mark.get(1).asInt());
        assertThat(name).endsWith("Lemtok");
        marks++;
      }
    }
    assertThat(marks).isGreaterThan(2 * HOSTILE.size());
  }

  @Test
  void namesOfTheJobAndOfFilesAreThere() {
    assertThat(page.data().at("/run/job").asText()).isEqualTo(HostileRun.JOB_NAME);
    assertThat(page.document().title()).contains("<script>window.__hostile=1</script>");
    assertThat(all("/corpus/inputs", "file"))
        .allMatch(file -> HostileRun.FILES.stream().anyMatch(file::endsWith))
        .hasSize(2);
  }

  private JsonNode find(String list, String key, String value) {
    for (JsonNode node : page.data().at(list)) {
      if (node.get(key).asText().equals(value)) {
        return node;
      }
    }
    throw new AssertionError("no " + value + " in " + list);
  }

  private List<String> all(String list, String key) {
    List<String> texts = new ArrayList<>();
    page.data().at(list).forEach(node -> texts.add(node.get(key).asText()));
    return texts;
  }
}
