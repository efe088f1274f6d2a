package org.rawabit.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.rawabit.SparkExtension;
import org.rawabit.UserError;

@ExtendWith(SparkExtension.class)
class PublicationTest {
  private static final Reject OLD = new Reject("old", 1, "syntax", "", "");
  private static final Reject NEW = new Reject("new", 1, "syntax", "", "");

  private final SparkSession spark;
  private final Path dir;
  private final TableStore store;

  PublicationTest(SparkSession spark, @TempDir Path dir) {
    this.spark = spark;
    this.dir = dir;
    this.store = new TableStore(spark, dir.toString());
  }

  @Test
  void showsNothingBeforeItIsCommitted() {
    try (Publication out = store.publish("run-1")) {
      out.write(Tables.REJECTS, rows(NEW));
      assertThat(store.has(Tables.REJECTS)).isFalse();
      assertThat(out.wrote(Tables.REJECTS)).isTrue();
      assertThat(out.wrote(Tables.TERMS)).isFalse();
      assertThat(out.read(Tables.REJECTS).collectAsList()).containsExactly(NEW);
      out.commit();
      assertThat(store.read(Tables.REJECTS).collectAsList()).containsExactly(NEW);
    }
  }

  @Test
  void leavesOldTablesWhereItIsClosedWithoutCommit() {
    publishOld();
    try (Publication out = store.publish("run-2")) {
      out.write(Tables.REJECTS, rows(NEW));
    }
    assertThat(store.read(Tables.REJECTS).collectAsList()).containsExactly(OLD);
    assertThat(dir.resolve("_runs/run-2")).doesNotExist();
  }

  @Test
  void replacesOldTablesAndKeepsTheOthers() {
    publishOld();
    try (Publication out = store.publish("run-2")) {
      out.write(
          Tables.TERMS, spark.createDataset(SampleRows.of(Tables.TERMS), Tables.TERMS.encoder()));
      out.commit();
    }
    try (Publication out = store.publish("run-3")) {
      out.write(Tables.REJECTS, rows(NEW));
      out.commit();
    }
    assertThat(store.read(Tables.REJECTS).collectAsList()).containsExactly(NEW);
    assertThat(store.read(Tables.TERMS).count()).isEqualTo(2);
    assertThat(dir.resolve(PlainPaths.PENDING)).doesNotExist();
  }

  @Test
  void sweepsWhatAKilledRunLeftBehind() throws IOException {
    Path left = dir.resolve("_runs/run-0/rejects/part-0.parquet");
    Files.createDirectories(left.getParent());
    Files.writeString(left, "half a file");
    publishOld();
    assertThat(dir.resolve("_runs/run-0")).doesNotExist();
    assertThat(store.read(Tables.REJECTS).collectAsList()).containsExactly(OLD);
  }

  @Test
  void replacesTheMonthsThatAreWrittenAndKeepsTheOthers() {
    try (Publication out = store.publish("run-1")) {
      out.write(Tables.ARTICLES, articles(article("a", "2020-01"), article("b", "2020-02")));
      out.commit();
    }
    try (Publication out = store.publish("run-2")) {
      out.writeMonths(Tables.ARTICLES, articles(article("c", "2020-02"), article("d", "undated")));
      assertThat(out.wrote(Tables.ARTICLES)).isTrue();
      assertThat(ids(out.read(Tables.ARTICLES))).containsExactly("a", "c", "d");
      assertThat(ids(store.read(Tables.ARTICLES))).containsExactly("a", "b");
      out.commit();
    }
    assertThat(ids(store.read(Tables.ARTICLES))).containsExactly("a", "c", "d");
    assertThat(store.read(Tables.ARTICLES).select("month").as(Encoders.STRING()).collectAsList())
        .containsExactlyInAnyOrder("2020-01", "2020-02", "undated");
  }

  @Test
  void leavesATableWithoutRowsThatCanBeRead() {
    try (Publication out = store.publish("run-1")) {
      out.write(Tables.ARTICLES, articles());
      out.commit();
    }
    try (Publication out = store.publish("run-2")) {
      out.writeMonths(Tables.ARTICLES, articles());
      assertThat(out.read(Tables.ARTICLES).count()).isZero();
      out.commit();
    }
    assertThat(store.read(Tables.ARTICLES).count()).isZero();
  }

  @Test
  void publishesADirectoryThatIsNoTable() throws IOException {
    try (Publication out = store.publish("run-1")) {
      Path model = Path.of(out.directory("model"));
      Files.createDirectories(model);
      Files.writeString(model.resolve("weights"), "1");
      out.commit();
    }
    assertThat(dir.resolve("model/weights")).hasContent("1");
  }

  @Test
  void saysThatAnOutputCannotBeWritten() throws IOException {
    Path file = Files.writeString(dir.resolve("file"), "in the way");
    TableStore inTheWay = new TableStore(spark, file.resolve("out").toString());
    assertThatThrownBy(() -> inTheWay.publish("run-1"))
        .isInstanceOf(UserError.class)
        .hasMessageStartingWith("output %s/out: cannot be written: ", file);
    assertThat(file).hasContent("in the way");
  }

  private void publishOld() {
    try (Publication out = store.publish("run-1")) {
      out.write(Tables.REJECTS, rows(OLD));
      out.commit();
    }
  }

  private static Article article(String id, String month) {
    LocalDateTime published =
        month.equals(Months.UNDATED) ? null : LocalDateTime.parse(month + "-07T00:00");
    return ArticleRows.of(id, id, null, null, published, "en", "text", 1, 1, 1, "in");
  }

  private Dataset<Article> articles(Article... rows) {
    return spark.createDataset(List.of(rows), Tables.ARTICLES.encoder());
  }

  private static List<String> ids(Dataset<Article> articles) {
    return articles.select("articleId").as(Encoders.STRING()).collectAsList().stream()
        .sorted()
        .toList();
  }

  private Dataset<Reject> rows(Reject... rows) {
    return spark.createDataset(List.of(rows), Tables.REJECTS.encoder());
  }
}
