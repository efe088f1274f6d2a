package org.rawabit.concordance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rawabit.query.AnalystRun;
import org.rawabit.query.OutputFormat;
import org.rawabit.query.PeriodRange;
import org.rawabit.query.TableViews;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConcordanceTest {
  private static final List<String> NAMES = List.of("name");

  private TableViews views;

  @BeforeAll
  void open(@TempDir Path dir) {
    views = AnalystRun.in(dir).open();
  }

  @AfterAll
  void close() {
    views.close();
  }

  @Test
  void mentionsOfAnActorStandInTheirContext() {
    Concordance found = Concordance.ofActor(views, "anna", NAMES, options(KwicSort.DATE, 100));
    assertThat(found.total()).isEqualTo(3);
    assertThat(found.lines()).extracting(KwicLine::articleId).containsExactly("a1", "b2", "d4");
    assertThat(found.lines().get(0))
        .isEqualTo(
            new KwicLine(
                "a1",
                "2020-01-02",
                "Daily",
                "en",
                7,
                11,
                "First ",
                "Anna",
                " met Bob.",
                "name",
                "name",
                0.9));
  }

  @Test
  void kindsPeriodSourceAndLanguageNarrow() {
    List<String> all = List.of("name", "role", "place");
    assertThat(Concordance.ofActor(views, "anna", all, options(KwicSort.DATE, 100)).total())
        .isEqualTo(4);
    assertThat(
            ids(new KwicOptions(PeriodRange.of("2020-06"), null, null, 9, KwicSort.DATE, 9), all))
        .containsExactly("b2", "c3");
    assertThat(ids(new KwicOptions(PeriodRange.ALL, "Wire", null, 9, KwicSort.DATE, 9), all))
        .containsExactly("b2", "d4");
    assertThat(ids(new KwicOptions(PeriodRange.ALL, null, "en", 9, KwicSort.DATE, 9), all))
        .containsExactly("a1", "d4");
  }

  @Test
  void theFirstOfAnOrderAreKeptAndAllAreCounted() {
    List<String> all = List.of("name", "place");
    Concordance right = Concordance.ofActor(views, "anna", all, options(KwicSort.RIGHT, 2));
    assertThat(right.lines()).extracting(KwicLine::articleId).containsExactly("c3", "a1");
    assertThat(right.total()).isEqualTo(4);
    Concordance left = Concordance.ofActor(views, "anna", all, options(KwicSort.LEFT, 9));
    assertThat(left.lines())
        .extracting(KwicLine::articleId)
        .containsExactly("a1", "d4", "c3", "b2");
    Concordance source = Concordance.ofActor(views, "anna", all, options(KwicSort.SOURCE, 9));
    assertThat(source.lines())
        .extracting(KwicLine::articleId)
        .containsExactly("a1", "c3", "b2", "d4");
  }

  @Test
  void wordsAreFoundOutsideOfExactDuplicates() {
    Concordance found = Concordance.ofTerm(views, "ANNA met", false, options(KwicSort.DATE, 9));
    assertThat(found.lines()).extracting(KwicLine::articleId).containsExactly("a1");
    assertThat(found.lines().get(0).node()).isEqualTo("Anna met");
    assertThat(found.lines().get(0).kind()).isNull();
    assertThat(Concordance.ofTerm(views, "ANNA met", true, options(KwicSort.DATE, 9)).total())
        .isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "النفط | بحث للنفط والنفط | للنفط,والنفط", // clitics and the article
        "أزمة | أزمة. الازمة ازمات | أزمة,الازمة,ازمات", // spellings and plurals
        "met | They met. He meets | met",
        "oil prices | oil prices; Oil price. oil. Prices | oil prices,Oil price",
        "in 2020 | in 2020, in 2021 | in 2020", // stop words and numbers by their spelling
      })
  void wordsAreFoundByTheirStems(String typed, String text, String found) {
    assertThat(found(new TermPattern(typed, false), text)).containsExactly(found.split(",", -1));
  }

  @Test
  void exactWordsAreFoundAsTheyArePrinted() {
    assertThat(found(new TermPattern("Oil", true), "oil Oil OIL Oils")).containsExactly("Oil");
    assertThatThrownBy(() -> new TermPattern("…", false)).hasMessage("'…' has no word");
  }

  @Test
  void contextIsCutBetweenCharacters() {
    String text = "ab\n\n c 🙂x مُحَمَّد y";
    int x = text.indexOf('x');
    assertThat(Context.before(text, x, 6)).isEqualTo("b c 🙂");
    assertThat(Context.before(text, text.indexOf('y'), 3)).isEqualTo("د ");
    assertThat(Context.after(text, x + 1, 2)).isEqualTo(" مُ");
    assertThat(Context.before(text, 0, 5)).isEmpty();
    assertThat(Context.after(text, text.length(), 5)).isEmpty();
  }

  @Test
  void theTableAlignsNodesInBothDirections() throws IOException {
    StringBuilder out = new StringBuilder();
    KwicTable.write(Concordance.ofActor(views, "anna", NAMES, options(KwicSort.DATE, 2)), out);
    assertThat(out)
        .hasToString(
            """
            2020-01-02  Daily  \u2066First   Anna   met Bob.\u2069  name  a1
            2020-06-07  Wire   \u2067  ثان   آنا   وبوب.    \u2069  name  b2
            2 of 3 mentions of anna; --limit shows more
            """);
  }

  @Test
  void otherFormatsHaveColumns() {
    StringBuilder out = new StringBuilder();
    KwicRows.of(Concordance.ofTerm(views, "bob", false, options(KwicSort.DATE, 9)))
        .write(OutputFormat.CSV, out);
    assertThat(out)
        .hasToString(
            String.join(
                "\r\n",
                "article_id,published,source,language,start,end,left,node,right,kind,rule,confidence",
                "a1,2020-01-02,Daily,en,16,19,First Anna met ,Bob,.,,,",
                ""));
  }

  @Test
  void limitsAreSaid() {
    assertThatThrownBy(() -> options(KwicSort.DATE, 0))
        .hasMessage("--limit 0: must be from 1 to 100000");
    assertThatThrownBy(() -> new KwicOptions(PeriodRange.ALL, null, null, -1, KwicSort.DATE, 1))
        .hasMessage("--width -1: must be from 0 to 1000");
    assertThatThrownBy(() -> KwicSort.of("up"))
        .hasMessage("--sort up: must be date, source, left or right");
  }

  private List<String> ids(KwicOptions options, List<String> kinds) {
    return Concordance.ofActor(views, "anna", kinds, options).lines().stream()
        .map(KwicLine::articleId)
        .toList();
  }

  private static KwicOptions options(KwicSort sort, int limit) {
    @Nullable String none = null;
    return new KwicOptions(PeriodRange.ALL, none, none, 40, sort, limit);
  }

  private static List<String> found(TermPattern pattern, String text) {
    List<String> found = new java.util.ArrayList<>();
    pattern.findIn(text, "ar", (start, end) -> found.add(text.substring(start, end)));
    return found;
  }
}
