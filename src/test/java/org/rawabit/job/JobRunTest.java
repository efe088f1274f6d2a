package org.rawabit.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.rawabit.SparkExtension;
import org.rawabit.UserError;
import org.rawabit.tables.Article;
import org.rawabit.tables.Evidence;
import org.rawabit.tables.Run;
import org.rawabit.tables.Table;
import org.rawabit.tables.TableStore;
import org.rawabit.tables.Tables;

@ExtendWith(SparkExtension.class)
class JobRunTest {
  private static final String PARTITIONS = "spark.sql.shuffle.partitions";

  private final SparkSession spark;
  private final Path dir;
  private final SmallNews news;

  JobRunTest(SparkSession spark, @TempDir Path dir) throws IOException {
    this.spark = spark;
    this.dir = dir;
    this.news = SmallNews.in(dir);
  }

  @Test
  void losesNoRecordAndProvesEveryNumber() {
    Summary summary = run("out");
    TableStore store = store("out");
    List<Article> articles = store.read(Tables.ARTICLES).collectAsList();
    assertThat(summary.rows()).containsEntry("articles", 12L).containsEntry("rejects", 1L);
    assertThat(articles.size() + store.read(Tables.REJECTS).count()).isEqualTo(news.records());
    assertThat(summary.duplicates()).isEqualTo(OptionalLong.of(2));
    assertThat(articles).extracting(Article::articleId).doesNotHaveDuplicates();
    summary
        .rows()
        .forEach(
            (table, rows) ->
                assertThat(rows(table(table), "out")).as(table).hasSize(rows.intValue()));

    Map<String, Article> byId =
        articles.stream().collect(Collectors.toMap(Article::articleId, a -> a));
    assertThat(store.read(Tables.MENTIONS).collectAsList())
        .isNotEmpty()
        .allSatisfy(
            m ->
                assertThat(text(byId, m.articleId()).substring(m.start(), m.end()))
                    .isEqualTo(m.surface()));
    List<Evidence> evidence = store.read(Tables.EVIDENCE).collectAsList();
    assertThat(evidence)
        .allSatisfy(
            e ->
                assertThat(text(byId, e.articleId()).substring(e.start(), e.end()))
                    .isEqualTo(e.text()));
    assertThat(store.read(Tables.COOCCURRENCE).collectAsList())
        .isNotEmpty()
        .allSatisfy(
            c ->
                assertThat(evidence)
                    .anyMatch(e -> e.actorA().equals(c.actorA()) && e.actorB().equals(c.actorB())));
    assertThat(PipelineModel.load(dir.resolve("out").resolve(TermTables.MODEL).toString()).stages())
        .hasSize(3);
  }

  @Test
  void givesTheSameRowsInOneGoAndStepByStep() {
    run("whole");
    for (Step step : Step.values()) {
      Summary summary = jobRun("steps").run(step);
      assertThat(summary.rows().keySet())
          .containsExactlyInAnyOrderElementsOf(step.writes().stream().map(Table::name).toList());
    }
    assertThat(tables("steps")).isEqualTo(tables("whole"));
    assertThat(store("steps").read(Tables.RUNS).collectAsList())
        .extracting(Run::command)
        .containsExactlyInAnyOrder("ingest", "annotate", "terms", "cooccur", "keyness");
  }

  @Test
  void givesTheSameRowsWithFewPartitionsAndWithMany() {
    run("few");
    String few = spark.conf().get(PARTITIONS);
    spark.conf().set(PARTITIONS, "50");
    try {
      run("many");
    } finally {
      spark.conf().set(PARTITIONS, few);
    }
    assertThat(tables("many")).isEqualTo(tables("few"));
  }

  @Test
  void givesTheSameRowsFromOtherFilesInAnotherOrder() throws IOException {
    run("together");
    news.scattered();
    run("apart");
    assertThat(tables("apart", "input", "position"))
        .isEqualTo(tables("together", "input", "position"));
  }

  @Test
  void keepsAListOfItsRuns() {
    run("out");
    run("out");
    List<Run> runs = store("out").read(Tables.RUNS).collectAsList();
    assertThat(runs).hasSize(2).extracting(Run::runId).doesNotHaveDuplicates();
    assertThat(runs)
        .allSatisfy(
            r -> {
              assertThat(r.command()).isEqualTo("run");
              assertThat(r.version()).isEqualTo("test");
              assertThat(r.articlesIn()).isEqualTo(13);
              assertThat(r.articlesOut()).isEqualTo(12);
              assertThat(r.rejects()).isEqualTo(1);
              assertThat(r.finished()).isAfter(r.started());
              assertThat(r.sparkVersion()).isEqualTo(spark.version());
            });
    assertThat(runs).extracting(Run::jobHash).containsOnly(runs.get(0).jobHash());
  }

  @Test
  void leavesTheLastOutputReadableWhereItFails() throws IOException {
    run("out");
    Map<String, List<String>> before = tables("out");
    Files.writeString(dir.resolve("actors.yaml"), "actors: [{id: Bad Id}]");
    assertThatThrownBy(() -> run("out"))
        .isInstanceOf(UserError.class)
        .hasMessage(
            dir + "/actors.yaml:1: actors[0].id: 'Bad Id' is not made of a-z, 0-9 and _ alone");
    assertThat(tables("out")).isEqualTo(before);
    Files.writeString(dir.resolve("actors.yaml"), SmallNews.ACTORS);
    Files.delete(dir.resolve("in/one.jsonl"));
    Files.delete(dir.resolve("in/two.jsonl"));
    assertThatThrownBy(() -> run("out")).isInstanceOf(UserError.class);
    assertThat(tables("out")).isEqualTo(before);
  }

  @Test
  void saysThatAStepNeedsTheOneBefore() {
    assertThatThrownBy(() -> jobRun("out").run(Step.COOCCUR))
        .isInstanceOf(UserError.class)
        .hasMessage("%s/out: there is no table articles; run the stage that writes it first", dir);
    assertThat(dir.resolve("out")).doesNotExist();
  }

  @Test
  void leavesOutTheStatisticsThatAJobDoesNotAskFor() {
    Job job = news.job("out", Map.of("statistics", "[phrases]"));
    Summary summary = new JobRun(spark, job, "test", Progress.NONE).run();
    assertThat(summary.rows().keySet())
        .contains("terms", "phrases")
        .doesNotContain("actor_terms", "group_terms", "collocates");
  }

  @Test
  void refusesCollocatesOfAnActorThatNoFileHas() {
    Job job = news.job("out", Map.of("collocates.of", "[haftar, haftr]"));
    assertThatThrownBy(() -> new JobRun(spark, job, "test", Progress.NONE))
        .isInstanceOf(UserError.class)
        .hasMessage(
            "collocates.of: no actor file of the job has an actor 'haftr'; for a word: term:haftr");
  }

  @Test
  void saysThatThereIsNoArticleInItsInputs() throws IOException {
    Path empty = Files.writeString(dir.resolve("empty.jsonl"), "{\"id\": \"1\"}\n");
    String job =
        "{inputs: [{path: '%s'}], actors: [], output: '%s'}".formatted(empty, dir.resolve("none"));
    JobRun run =
        new JobRun(spark, JobFile.parse("empty.yaml", job, Map.of()), "test", Progress.NONE);
    assertThatThrownBy(run::run)
        .isInstanceOf(UserError.class)
        .hasMessage(
            "inputs: there is no article in them; rejected 1, the first: %s, record 1: neither title nor body",
            empty);
    assertThat(dir.resolve("none").resolve("articles")).doesNotExist();
  }

  @Test
  void saysThatTheOutputCannotBeWritten() throws IOException {
    Files.writeString(dir.resolve("file"), "in the way");
    assertThatThrownBy(() -> run("file/out"))
        .isInstanceOf(UserError.class)
        .hasMessageStartingWith("output %s/file/out: cannot be written: ", dir);
  }

  @Test
  void annotatesTheArticlesOfAnotherOutput() {
    run("out");
    Job beside = news.job("beside");
    String from = dir.resolve("out").toString();
    Summary summary = new JobRun(spark, beside, from, "test", Progress.NONE).run(Step.ANNOTATE);
    assertThat(summary.output()).isEqualTo(dir.resolve("beside").toString());
    assertThat(rows(Tables.MENTIONS, "beside")).isEqualTo(rows(Tables.MENTIONS, "out"));
    assertThat(store("beside").has(Tables.ARTICLES)).isFalse();
    new JobRun(spark, beside, from, "test", Progress.NONE).run(Step.COOCCUR);
    assertThat(rows(Tables.EVIDENCE, "beside")).isEqualTo(rows(Tables.EVIDENCE, "out"));
  }

  private static String text(Map<String, Article> articles, String id) {
    return Objects.requireNonNull(articles.get(id)).text();
  }

  private JobRun jobRun(String output) {
    return new JobRun(spark, news.job(output), "test", Progress.NONE);
  }

  private Summary run(String output) {
    return jobRun(output).run();
  }

  private TableStore store(String output) {
    return new TableStore(spark, dir.resolve(output).toString());
  }

  private static Table<?> table(String name) {
    return Tables.ALL.stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
  }

  /** The rows of every table but runs, sorted. */
  private Map<String, List<String>> tables(String output, String... without) {
    Map<String, List<String>> tables = new TreeMap<>();
    Tables.ALL.stream()
        .filter(t -> !t.equals(Tables.RUNS))
        .forEach(t -> tables.put(t.name(), rows(t, output, without)));
    return tables;
  }

  private List<String> rows(Table<?> table, String output, String... without) {
    Dataset<Row> rows = spark.read().parquet(dir.resolve(output).resolve(table.name()).toString());
    assertThat(Arrays.asList(rows.columns())).containsAll(table.key());
    return rows.drop(without).collectAsList().stream().map(Row::toString).sorted().toList();
  }
}
