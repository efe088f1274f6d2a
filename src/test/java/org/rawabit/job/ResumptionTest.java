package org.rawabit.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.rawabit.SparkExtension;
import org.rawabit.UserError;
import org.rawabit.tables.Table;
import org.rawabit.tables.TableStore;
import org.rawabit.tables.Tables;

/** A run that was stopped goes on; readers never see what it had so far. */
@ExtendWith(SparkExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResumptionTest {
  private final SparkSession spark;
  private final Path dir;
  private final SmallNews news;

  ResumptionTest(SparkSession spark, @TempDir Path dir) throws IOException {
    this.spark = spark;
    this.dir = dir;
    this.news = SmallNews.in(dir);
  }

  @Test
  void goesOnFromTheLastFinishedTable() throws IOException {
    Summary whole = run("whole", "test", new Stopping("")).run();
    List<String> articles = new ArrayList<>();
    for (String phase : List.of("mentions", "terms", "cooccurrence", "publishing")) {
      stop("killed", phase);
      assertThat(new TableStore(spark, output("killed")).has(Tables.ARTICLES)).isFalse();
      articles.add(anArticle());
    }
    Stopping last = new Stopping("");
    Summary resumed = run("killed", "test", last).run();
    assertThat(last.notes)
        .singleElement()
        .asString()
        .matches("going on with run \\S+, which did not come to its end: 2\\d tables are there");
    articles.add(anArticle());
    assertThat(articles).as("written once").containsOnly(articles.get(0));
    assertThat(tables("killed")).isEqualTo(tables("whole"));
    assertThat(resumed)
        .returns(whole.rows(), Summary::rows)
        .returns(whole.rejects(), Summary::rejects)
        .returns(whole.duplicates(), Summary::duplicates)
        .returns(whole.files(), Summary::files);
    assertThat(new TableStore(spark, output("killed")).read(Tables.RUNS).count()).isEqualTo(1);
  }

  @Test
  void startsOverWhereSomethingElseIsAskedFor() {
    stop("other", "terms");
    Stopping progress = new Stopping("terms");
    assertThatThrownBy(() -> run("other", "next", progress).run()).isInstanceOf(Killed.class);
    assertThat(progress.notes)
        .singleElement()
        .asString()
        .matches("starting over: run \\S+ did not come to its end, but was of another version, .*");
    assertThat(progress.phases).contains("mentions");
  }

  @Test
  void leavesNothingToGoOnWithWhereTheUserIsWrong() {
    Job job = news.job("refused", Map.of("rejects.max_share", "0"));
    assertThatThrownBy(() -> new JobRun(spark, job, "test", Progress.NONE).run())
        .isInstanceOf(UserError.class);
    assertThat(dir.resolve("refused/_runs")).isEmptyDirectory();
    assertThat(dir.resolve("refused/_lock")).doesNotExist();
  }

  private void stop(String output, String phase) {
    assertThatThrownBy(() -> run(output, "test", new Stopping(phase)).run())
        .isInstanceOf(Killed.class);
  }

  private JobRun run(String output, String version, Progress progress) {
    return new JobRun(spark, news.job(output), version, progress);
  }

  private String output(String name) {
    return dir.resolve(name).toString();
  }

  /** A file of articles and when it was written: not again. */
  private String anArticle() throws IOException {
    try (Stream<Path> files = Files.walk(dir.resolve("killed/_runs"))) {
      Path first =
          files
              .filter(file -> file.toString().contains("/articles/"))
              .filter(file -> file.toString().endsWith(".parquet"))
              .sorted()
              .findFirst()
              .orElseThrow();
      return first + " " + Files.getLastModifiedTime(first);
    }
  }

  private Map<String, List<String>> tables(String output) {
    TableStore store = new TableStore(spark, output(output));
    Map<String, List<String>> tables = new TreeMap<>();
    for (Table<?> table : Tables.ALL) {
      if (!table.equals(Tables.RUNS) && store.has(table)) {
        tables.put(
            table.name(), store.read(table).toJSON().collectAsList().stream().sorted().toList());
      }
    }
    return tables;
  }

  private static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Stops a run when a phase begins. */
  private static final class Stopping implements Progress {
    private final String last;
    private final List<String> notes = new ArrayList<>();
    private final List<String> phases = new ArrayList<>();

    Stopping(String last) {
      this.last = last;
    }

    @Override
    public void phase(String name) {
      phases.add(name);
      if (name.equals(last)) {
        throw new Killed();
      }
    }

    @Override
    public void note(String line) {
      notes.add(line);
    }

    @Override
    public void articles(LongSupplier read) {}
  }
}
