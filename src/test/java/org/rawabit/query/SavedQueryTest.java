package org.rawabit.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SavedQueryTest {
  @Test
  void readsItsHeader() {
    SavedQuery query =
        SavedQueryFile.parse(
            "q",
            "q.sql",
            "-- What.\n-- More.\n--\n-- :n  integer = 3  how many\n-- :t  text =\nSELECT :n, :t\n");
    assertThat(query.summary()).isEqualTo("What.");
    assertThat(query.parameters())
        .containsExactly(
            new QueryParameter("n", new ParameterType("integer"), "3", false, "how many"),
            new QueryParameter("t", new ParameterType("text"), null, false, "text"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "-- :n integer  one space;SELECT :n → q.sql:1: a parameter is ':name  type  what it is for', two spaces between them",
        "-- :n  float;SELECT :n → q.sql:1: :n: 'float' is no type; there are text, integer, number, date, actor, days, period of TABLE, and choices like a|b",
        "-- :job  text;SELECT :job → q.sql:1: :job: the name is taken",
        "-- :n  a|b = c;SELECT :n → q.sql:1: :n: c is none of its choices",
        "SELECT :n → q.sql:1: :n is not among its parameters",
        "-- :n  text;SELECT 1 → q.sql:1: its SQL has no :n",
        "SELECT 1; SELECT 2 → q.sql:1: has 2 statements; a saved query is one",
      })
  void saysWhatIsWrongWithAFile(String text, String message) {
    String file = text.contains("SELECT 2") ? text : text.replace(";", "\n");
    assertThatThrownBy(() -> SavedQueryFile.parse("q", "q.sql", file)).hasMessage(message);
  }

  @Test
  void aColonOfSqlIsNoParameter() {
    String sql = "SELECT x::date, l[1:n], {'a':b}, ':c', \":d\", $$ :e $$ -- :f\n, :g, :h.first";
    assertThat(NamedParameters.in(sql)).containsExactly("g", "h.first");
    assertThat(NamedParameters.replaced(sql, Map.of("g", "$1", "h.first", "$2")))
        .endsWith(", $1, $2")
        .contains("x::date, l[1:n], {'a':b}, ':c'");
  }

  @Test
  void argumentsArePairs() {
    assertThat(QueryArguments.of(List.of("--a", "--x", "--b=c=d", "--e", "")))
        .containsExactlyInAnyOrderEntriesOf(Map.of("a", "--x", "b", "c=d", "e", ""));
    assertThatThrownBy(() -> QueryArguments.of(List.of("egypt")))
        .hasMessage("'egypt' is no parameter: write --name value, as in --actor egypt");
    assertThatThrownBy(() -> QueryArguments.of(List.of("--a"))).hasMessage("--a needs a value");
    assertThatThrownBy(() -> QueryArguments.of(List.of("--a", "1", "--a=2")))
        .hasMessage("--a is given twice");
  }

  @ParameterizedTest
  @CsvSource({
    "2020, 2020-01-01, 2020-12-31",
    "2020-Q2, 2020-04-01, 2020-06-30",
    "2020-02, 2020-02-01, 2020-02-29",
    "2020-W53, 2020-12-28, 2021-01-03",
    "2019-W01, 2018-12-31, 2019-01-06",
    "2020-06-07, 2020-06-07, 2020-06-07",
  })
  void aPeriodHasDays(String id, String first, String last) {
    PeriodRange range = PeriodRange.of(id);
    assertThat(range.first()).hasToString(first);
    assertThat(range.last()).hasToString(last);
  }

  @ParameterizedTest
  @CsvSource({"2021-W53", "2020-13", "2020-02-30", "2020-Q5", "20", "2020-6", "'2020 '", "ALL"})
  void otherTextIsNoPeriod(String id) {
    assertThatThrownBy(() -> PeriodRange.of(id))
        .hasMessage(
            "'%s' is no period: write all, 2020-06-07, 2020-W23, 2020-06, 2020-Q2 or 2020", id);
  }

  @ParameterizedTest
  @CsvSource({
    "ties --actor egypt, ties·--actor·egypt",
    "ties --actor \"Khalifa Haftar\" --x='a b', ties·--actor·Khalifa Haftar·--x=a b",
    "ties --actor it's, ties·--actor·it's",
  })
  void wordsOfTheShellMayBeQuoted(String argument, String words) {
    assertThat(new ShellCommand("\\run", argument).words()).containsExactly(words.split("·", -1));
  }
}
