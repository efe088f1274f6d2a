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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
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
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JobRunTest {
  /** What the session of the tests has otherwise. */
  private static final Map<String, String> OTHER =
      Map.of(
          "spark.sql.shuffle.partitions", "15",
          "spark.sql.adaptive.enabled", "true",
          "spark.sql.codegen.wholeStage", "true",
          "spark.sql.codegen.factoryMode", "FALLBACK");

  private static final String WHOLE = "whole";
  private static final String LEAN = "lean";

  private final SparkSession spark;
  private final Path dir;
  private final SmallNews news;

  private @Nullable Summary whole;
  private @Nullable Summary lean;
  private boolean hadChanges;

  JobRunTest(SparkSession spark, @TempDir Path dir) throws IOException {
    this.spark = spark;
    this.dir = dir;
    this.news = SmallNews.in(dir);
  }

  @Test
  void losesNoRecordAndProvesEveryNumber() {
    Summary summary = whole();
    TableStore store = store(WHOLE);
    List<Article> articles = store.read(Tables.ARTICLES).collectAsList();
    assertThat(summary.rows()).containsEntry("articles", 12L).containsEntry("rejects", 1L);
    assertThat(articles.size() + store.read(Tables.REJECTS).count()).isEqualTo(news.records());
    assertThat(summary.duplicates()).isEqualTo(OptionalLong.of(2));
    assertThat(articles).extracting(Article::articleId).doesNotHaveDuplicates();
    summary
        .rows()
        .forEach(
            (table, rows) ->
                assertThat(rows(table(table), WHOLE)).as(table).hasSize(rows.intValue()));

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
    assertThat(PipelineModel.load(dir.resolve(WHOLE).resolve(TermTables.MODEL).toString()).stages())
        .hasSize(3);
  }

  /** At once: in steps, from other files in another order, in more partitions, compiled. */
  @Test
  void givesTheSameRowsHoweverItIsRun() throws IOException {
    whole();
    SmallNews scattered = SmallNews.in(dir.resolve("scattered")).scattered();
    Map<String, String> before = new TreeMap<>();
    OTHER.forEach(
        (key, value) -> {
          before.put(key, spark.conf().get(key));
          spark.conf().set(key, value);
        });
    try {
      for (Step step : Step.values()) {
        Summary summary = new JobRun(spark, scattered.job("out"), "test", Progress.NONE).run(step);
        assertThat(summary.rows().keySet())
            .containsExactlyInAnyOrderElementsOf(step.writes().stream().map(Table::name).toList());
      }
    } finally {
      before.forEach((key, value) -> spark.conf().set(key, value));
    }
    Map<String, List<String>> expected = tables(WHOLE, "input", "position");
    Map<String, List<String>> found = tables("scattered/out", "input", "position");
    expected.remove(Tables.INPUTS.name()); // its rows are the files
    found.remove(Tables.INPUTS.name());
    assertThat(found).isEqualTo(expected);
    List<Run> runs = store("scattered/out").read(Tables.RUNS).collectAsList();
    assertThat(runs)
        .extracting(Run::command)
        .containsExactlyInAnyOrder(
            "ingest", "annotate", "terms", "keyness", "cooccur", "timeline", "network");
    assertThat(runs).extracting(Run::jobHash).containsOnly(runs.get(0).jobHash());
  }

  @Test
  void keepsAListOfItsRuns() {
    lean();
    List<Run> runs = store(LEAN).read(Tables.RUNS).collectAsList();
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
    assertThat(runs).extracting(Run::jobHash).doesNotHaveDuplicates();
  }

  @Test
  void leavesTheLastOutputReadableWhereItFails() throws IOException {
    Path own = dir.resolve("failing");
    SmallNews failing = SmallNews.in(own);
    Job job = failing.job("out");
    new JobRun(spark, job, "test", Progress.NONE).run(Step.INGEST);
    Map<String, List<String>> before = tables("failing/out");
    Files.writeString(own.resolve("actors.yaml"), "actors: [{id: Bad Id}]");
    assertThatThrownBy(() -> new JobRun(spark, job, "test", Progress.NONE).run())
        .isInstanceOf(UserError.class)
        .hasMessage(
            own + "/actors.yaml:1: actors[0].id: 'Bad Id' is not made of a-z, 0-9 and _ alone");
    assertThat(tables("failing/out")).isEqualTo(before);
    Files.writeString(own.resolve("actors.yaml"), SmallNews.ACTORS);
    Files.delete(own.resolve("in/one.jsonl"));
    Files.delete(own.resolve("in/two.jsonl"));
    assertThatThrownBy(() -> new JobRun(spark, job, "test", Progress.NONE).run())
        .isInstanceOf(UserError.class);
    assertThat(tables("failing/out")).isEqualTo(before);
  }

  @Test
  void takesAwayWhatItLeavesOut() {
    Summary summary = lean();
    assertThat(hadChanges).isTrue();
    assertThat(summary.rows()).containsKey("cooccurrence").doesNotContainKey("tie_changes");
    assertThat(store(LEAN).has(Tables.TIE_CHANGES)).isFalse();
    assertThat(store(LEAN).has(Tables.COOCCURRENCE_BY)).isFalse();
    assertThat(store(LEAN).has(Tables.EVIDENCE)).isTrue();
  }

  @Test
  void saysThatAStepNeedsTheOneBefore() {
    assertThatThrownBy(() -> jobRun("nothing").run(Step.COOCCUR))
        .isInstanceOf(UserError.class)
        .hasMessage(
            "%s/nothing: there is no table articles; run the stage that writes it first", dir);
    assertThat(dir.resolve("nothing")).doesNotExist();
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
            "inputs: there is no article in them; rejected 1: no_text 1; the first: %s, record 1: neither title nor body",
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
    lean();
    Job beside = news.job("beside");
    String from = dir.resolve(LEAN).toString();
    Summary summary = new JobRun(spark, beside, from, "test", Progress.NONE).run(Step.ANNOTATE);
    assertThat(summary.output()).isEqualTo(dir.resolve("beside").toString());
    assertThat(rows(Tables.MENTIONS, "beside")).isEqualTo(rows(Tables.MENTIONS, LEAN));
    assertThat(store("beside").has(Tables.ARTICLES)).isFalse();
    new JobRun(spark, beside, from, "test", Progress.NONE).run(Step.COOCCUR);
    assertThat(rows(Tables.EVIDENCE, "beside")).isEqualTo(rows(Tables.EVIDENCE, LEAN));
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

  /** Two runs into {@link #LEAN}, made once; the second leaves out what can be left out. */
  private Summary lean() {
    if (lean == null) {
      lean("[tie_changes]");
      hadChanges = store(LEAN).has(Tables.TIE_CHANGES);
      lean = lean("[]");
    }
    return lean;
  }

  private Summary lean(String statistics) {
    Job job = news.job(LEAN, Map.of("statistics", statistics));
    return new JobRun(spark, job, "test", Progress.NONE).run();
  }

  /** A whole run, made once, into {@link #WHOLE}. */
  private Summary whole() {
    if (whole == null) {
      whole = run(WHOLE);
    }
    return whole;
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
        .filter(t -> !t.equals(Tables.RUNS) && store(output).has(t))
        .forEach(t -> tables.put(t.name(), rows(t, output, without)));
    return tables;
  }

  private List<String> rows(Table<?> table, String output, String... without) {
    Dataset<Row> rows = spark.read().parquet(dir.resolve(output).resolve(table.name()).toString());
    assertThat(Arrays.asList(rows.columns())).containsAll(table.key());
    return rows.drop(without).toJSON().collectAsList().stream().sorted().toList();
  }
}
