package org.rawabit.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.rawabit.SparkExtension;
import org.rawabit.UserError;

@ExtendWith(SparkExtension.class)
final class CorpusTest {
  private final Path directory;

  CorpusTest(@TempDir Path directory) {
    this.directory = directory;
  }

  @Test
  void readsEveryRecordOfEveryFileOnce(SparkSession spark) throws IOException {
    write("a.jsonl", Reading.utf8("{\"title\":\"A\"}\nx\n"));
    write("d/z.zip", Reading.zip("b.csv", "title\nB\n"));
    write("d/_hidden.jsonl", Reading.utf8("{\"title\":\"no\"}"));
    write("d/[1] 100%25 أ b.txt", Reading.utf8("C"));
    List<InputSpec> inputs =
        List.of(
            input(directory + "/*.jsonl"),
            input(directory.toString()),
            input(directory + "/d/[1] 100%25 أ b.txt"));
    assertThat(read(spark, inputs))
        .containsExactlyInAnyOrder(
            directory + "/a.jsonl@1 = A",
            directory
                + "/a.jsonl@2 ! not valid JSON at line 1, column 2: Unrecognized token 'x': was"
                + " expecting (JSON String, Number, Array, Object or token 'null', 'true' or"
                + " 'false')",
            directory + "/d/z.zip!b.csv@1 = B",
            directory + "/d/[1] 100%25 أ b.txt@1 = C");
  }

  @Test
  void filesComeTheLargestFirst() throws IOException {
    write("a", new byte[1]);
    write("b", new byte[2]);
    write("c", new byte[1]);
    assertThat(Corpus.files(new Configuration(), List.of(input(directory + "/{a,b,c}"))))
        .extracting(InputFile::name, InputFile::length, InputFile::spec)
        .hasToString(
            "[(\"%1$s/b\", 2L, 0), (\"%1$s/a\", 1L, 0), (\"%1$s/c\", 1L, 0)]".formatted(directory));
  }

  @Test
  void parquetColumnsAreReadByTheirMeaning(SparkSession spark) {
    spark
        .sql(
            "select * from values"
                + " (1, 'A', 'B', timestamp'2020-06-07 10:15:30', array('no')),"
                + " (2, 'C', null, null, null),"
                + " (3, null, null, null, null)"
                + " as t(id, title, body, published, tags) order by id")
        .coalesce(1)
        .write()
        .parquet(directory + "/p");
    List<RawArticle> rows = Corpus.read(spark, List.of(input(directory + "/p"))).collect();
    assertThat(rows)
        .extracting(
            a ->
                a.position()
                    + " "
                    + a.sourceId()
                    + " "
                    + a.text()
                    + " "
                    + a.published()
                    + " "
                    + Reading.reason(a))
        .containsExactly(
            "1 1 A\n\nB 2020-06-07T10:15:30 null",
            "2 2 C null null",
            "3 null  null neither title nor body");
  }

  @Test
  void datesOfParquetAreDates(SparkSession spark) {
    spark
        .sql(
            "select 'A' title, date'2020-06-07' date, 1.5d id, timestamp_ntz'2020-06-07 10:15:30' x")
        .coalesce(1)
        .write()
        .parquet(directory + "/p");
    InputSpec other = new InputSpec(directory + "/p", "parquet", Map.of("published", "x"));
    assertThat(Corpus.read(spark, List.of(input(directory + "/p"))).collect())
        .extracting(a -> a.published() + " " + a.sourceId())
        .containsExactly("2020-06-07T00:00 1.5");
    assertThat(Corpus.read(spark, List.of(other)).collect())
        .extracting(a -> String.valueOf(a.published()))
        .containsExactly("2020-06-07T10:15:30");
  }

  @Test
  void aBrokenParquetFileIsOneReject(SparkSession spark) throws IOException {
    write("a.parquet", Reading.utf8("PAR1 and no more PAR1"));
    assertThat(read(spark, List.of(input(directory + "/a.parquet"))))
        .singleElement()
        .asString()
        .startsWith(directory + "/a.parquet@0 ! not valid Parquet: ");
  }

  @Test
  void aTaskThatEndsEarlyLeavesNoFileOpen(SparkSession spark) throws IOException {
    write("a.jsonl", Reading.utf8("{\"title\":\"A\"}\n".repeat(1000)));
    assertThat(Corpus.read(spark, List.of(input(directory + "/a.jsonl"))).take(1).size())
        .isEqualTo(1);
  }

  @Test
  void aNameThatHadoopCannotOpenIsToldBeforeTheRun() throws IOException {
    write("a:b", new byte[1]);
    assertThatThrownBy(
            () -> Corpus.files(new Configuration(), List.of(input(directory.toString()))))
        .isInstanceOf(UserError.class)
        .hasMessage(
            "inputs[0]: path %s/a:b: a file name with ':' cannot be read; rename it", directory);
  }

  @Test
  void anInputWithoutFilesIsTheUsersMistake(SparkSession spark) throws IOException {
    Files.createDirectories(directory.resolve("empty"));
    for (var wrong :
        Map.of(
                "/x*.jsonl", "no such file",
                "/x.jsonl", "no such file",
                "/empty", "no file in this directory")
            .entrySet()) {
      String path = directory + wrong.getKey();
      assertThatThrownBy(() -> Corpus.read(spark, List.of(input(path))))
          .isInstanceOf(UserError.class)
          .hasMessage("inputs[0]: path %s: %s", path, wrong.getValue());
    }
  }

  private static List<String> read(SparkSession spark, List<InputSpec> inputs) {
    return Corpus.read(spark, inputs).collect().stream().map(Reading::line).toList();
  }

  private static InputSpec input(String path) {
    return new InputSpec(path, "auto", Map.of());
  }

  private void write(String name, byte[] content) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }
}
