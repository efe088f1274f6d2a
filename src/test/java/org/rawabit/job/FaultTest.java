package org.rawabit.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rawabit.SparkExtension;
import org.rawabit.UserError;
import org.rawabit.query.TableViews;
import org.rawabit.tables.FaultyFileSystem;
import org.rawabit.tables.OutputLock;
import org.rawabit.tables.Run;
import org.rawabit.tables.TableStore;
import org.rawabit.tables.Tables;

/** What goes wrong outside leaves the last good output, and is said in a line. */
@ExtendWith(SparkExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultTest {
  private static final Map<String, String> LEAN = Map.of("statistics", "[]");

  private final SparkSession spark;
  private final Path dir;
  private final SmallNews news;

  FaultTest(SparkSession spark, @TempDir Path dir) throws IOException {
    this.spark = spark;
    this.dir = dir;
    this.news = SmallNews.in(dir);
    spark.sparkContext().hadoopConfiguration().set("fs.gs.impl", FaultyFileSystem.class.getName());
  }

  @AfterEach
  void mend() {
    FaultyFileSystem.mend();
  }

  @Test
  void aSecondRunIsRefused() {
    TableStore store = new TableStore(spark, dir.resolve("two").toString());
    try (OutputLock held = store.lock("run-1", note -> {})) {
      held.requireHeld();
      assertThatThrownBy(() -> run("two").run())
          .isInstanceOf(UserError.class)
          .hasMessageContaining("another run is writing it: run-1, process ");
      assertThatThrownBy(() -> run("two").add()).isInstanceOf(UserError.class);
      assertThatThrownBy(() -> run("two").run(Step.INGEST)).isInstanceOf(UserError.class);
    }
    assertThat(run("two").run().rows()).containsEntry("articles", 12L);
  }

  /** On an object store, where nothing is ever at a plain path. */
  @ParameterizedTest
  @ValueSource(strings = {"No space left on device", "Permission denied"})
  void aDiskThatFailsLeavesTheOldTables(String fault) throws IOException {
    String output = "gs://" + dir.resolve(fault.substring(0, 2)).toAbsolutePath();
    Map<String, String> settings = Map.of("statistics", "[]", "output", output);
    Job job = news.job("unused", settings);
    new JobRun(spark, job, "test", Progress.NONE).run();
    TableStore store = new TableStore(spark, output);
    List<Run> before = store.read(Tables.RUNS).collectAsList();
    for (int bytes : List.of(100, 20_000)) {
      FaultyFileSystem.failAfter(bytes, fault);
      assertThatThrownBy(() -> new JobRun(spark, job, "test", Progress.NONE).run())
          .as("after %d bytes", bytes)
          .hasStackTraceContaining(fault)
          .satisfies(
              failure ->
                  assertThat(failure instanceof UserError)
                      .as("whose fault it is")
                      .isEqualTo(bytes == 100 && fault.startsWith("Permission")));
      FaultyFileSystem.mend();
      assertThat(store.read(Tables.RUNS).collectAsList()).isEqualTo(before);
      assertThat(store.read(Tables.ARTICLES).count()).isEqualTo(12);
    }
    new JobRun(spark, job, "test", Progress.NONE).run();
    assertThat(store.read(Tables.RUNS).count()).isEqualTo(2);
    assertThat(Path.of(output.substring(5)).resolve("articles")).doesNotExist();
    try (TableViews views = TableViews.open(output)) {
      assertThat(views.rows("SELECT count(*) FROM articles", row -> row.getLong(1), List.of()))
          .containsExactly(12L);
    }
  }

  @Test
  void anActorFileThatIsEditedMeanwhileCountsAsItWasRead() throws IOException {
    run("quiet").run();
    Path actors = dir.resolve("actors.yaml");
    String content = Files.readString(actors);
    try {
      new JobRun(spark, news.job("edited", LEAN), "test", new Editing(actors)).run();
      assertThat(actors).content().isNotEqualTo(content);
    } finally {
      Files.writeString(actors, content);
    }
    assertThat(read("edited").read(Tables.RUNS).collectAsList())
        .extracting(Run::actorsHash)
        .isEqualTo(
            read("quiet").read(Tables.RUNS).collectAsList().stream().map(Run::actorsHash).toList());
    assertThat(read("edited").read(Tables.MENTIONS).collectAsList())
        .hasSameElementsAs(read("quiet").read(Tables.MENTIONS).collectAsList());
  }

  @Test
  void aBrokenFileOfOurOwnIsNamed() throws IOException {
    run("broken").run();
    Path file;
    try (Stream<Path> files = Files.walk(dir.resolve("broken/_runs"))) {
      file =
          files
              .filter(f -> f.toString().contains("/terms/") && f.toString().endsWith(".parquet"))
              .findFirst()
              .orElseThrow();
    }
    Files.delete(file.resolveSibling("." + file.getFileName() + ".crc"));
    Files.write(file, new byte[] {1, 2, 3}, StandardOpenOption.TRUNCATE_EXISTING);
    assertThatThrownBy(() -> TableViews.open(dir.resolve("broken")))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("cannot be read")
        .hasMessageContaining(file.getFileName().toString());
    assertThatThrownBy(() -> read("broken").read(Tables.TERMS).collectAsList())
        .hasStackTraceContaining(file.getFileName().toString());
  }

  private JobRun run(String output) {
    return new JobRun(spark, news.job(output, LEAN), "test", Progress.NONE);
  }

  private TableStore read(String output) {
    return new TableStore(spark, dir.resolve(output).toString());
  }

  /** Somebody edits a file while a run reads. */
  private record Editing(Path file) implements Progress {
    @Override
    public void phase(String name) {
      if (name.equals("reading")) {
        try {
          Files.writeString(
              file,
              "actors: [{id: talks, type: organization, label: {en: Talks}, names: {en: [talks]}}]");
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }

    @Override
    public void articles(LongSupplier read) {}
  }
}
