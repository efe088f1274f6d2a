package org.rawabit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawabit.UserError;
import org.rawabit.actors.MentionKind;
import org.rawabit.query.RunOutput;
import org.rawabit.query.TableViews;

class RunReadingTest {
  private static final FoundMention EGYPT =
      new FoundMention(0, 5, "egypt", MentionKind.NAME, "name Egypt", 0.97);

  private final Path output;

  RunReadingTest(@TempDir Path output) {
    this.output = output;
  }

  private static String article(String id, String source, String text) {
    return "SELECT '%s' AS article_id, '%s' AS source_id, '%s' AS text".formatted(id, source, text);
  }

  private static String egypt(String article) {
    return """
    SELECT '%s' AS article_id, 0 AS start, 5 AS "end", 'Egypt' AS surface, 'egypt' AS actor_id,
      'name' AS kind, 'name Egypt' AS rule, 0.97::DOUBLE AS confidence
    """
        .formatted(article);
  }

  private Reading reading(String articles, String mentions, GoldArticle... gold) {
    RunOutput run = new RunOutput(output).with("articles", articles).with("mentions", mentions);
    try (TableViews views = run.open()) {
      return RunReading.of(new Gold("g.jsonl", List.of(gold)), views, "out");
    }
  }

  private static GoldArticle gold(String id, String text) {
    return new Annotated(id, text).article();
  }

  @Test
  void knowsArticlesByTheirOwnId() {
    Reading reading =
        reading(
            article("a1", "one", "Egypt spoke") + " UNION ALL " + article("a2", "two", "Egypt"),
            egypt("a1") + " UNION ALL " + egypt("a2"),
            gold("one", "Egypt spoke"));
    assertThat(reading.found()).containsOnlyKeys("one").containsEntry("one", List.of(EGYPT));
    assertThat(reading.warnings()).isEmpty();
  }

  @Test
  void prefersTheArticleWithTheGoldsText() {
    Reading reading =
        reading(
            article("a1", "one", "Egypt left")
                + " UNION ALL "
                + article("a2", "one", "Egypt spoke"),
            egypt("a1"),
            gold("one", "Egypt spoke"));
    assertThat(reading.found()).containsEntry("one", List.of());
  }

  @Test
  void takesAnotherTextWhereTheMentionsStandInBoth() {
    Reading reading =
        reading(article("a1", "one", "Egypt spoke "), egypt("a1"), gold("one", "Egypt spoke"));
    assertThat(reading.found()).containsEntry("one", List.of(EGYPT));
    assertThat(reading.warnings()).isEmpty();
  }

  @Test
  void warnsOfArticlesThatCannotBeCompared() {
    Reading reading =
        reading(
            article("a1", "one", "Egypt spoke"),
            egypt("a1"),
            gold("one", "So Egypt spoke"),
            gold("two", "Egypt"));
    assertThat(reading.found()).isEmpty();
    assertThat(reading.warnings())
        .containsExactly(
            "g.jsonl:1: article one has another text in the run; its mentions count as missed",
            "g.jsonl:1: article two is not in the run; its mentions count as missed");
  }

  @Test
  void refusesARunWithoutAnyOfTheArticles() {
    assertThatThrownBy(
            () -> reading(article("a1", "one", "Egypt"), egypt("a1"), gold("two", "Egypt")))
        .isInstanceOf(UserError.class)
        .hasMessage(
            "output out: has none of the articles of g.jsonl; the id of a gold article must be a"
                + " source_id");
  }

  @Test
  void refusesAnOutputWithoutMentions() {
    RunOutput run = new RunOutput(output).with("articles", article("a1", "one", "Egypt"));
    try (TableViews views = run.open()) {
      Gold gold = new Gold("g.jsonl", List.of(gold("one", "Egypt")));
      assertThatThrownBy(() -> RunReading.of(gold, views, "out"))
          .isInstanceOf(UserError.class)
          .hasMessage("output out: has no table mentions; run the job first");
    }
  }
}
