package org.rawabit.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.rawabit.SparkExtension;

/** Large files, read by several tasks and by one. */
@ExtendWith(SparkExtension.class)
final class SplittingTest {
  private static final String LINES =
      IntStream.range(0, 300)
          .mapToObj(i -> i % 7 == 0 ? "no" : "{\"title\":\"مقال " + i + "\"}")
          .collect(Collectors.joining("\n"));

  private final Path directory;

  SplittingTest(@TempDir Path directory) {
    this.directory = directory;
  }

  @Test
  void linesAreReadByManyTasks(SparkSession spark) throws IOException {
    Files.writeString(directory.resolve("a.jsonl"), LINES);
    Files.writeString(directory.resolve("b.jsonl"), LINES + "\n\n");
    JavaRDD<RawArticle> inParts = read(spark, "auto", 1000);
    assertThat(inParts.getNumPartitions()).isEqualTo(6);
    assertThat(sorted(inParts)).hasSize(600).isEqualTo(whole(spark, "auto"));
  }

  @Test
  void whatCannotBeCutIsReadWhole(SparkSession spark) throws IOException {
    Files.writeString(directory.resolve("utf16"), "\uFEFF" + LINES, StandardCharsets.UTF_16LE);
    Files.write(directory.resolve("packed"), Reading.gzip(Reading.utf8(LINES)));
    Files.writeString(directory.resolve("a.csv"), "title,body\nA,\"\n\n\n\"\n".repeat(99));
    Files.writeString(directory.resolve("a.txt"), "words\n\nand words\n".repeat(99));
    Files.writeString(directory.resolve("bad"), "PAR1 and no more" + "\0".repeat(999));
    Files.writeString(directory.resolve("a.pdf"), "%PDF-1.7" + "\n".repeat(999));
    List<RawArticle> inParts = sorted(read(spark, "auto", 400));
    assertThat(inParts).isEqualTo(whole(spark, "auto"));
    assertThat(inParts).extracting(a -> a.input() + a.position()).doesNotHaveDuplicates();
  }

  @Test
  void rowGroupsOfParquetAreReadApart(SparkSession spark) {
    writeRowGroups(spark);
    JavaRDD<RawArticle> inParts = read(spark, "parquet", 200_000);
    assertThat(inParts.getNumPartitions()).isEqualTo(6);
    assertThat(sorted(inParts)).hasSize(20_000).isEqualTo(whole(spark, "parquet"));
  }

  @Test
  void damageInARowGroupCostsTheRestOfItsPartAlone(SparkSession spark) throws IOException {
    writeRowGroups(spark);
    Path file;
    try (Stream<Path> files = Files.list(directory.resolve("p"))) {
      file = files.filter(f -> f.toString().endsWith(".parquet")).findFirst().orElseThrow();
    }
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 64, (byte) 0xFF);
    Files.delete(file.resolveSibling("." + file.getFileName() + ".crc"));
    Files.write(file, bytes);
    List<RawArticle> rows = sorted(read(spark, "parquet", 200_000));
    assertThat(rows.stream().filter(a -> a.refusal() != null).map(Reading::reason))
        .singleElement()
        .asString()
        .matches("not valid Parquet: .*; nothing between record \\d+ and byte \\d+ could be read");
    assertThat(rows).hasSizeBetween(15_000, 19_999);
    assertThat(rows.get(rows.size() - 1).position()).isEqualTo(20_000);
    assertThat(rows).extracting(RawArticle::position).doesNotHaveDuplicates();
  }

  /** Rows 1 to 20,000 in some hundred row groups. */
  private void writeRowGroups(SparkSession spark) {
    spark
        .range(20_000)
        .selectExpr("concat(sha2(string(id), 512), ' ', id) as title")
        .coalesce(1)
        .write()
        .option("parquet.block.size", "20000")
        .option("parquet.page.row.count.limit", "100")
        .parquet(directory + "/p");
  }

  private List<RawArticle> whole(SparkSession spark, String format) {
    return sorted(read(spark, format, Long.MAX_VALUE));
  }

  private JavaRDD<RawArticle> read(SparkSession spark, String format, long partSize) {
    List<InputSpec> inputs = inputs(format);
    List<InputFile> files = Corpus.files(spark.sparkContext().hadoopConfiguration(), inputs);
    return Corpus.read(spark, inputs, files, partSize);
  }

  private static List<RawArticle> sorted(JavaRDD<RawArticle> rows) {
    return rows.collect().stream()
        .sorted(Comparator.comparing(RawArticle::input).thenComparing(RawArticle::position))
        .toList();
  }

  private List<InputSpec> inputs(String format) {
    return List.of(new InputSpec(directory.toString(), format, Map.of()));
  }
}
