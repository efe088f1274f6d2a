package org.rawabit.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each query of conf/queries, with the rows it must give. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShippedQueriesTest {
  private final SavedQueries queries = new SavedQueries(List.of());
  private final Set<String> asked = new TreeSet<>();
  private TableViews views;

  @BeforeAll
  void open(@TempDir Path dir) {
    views = AnalystRun.in(dir).open();
  }

  @AfterAll
  void everyOneWasAskedAndComesWithTheProgram() throws IOException {
    views.close();
    try (Stream<Path> files = Files.list(Path.of("conf/queries"))) {
      assertThat(asked)
          .containsExactlyElementsOf(
              files.map(f -> f.getFileName().toString().replace(".sql", "")).sorted().toList())
          .containsExactlyElementsOf(queries.names());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ties | --actor anna | partner, label, n_ab | bob,Bob,5 dora,Dora,4 carl,carl,1",
        "ties | --actor Anna --max-q 0.02 --language ar | label, stories | بوب,3 carl,3",
        "ties | --actor آنا --period 2020 | period, n_ab | 2020-06,3 2020-01,2",
        "ties | --actor anna --period 2021-Q1 | period, n_ab | 2021-01,1",
        "ties | --actor bob --scope article | partner, articles | anna,4",
        "tie | --a bob --b anna | period, scope, n_ab | all,article,6 all,sentence,5",
        "evidence | --a bob --b anna | rank, source, article_id | 1,Daily,a1 2,Wire,b2",
        "evidence | --a anna --b bob --period 2020-Q2 | rank, day | 2,2020-06-07",
        "mentions | --actor anna | article_id, start | c3,6 b2,5 a1,7 d4,7",
        "mentions | --actor anna --kind name --period 2020 | article_id, surface | b2,آنا a1,Anna",
        "mentions | --actor anna --source Wire | article_id, kind | b2,name d4,name",
        "actors | --limit 2 | actor_id, label, stories | anna,Anna,2 bob,Bob,2",
        "actors | --type state --language fr | actor_id, label | bob,Robert",
        "actor-terms | --actor anna | rank, term | 1,سلم 2,حرب",
        "collocates | --node anna --language en | rank, term, \"right\" | 1,peac,2",
        "changes | | previous, period, a, b, change | 2020-01,2020-06,Anna,Bob,grew"
            + " 2020-01,2020-06,Bob,Dora,went",
        "changes | --actor dora --change went --scope sentence | actor_a, actor_b, p_value | bob,dora,0.001",
        "bursts | | rank, a, b | 1,Anna,Bob 2,Dora,",
        "bursts | --actor bob | rank, peak_period | 1,2020-02",
        "timeline | --actor anna --period 2020 | period, stories | 2020-01,2 2020-06,3",
        "timeline | --actor anna --kind day | period, stories | 2020-06-07,1",
        "tie-timeline | --a bob --b anna --period 2020-H1x | period | !",
        "tie-timeline | --a bob --b anna --period 2020-Q1 | period, stories | 2020-01,2",
        "compare | --a anna --b bob | partner, with_a, with_b | dora,4,2 carl,1,0",
        "between | --a anna --b bob | actor_id, weight_a, weight_b, strength | dora,4.0,2.0,2.0",
        "communities | | community, actors, strength | 0,2,12.0 1,1,2.0",
        "brokers | | actor_id, label, betweenness | dora,Dora,0.4 anna,Anna,0.1 bob,Bob,0.0",
        "sources | --a bob --b anna | source, n_ab | Daily,6",
        "names | --actor anna | surface, kind, mentions, articles | Anna,name,2,2 آنا,name,1,1 آنا,place,1,1",
        "articles | --actor anna --language ar | article_id, mentions, follows | c3,1,true b2,1,false",
        "articles | --actor bob --period 2020-01-02 | article_id, title | a1,First",
        "rejects | | code, input, position | empty,f.json,3",
        "rejects | --code no_text | code | ",
        "stories | | articles, exact_copies, title, story_id | 2,1,First,a1 2,0,ثان,b2",
        "dates | | date_origin, articles | record,4",
        "corpus | | source, language, articles | Daily,ar,1 Daily,en,1 Wire,ar,1 Wire,en,1",
        "runs | | run_id, job | r1,abcdef012345",
      })
  void givesItsRows(String name, String arguments, String columns, String rows) {
    asked.add(name);
    String words = arguments == null ? "" : arguments;
    if (rows != null && rows.equals("!")) {
      org.assertj.core.api.Assertions.assertThatThrownBy(() -> rows(name, words, columns))
          .hasMessageStartingWith("--period: '2020-H1x' is no period: write all, 2020-06-07");
      return;
    }
    assertThat(rows(name, words, columns)).isEqualTo(rows == null ? "" : rows);
  }

  @Test
  void anActorCannotBecomeSql() {
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () ->
                queries
                    .find("ties")
                    .question(QueryArguments.of(List.of("--actor", "x' OR 1=1 --")), tables()))
        .hasMessage("--actor: no actor 'x' OR 1=1 --' is mentioned in this run");
    String wire = "Wire' OR 'a' = 'a";
    SqlQuestion question =
        queries
            .find("mentions")
            .question(QueryArguments.of(List.of("--actor", "anna", "--source", wire)), tables());
    StringBuilder out = new StringBuilder();
    views.run(question, OutputFormat.JSON, out);
    assertThat(out).hasToString("[]\n");
  }

  private QueryTables tables() {
    return new QueryTables(views, List::of);
  }

  private String rows(String name, String words, String columns) {
    SqlQuestion question =
        queries
            .find(name)
            .question(
                QueryArguments.of(words.isEmpty() ? List.of() : List.of(words.split(" ", -1))),
                tables());
    StringBuilder out = new StringBuilder();
    views.run(question.inside("SELECT " + columns + " FROM (", ")"), OutputFormat.CSV, out);
    return out.substring(out.indexOf("\r\n") + 2).strip().replace("\r\n", " ");
  }
}
