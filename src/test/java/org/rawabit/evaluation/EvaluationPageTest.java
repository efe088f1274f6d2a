package org.rawabit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EvaluationPageTest {
  private static final String TEXT = "زيارة <b>قصيرة</b>\n\nوصل حفتر إلى Cairo & عاد.";

  private final Annotated article =
      new Annotated("id<1>", TEXT).gold("حفتر", "haftar", "name").gold("Cairo", "egypt", "metonym");

  private String page(FoundMention... found) {
    GoldArticle gold = article.article();
    Evaluation evaluation =
        Evaluation.of(
            new Gold("<gold>.jsonl", List.of(gold)),
            new Reading(Map.of(gold.id(), List.of(found)), List.of()),
            "by \"hand\"");
    return EvaluationPage.html(evaluation, List.of("beware of <script>"), 5);
  }

  @Test
  void escapesWhatWasReadFromFiles() {
    assertThat(page())
        .contains(
            "<title>Evaluation: &lt;gold&gt;.jsonl</title>",
            "<bdi>id&lt;1&gt;</bdi>",
            "<bdi>by &quot;hand&quot;</bdi>",
            "beware of &lt;script&gt;",
            "زيارة &lt;b&gt;قصيرة&lt;/b&gt;",
            " &amp; عاد.")
        .doesNotContain("<script", "<b>قصيرة");
  }

  @Test
  void needsNothingBesideItself() {
    assertThat(page())
        .contains("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
        .doesNotContain("http:", "https:", "src=", "<link", "url(", "@import");
  }

  @Test
  void givesEachParagraphItsDirectionAndIsolatesWordsOutsideTheText() {
    FoundMention wrong = article.found("حفتر", "حفتر", "saddam", "name", 0.6);
    assertThat(page(wrong))
        .contains(
            "<p dir=\"auto\">زيارة ",
            "<p dir=\"auto\">وصل ",
            "<strong><bdi>حفتر</bdi></strong> found: <code>saddam</code>, name, confidence 0.600",
            "<bdi>rule of حفتر</bdi>");
  }

  @Test
  void marksWrongAndMissedOverTheSameWordsWithSignsThatLeadToTheirLines() {
    FoundMention wrong = article.found("حفتر", "حفتر", "saddam", "name", 0.6);
    assertThat(page(wrong))
        .contains(
            "وصل <span class=\"m wrong\"><span class=\"m missed\">حفتر</span></span>"
                + "<a class=\"s wrong\" href=\"#a1-1\"><bdi>✗1</bdi></a>"
                + "<a class=\"s missed\" href=\"#a1-2\"><bdi>∅2</bdi></a> إلى ",
            "<li id=\"a1-1\">",
            "<li id=\"a1-2\">");
  }

  @Test
  void cutsAWordOnlyWhereAMarkBegins() {
    assertThat(page(article.found("حفتر", "فتر", "haftar", "name", 0.9)))
        .contains("وصل ح<span class=\"m right\">فتر</span><a ", "gold words: <bdi>حفتر</bdi>");
  }

  @Test
  void saysSoWhereTheGoldHasAnotherKind() {
    assertThat(page(article.found("Cairo", "egypt", "place")))
        .contains("<br>gold: <code>egypt</code>, metonym");
  }
}
