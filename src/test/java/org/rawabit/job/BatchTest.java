package org.rawabit.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.rawabit.SparkExtension;
import org.rawabit.UserError;
import org.rawabit.tables.Article;
import org.rawabit.tables.Input;
import org.rawabit.tables.Mention;
import org.rawabit.tables.Run;
import org.rawabit.tables.Table;
import org.rawabit.tables.TableStore;
import org.rawabit.tables.Tables;

/** New files beside those that were read before. */
@ExtendWith(SparkExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BatchTest {
  private static final Map<String, String> LEAN = Map.of("statistics", "[]");

  private final SparkSession spark;
  private final Path dir;
  private final SmallNews news;

  BatchTest(SparkSession spark, @TempDir Path dir) throws IOException {
    this.spark = spark;
    this.dir = dir;
    this.news = SmallNews.in(dir).inBatches();
  }

  @Test
  void giveTheSameTablesAsOneRunOverAll() throws IOException {
    assertThat(tables(many())).isEqualTo(tables(one()));
    assertThat(store("many").read(Tables.RUNS).collectAsList())
        .extracting(Run::command)
        .containsOnly("run --add")
        .hasSize(3);
  }

  @Test
  void changeNothingWhereTheyAreRepeated() throws IOException {
    Map<String, List<String>> before = tables(many());
    Summary summary = run("many", only("a.jsonl")).add();
    assertThat(tables("many")).isEqualTo(before);
    assertThat(summary.rows()).containsEntry("articles", 18L).containsEntry("rejects", 1L);
  }

  @Test
  void tellOldArticlesApartAnew() throws IOException {
    Article first = article(many(), "a.jsonl", 1);
    assertThat(article("many", "b.jsonl", 1))
        .returns(first.articleId() + "-2", Article::articleId)
        .returns(first.articleId(), Article::duplicateOf);
    assertThat(article("many", "c.jsonl", 1))
        .returns(first.articleId(), Article::nearDuplicateOf)
        .returns(first.articleId(), Article::storyId);
    assertThat(mentionedArticles("many")).contains(first.articleId() + "-2");
  }

  @Test
  void areIngestedOneByOneAndAnnotatedTogether() {
    run("steps", only("b.jsonl")).run(Step.INGEST);
    run("steps", LEAN).run(Step.ANNOTATE);
    run("steps", only("c.jsonl")).run(Step.INGEST);
    run("steps", only("a.jsonl")).run(Step.INGEST);
    run("steps", only("a.jsonl")).run(Step.INGEST);
    assertThat(articleIds("steps")).containsAll(mentionedArticles("steps"));
    run("steps", LEAN).run(Step.ANNOTATE);
    Map<String, List<String>> steps = tables("steps");
    assertThat(steps).containsKeys("articles", "rejects", "inputs", "signatures", "mentions");
    Map<String, List<String>> one = tables(one());
    steps.forEach((table, rows) -> assertThat(rows).as(table).isEqualTo(one.get(table)));
    refuseWhatWasMadeInAnotherWay("steps");
  }

  private void refuseWhatWasMadeInAnotherWay(String output) {
    assertThatThrownBy(() -> new JobRun(spark, job(output, Map.of()), "next", Progress.NONE).add())
        .isInstanceOf(UserError.class)
        .hasMessage(
            "output %s/%s: cannot be added to: it was made by version test, this is next;"
                + " start over with run",
            dir, output);
    assertThatThrownBy(() -> run(output, Map.of("duplicates.near", "false")).run(Step.INGEST))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("cannot be added to: it compared texts with ");
  }

  @Test
  void areSearchedAgainWithOtherActors() throws IOException {
    many();
    Path other =
        Files.writeString(
            dir.resolve("other.yaml"),
            "actors: [{id: talks, type: organization, label: {en: Talks}, names: {en: [talks]}}]");
    Map<String, String> settings = new TreeMap<>(LEAN);
    settings.put("actors", "['%s']".formatted(other));
    settings.put("collocates.of", "[]");
    run("actors", settings).add();
    run("actors-whole", settings).run();
    assertThat(tables("actors")).isEqualTo(tables("actors-whole"));
    assertThat(rows(Tables.MENTIONS, "actors")).isNotEmpty();
  }

  @Test
  void countEveryFile() {
    List<Input> inputs = store(one()).read(Tables.INPUTS).collectAsList();
    assertThat(inputs)
        .extracting(i -> Path.of(i.file()).getFileName() + " " + i.articles() + " " + i.rejects())
        .containsExactlyInAnyOrder("a.jsonl 4 0", "b.jsonl 7 0", "c.jsonl 7 1");
    assertThat(inputs).allSatisfy(i -> assertThat(i.bytes()).isPositive());
  }

  /** The output of one run over all files, made once. */
  private String one() {
    if (!store("one").has(Tables.ARTICLES)) {
      run("one", Map.of()).run();
    }
    return "one";
  }

  /**
   * The output of a run for each file, made once, and {@code actors} as it was after the first.
   *
   * <p>The first two leave statistics out, so that tables come, go and come again.
   */
  private String many() throws IOException {
    if (!store("many").has(Tables.ARTICLES)) {
      Map<String, String> some = lean("b.jsonl");
      some.put("statistics", "[tie_changes]");
      run("many", some).add();
      copy(dir.resolve("many"), dir.resolve("actors"));
      run("many", lean("c.jsonl")).add();
      run("many", only("a.jsonl")).add();
    }
    return "many";
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  private static Map<String, String> only(String file) {
    return Map.of("inputs", "[{path: 'DIR/in/%s'}]".formatted(file));
  }

  private static Map<String, String> lean(String file) {
    Map<String, String> settings = new TreeMap<>(LEAN);
    settings.putAll(only(file));
    return settings;
  }

  private JobRun run(String output, Map<String, String> settings) {
    return new JobRun(spark, job(output, settings), "test", Progress.NONE);
  }

  private Job job(String output, Map<String, String> settings) {
    return news.job(
        output,
        settings.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, e -> e.getValue().replace("DIR", dir.toString()))));
  }

  private TableStore store(String output) {
    return new TableStore(spark, dir.resolve(output).toString());
  }

  private Article article(String output, String file, long position) {
    return store(output).read(Tables.ARTICLES).collectAsList().stream()
        .filter(a -> a.input().endsWith(file) && a.position() == position)
        .findFirst()
        .orElseThrow();
  }

  private List<String> articleIds(String output) {
    return store(output).read(Tables.ARTICLES).collectAsList().stream()
        .map(Article::articleId)
        .toList();
  }

  private List<String> mentionedArticles(String output) {
    return store(output).read(Tables.MENTIONS).collectAsList().stream()
        .map(Mention::articleId)
        .distinct()
        .toList();
  }

  private Map<String, List<String>> tables(String output) {
    Map<String, List<String>> tables = new TreeMap<>();
    Stream.of(Tables.ALL)
        .flatMap(List::stream)
        .filter(t -> !t.equals(Tables.RUNS) && store(output).has(t))
        .forEach(t -> tables.put(t.name(), rows(t, output)));
    return tables;
  }

  private List<String> rows(Table<?> table, String output) {
    return spark
        .read()
        .parquet(dir.resolve(output).resolve(table.name()).toString())
        .toJSON()
        .collectAsList()
        .stream()
        .sorted()
        .toList();
  }
}
