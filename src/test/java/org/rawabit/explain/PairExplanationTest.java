package org.rawabit.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rawabit.explain.SmallRun.row;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rawabit.UserError;
import org.rawabit.query.TableViews;
import org.rawabit.stats.Contingency;

class PairExplanationTest {
  private static final Contingency COUNTS = new Contingency(1000, 40, 50, 12);

  private final Path dir;

  PairExplanationTest(@TempDir Path dir) {
    this.dir = dir;
  }

  @Test
  void putsTheNumbersIntoTheFormulas() {
    PairExplanation pair = explain(row("anna", "bob", "article", COUNTS, 1), "article", null);
    assertThat(measure(pair, "expected").numbers()).isEqualTo("40·50 / 1000");
    assertThat(measure(pair, "pmi").numbers()).isEqualTo("log2(12·1000 / (40·50))");
    assertThat(measure(pair, "pmi").value()).isEqualTo(Math.log(6) / Math.log(2));
    assertThat(measure(pair, "pmi").meaning()).isEqualTo("together 6 times as often as by chance");
    assertThat(measure(pair, "llr").steps())
        .containsExactly(
            "both     2·12·ln(12 / 2) = 43.0022",
            "a alone  2·28·ln(28 / 38) = -17.1014",
            "b alone  2·38·ln(38 / 48) = -17.7547",
            "neither  2·922·ln(922 / 912) = 20.1093");
    assertThat(measure(pair, "odds_ratio").numbers()).isEqualTo("(12·922) / (28·38)");
    assertThat(measure(pair, "p_value").steps())
        .containsExactly("fisher: the emptiest cell is expected to hold 2, under 5");
    assertThat(measure(pair, "q_value").steps())
        .containsExactly(
            "rank 1 of the 1 pairs in the table; 10 were tested in this scope and period");
    assertThat(pair.doctored()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "3, 3, 3, 3", // everywhere
    "9, 3, 3, 3", // never apart
    "9, 9, 3, 3", // one of them is everywhere
    "9, 6, 6, 3", // no unit without both
    "9, 4, 4, 1", // seldom
    "9, 3, 3, 1", // as by chance
    "1, 1, 1, 1",
    "5, 2, 2, 0"
  })
  void holdsWhereCellsAreEmpty(long n, long a, long b, long ab) {
    Contingency counts = new Contingency(n, a, b, ab);
    PairExplanation pair = explain(row("anna", "bob", "article", counts, 1), "article", null);
    assertThat(pair.doctored()).isEmpty();
    assertThat(text(pair)).doesNotContain("NaN", "Infinity", "!!");
    assertThat(PairJson.of(pair)).doesNotContain("NaN", "Infinity");
  }

  @Test
  void saysLoudlyThatANumberIsNotWhatItsCountsGive() {
    String doctored =
        "SELECT * REPLACE (npmi * 1.00001 AS npmi, p_value / 2 AS p_value) FROM (%s)"
            .formatted(row("anna", "bob", "article", COUNTS, 1));
    PairExplanation pair = explain(doctored, "article", null);
    assertThat(pair.doctored()).containsExactly("npmi", "p_value", "q_value");
    assertThat(text(pair))
        .startsWith("!! THE TABLE IS NOT WHAT ITS COUNTS GIVE: npmi, p_value, q_value.")
        .contains("!! THE TABLE HAS 0.40");
    String counts =
        "SELECT * REPLACE (n_ab + 1 AS n_ab) FROM (%s)"
            .formatted(row("anna", "bob", "article", COUNTS, 1));
    assertThat(explain(counts, "article", null).doctored()).contains("pmi", "llr", "odds_ratio");
    String other =
        "SELECT * REPLACE ('llr' AS test) FROM (%s)"
            .formatted(row("anna", "bob", "article", COUNTS, 1));
    assertThat(explain(other, "article", null).doctored()).containsExactly("test");
    String impossible =
        "SELECT * REPLACE (2000::BIGINT AS n_ab) FROM (%s)"
            .formatted(row("anna", "bob", "article", COUNTS, 1));
    assertThatThrownBy(() -> explain(impossible, "article", null))
        .isInstanceOf(UserError.class)
        .hasMessage(
            "table cooccurrence: is damaged: no 2×2 table has n=1000, n_a=40, n_b=50, n_ab=2000");
  }

  @Test
  void dividesByTheWidthOfWindows() {
    Contingency windows = new Contingency(20_000, 800, 1000, 240);
    String row = row("anna", "bob", "window", windows, 20);
    PairExplanation deduced = explain(row, "window", null);
    assertThat(deduced.doctored()).isEmpty();
    assertThat(deduced.window())
        .isEqualTo(new WindowWidth(20, "deduced: the table's llr over the stored one"));
    PairExplanation told = explain(row, "window", SmallRun.job(20, List::of));
    assertThat(told.doctored()).isEmpty();
    assertThat(told.window()).isEqualTo(new WindowWidth(20, "from the job file"));
    assertThat(measure(told, "llr").numbers()).isEqualTo("the sum of four / 20");
    assertThat(explain(row, "window", SmallRun.job(10, List::of)).doctored())
        .contains("llr", "t_score", "odds_ratio_low");
    Contingency chance = new Contingency(900, 300, 300, 100);
    assertThat(explain(row("anna", "bob", "window", chance, 7), "window", null).window().width())
        .isEqualTo(7);
  }

  @ParameterizedTest
  @CsvSource({"anna, bob", "bob, anna", "Anna, بوب", "انا, BOB"})
  void takesIdsAndLabelsInAnyOrder(String a, String b) {
    PairExplanation pair =
        explain(row("anna", "bob", "article", COUNTS, 1), a, b, "article", "all");
    assertThat(pair.a().id()).isEqualTo("anna");
    assertThat(pair.b().labels().get("fr")).isEqualTo("The Same");
  }

  @Test
  void showsTheSentencesWithBothMarked() {
    PairExplanation pair = explain(row("anna", "bob", "article", COUNTS, 1), "article", null);
    assertThat(pair.sentences())
        .extracting(EvidenceSentence::marked)
        .containsExactly("[[Anna]] met [[Bob]] by the river.");
    assertThat(text(pair))
        .contains(
            "1  2020-01-02  together in one sentence  Daily  article " + SmallRun.ANNA,
            "marked: anna (name), bob (name)",
            "in no other scope or period");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "anna | anna | article  | all  | anna twice: a pair is of two actors",
        "anna | bobo | article  | all  | no actor 'bobo' is mentioned in this run; did you mean bob?",
        "anna | zzzz | article  | all  | no actor 'zzzz' is mentioned in this run",
        "anna | the same | article | all | 'the same' is the label of several actors: bob, carl; use an id",
        "anna | bob  | window   | all  | scope window: is not counted in this run; counted are article, sentence",
        "anna | bob  | article  | 2031 | period 2031: is not counted in this run, or has no pair; there are all",
        "anna | carl | sentence | all  | anna and carl are never together in one sentence",
        "anna | carl | article  | all  | anna and carl share one article in 1 story's first article only: fewer than the job's cooccurrence.min_articles",
        "anna | bob  | sentence | all  | anna and bob share one sentence in 1 story's first article only: fewer than the job's cooccurrence.min_articles; they are paired by article"
      })
  void saysWhyAPairIsNotThere(String a, String b, String scope, String period, String message) {
    String rows =
        row("anna", "bob", "article", COUNTS, 1)
            + " UNION ALL "
            + row("bob", "carl", "sentence", COUNTS, 1);
    assertThatThrownBy(() -> explain(rows, a, b, scope, period))
        .isInstanceOf(UserError.class)
        .hasMessage(message);
  }

  @Test
  void doesNotGuessHowWideWindowsWere() {
    String carl = row("bob", "carl", "window", new Contingency(900, 90, 80, 40), 20);
    assertThatThrownBy(() -> explain(carl, "window", null))
        .isInstanceOf(UserError.class)
        .hasMessage("anna and bob share no window, or in too few stories: --job tells which");
    assertThatThrownBy(() -> explain(carl, "window", SmallRun.job(3, List::of)))
        .isInstanceOf(UserError.class)
        .hasMessage(
            "anna and bob share one window in 1 story's first article only:"
                + " cooccurrence.min_articles is 2");
    assertThatThrownBy(() -> explain(carl, "window", SmallRun.job(2, List::of)))
        .isInstanceOf(UserError.class)
        .hasMessage("anna and bob are never together in one window");
  }

  @Test
  void saysHowManyStoriesThereWouldHaveToBe() {
    String carl = row("bob", "carl", "article", COUNTS, 1);
    assertThatThrownBy(() -> explain(carl, "article", SmallRun.job(20, List::of)))
        .isInstanceOf(UserError.class)
        .hasMessage(
            "anna and bob share one article in 1 story's first article only:"
                + " cooccurrence.min_articles is 2");
  }

  private PairExplanation explain(String rows, String scope, @Nullable KnownJob job) {
    SmallRun run = new SmallRun(dir.resolve(Long.toString(System.nanoTime()))).with(rows);
    try (TableViews views = run.open()) {
      return PairExplanation.of(
          run.tables(views, job), new PairExplanation.Question("anna", "bob", scope, "all", 5));
    }
  }

  private PairExplanation explain(String rows, String a, String b, String scope, String period) {
    SmallRun run = new SmallRun(dir).with(rows);
    try (TableViews views = run.open()) {
      return PairExplanation.of(
          run.tables(views, null), new PairExplanation.Question(a, b, scope, period, 5));
    }
  }

  private static Measure measure(PairExplanation pair, String name) {
    return pair.measures().stream().filter(m -> m.name().equals(name)).findFirst().orElseThrow();
  }

  private static String text(PairExplanation pair) {
    StringBuilder out = new StringBuilder();
    PairText.write(pair, out);
    return out.toString();
  }
}
