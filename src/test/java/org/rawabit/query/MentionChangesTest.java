package org.rawabit.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawabit.UserError;

class MentionChangesTest {
  private static final String ARTICLES =
      """
      SELECT * FROM (VALUES
        ('a1', 'One', TIMESTAMP '2020-01-02', '😀. Anna met Bob in Rome. Anna left.'),
        ('a2', NULL, NULL, 'Anna Lee met Bob.'))
        AS t(article_id, title, published, text)
      """;

  private final Path dir;

  MentionChangesTest(@TempDir Path dir) {
    this.dir = dir;
  }

  @Test
  void areToldByActorAndChange() {
    run(
        "a",
        mention("a1", 4, 8, "anna", "name"),
        mention("a1", 13, 16, "bob", "name"),
        mention("a1", 20, 24, "italy", "place"),
        mention("a2", 0, 4, "anna", "name"));
    run(
        "b",
        mention("a1", 4, 8, "hanna", "name"),
        mention("a1", 20, 24, "italy", "metonym"),
        mention("a1", 26, 30, "anna", "name"),
        mention("a2", 0, 8, "anna", "name"),
        mention("a2", 13, 16, "bob", "name"));
    try (MentionChanges changes = changes("a", "b", 1)) {
      assertThat(changes.counts()).isEqualTo(new MentionChanges.Counts(2, 4, 5, 0));
      StringBuilder summary = new StringBuilder();
      changes.writeSummary(OutputFormat.CSV, summary);
      assertThat(summary.toString().lines())
          .containsExactly(
              "actor_id,change,before,after,mentions,articles",
              "anna,came,\"\",name,1,1",
              "anna,span,\"\",\"\",1,1",
              "bob,came,\"\",name,1,1",
              "bob,went,name,\"\",1,1",
              "hanna,actor,anna,hanna,1,1",
              "italy,kind,place,metonym,1,1");
    }
  }

  @Test
  void comeWithTheSentenceThatHoldsThem() {
    run("a", mention("a1", 4, 8, "anna", "name"));
    run("b", mention("a1", 4, 8, "hanna", "name"));
    try (MentionChanges changes = changes("a", "b", 5)) {
      List<MentionChange> examples = new ArrayList<>();
      changes.forEachExample(examples::add);
      assertThat(examples)
          .containsExactly(
              new MentionChange(
                  "hanna",
                  "actor",
                  "anna",
                  "hanna",
                  "2020-01-02",
                  "One",
                  "x",
                  "name anna",
                  "x",
                  "name hanna",
                  "Anna met Bob in Rome."));
    }
  }

  @Test
  void areOfArticlesThatBothRunsHave() {
    run("a", mention("a1", 4, 8, "anna", "name"), mention("a2", 0, 4, "anna", "name"));
    new RunOutput(dir.resolve("b"))
        .with("mentions", mention("a1", 4, 8, "anna", "name"))
        .with("articles", ARTICLES + " WHERE article_id = 'a1'");
    try (MentionChanges changes = changes("a", "b", 1)) {
      assertThat(changes.counts()).isEqualTo(new MentionChanges.Counts(1, 1, 1, 1));
    }
  }

  @Test
  void areFoundWhereOneRunHasNoArticlesOfItsOwn() {
    new RunOutput(dir.resolve("a")).with("mentions", mention("a1", 4, 8, "anna", "name"));
    run("b", mention("a1", 4, 8, "anna", "name"));
    for (List<String> runs : List.of(List.of("a", "b"), List.of("b", "a"))) {
      try (MentionChanges changes = changes(runs.get(0), runs.get(1), 1)) {
        assertThat(changes.counts().same()).isEqualTo(1);
      }
    }
  }

  @Test
  void needMentionsAndArticles() {
    new RunOutput(dir.resolve("a")).with("mentions", mention("a1", 4, 8, "anna", "name"));
    new RunOutput(dir.resolve("b")).with("mentions", mention("a1", 4, 8, "anna", "name"));
    new RunOutput(dir.resolve("c")).with("articles", ARTICLES);
    assertThatThrownBy(() -> changes("a", "b", 1))
        .isInstanceOf(UserError.class)
        .hasMessage("output %s/a: has no table articles", dir);
    assertThatThrownBy(() -> changes("a", "c", 1))
        .isInstanceOf(UserError.class)
        .hasMessage("output %s/c: has no table mentions", dir);
  }

  private MentionChanges changes(String before, String after, int examples) {
    return MentionChanges.between(dir.resolve(before), dir.resolve(after), examples);
  }

  private void run(String name, String... mentions) {
    new RunOutput(dir.resolve(name))
        .with("mentions", Stream.of(mentions).collect(Collectors.joining(" UNION ALL ")))
        .with("articles", ARTICLES);
  }

  /** A mention in a sentence of 21 characters that begins at 4, or at 0 of a2. */
  private static String mention(String article, int start, int end, String actor, String kind) {
    int sentence = article.equals("a1") ? 4 : 0;
    return """
        SELECT '%s' AS article_id, %d AS start, %d AS "end", 'x' AS surface, '%s' AS actor_id,
          '%s' AS kind, '%s' AS rule, %d AS sentence_start, %d AS sentence_end
        """
        .formatted(article, start, end, actor, kind, "name " + actor, sentence, sentence + 21);
  }
}
