package org.rawabit.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rawabit.UserError;
import org.rawabit.query.TableViews;

class TermExplanationTest {
  private final Path dir;

  TermExplanationTest(@TempDir Path dir) {
    this.dir = dir;
  }

  @ParameterizedTest
  @ValueSource(strings = {SmallRun.ANNA, "aa11bb22", "AA11BB22", "s-1", "https://d.org/1"})
  void tellsHowAWeightCame(String article) {
    TermExplanation term = explain(new SmallRun(dir), "Rivers", article, null);
    assertThat(term.forms()).isEqualTo(Map.of("Rivers", 1, "river", 2));
    assertThat(term.measures())
        .extracting(Measure::numbers)
        .containsExactly("3", "ln((3 + 1) / (1 + 1))", "3 · 0.693147");
    assertThat(term.doctored()).isEmpty();
    assertThat(term.neighbours()).extracting(RankedTerm::term).containsExactly("river", "met");
    assertThat(term.sentences())
        .extracting(EvidenceSentence::marked)
        .containsExactly(
            "[[Rivers]] met.", "Anna met Bob by the [[river]].", "The [[river]] is wide.");
    StringBuilder text = new StringBuilder();
    TermText.write(term, text);
    assertThat(text).contains("→ rank 1 of the article's terms", "rank 1 of the 2 terms");
  }

  @Test
  void readsAWordInTheLanguageOfTheArticle() {
    TermExplanation term = explain(new SmallRun(dir), "rivière", SmallRun.TWIN, null);
    assertThat(term.term().form()).isEqualTo("rivières");
    assertThat(term.term().tf()).isEqualTo(2);
  }

  @Test
  void takesATermPastTheLastThatIsKept() {
    TermExplanation term = explain(new SmallRun(dir), "met", SmallRun.ANNA, null);
    assertThat(term.term().rank()).isEqualTo(2);
    assertThat(term.doctored()).isEmpty();
    assertThat(term.measures().get(2).meaning())
        .isEqualTo("not in article_terms, which keeps the first 1 of this article");
  }

  @Test
  void saysLoudlyThatAWeightIsNotWhatItsCountsGive() {
    SmallRun run =
        SmallRun.ofTerms(
            dir,
            "SELECT 'aa11bb22cc33dd44ee55' AS article_id, 'river' AS term, 4 AS tf,"
                + " 2.0::DOUBLE AS tfidf, 1 AS rank");
    TermExplanation term = explain(run, "river", SmallRun.ANNA, null);
    assertThat(term.doctored()).containsExactly("tf", "tfidf");
    StringBuilder text = new StringBuilder();
    TermText.write(term, text);
    assertThat(text).startsWith("!! THE TABLE IS NOT WHAT ITS COUNTS GIVE: tf, tfidf.");
  }

  @Test
  void asksForTheJobWhereTheFormulasAreNotTheUsualOnes() {
    SmallRun run =
        SmallRun.ofVocabulary(
            dir,
            "SELECT 'river' AS term, 'river' AS form, 1::BIGINT AS articles,"
                + " 3::BIGINT AS occurrences, ln(4 / 2) + 1 AS idf");
    assertThatThrownBy(() -> explain(run, "river", SmallRun.ANNA, null))
        .isInstanceOf(UserError.class)
        .hasMessage(
            "the terms of this run are weighed by other formulas than the usual ones: name its job"
                + " file by --job, which says by which");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "river  | 999999   | no article '999999' in this run: neither an article_id or at least 6 digits of one, nor a source_id or url",
        "river  | aa11bb   | 'aa11bb' is several articles: aa11bb22cc33dd44ee55, aa11bb99cc33dd44ee55",
        "the    | s-1      | 'the' is no term: stop words, numbers and single letters are none",
        "a b    | s-1      | 'a b' is 2 words: explain takes one",
        "wide   | s-1      | 'wide' (term wide) is once in article aa11bb22cc33dd44ee55, but no term of the run: fewer than 2 articles have it, or terms.vocabulary is full",
        "rivr   | s-1      | 'rivr' (term rivr) is not in article aa11bb22cc33dd44ee55; nor is it a term of the run; did you mean river?",
        "met    | aa11bb99 | 'met' (term met) is not in article aa11bb99cc33dd44ee55; 2 of the run have it",
        "نهر    | 012345   | article 0123456789abcdef0123 is in language ar: the job counts terms of en, fr"
      })
  void saysWhyAWordHasNoWeight(String word, String article, String message) {
    assertThatThrownBy(() -> explain(new SmallRun(dir), word, article, SmallRun.job(20, List::of)))
        .isInstanceOf(UserError.class)
        .hasMessage(message);
  }

  private static TermExplanation explain(
      SmallRun run, String word, String article, @Nullable KnownJob job) {
    try (TableViews views = run.open()) {
      return TermExplanation.of(run.tables(views, job), word, article, 5);
    }
  }
}
