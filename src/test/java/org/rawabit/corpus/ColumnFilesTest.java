package org.rawabit.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rawabit.corpus.Reading.gzip;
import static org.rawabit.corpus.Reading.zip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rawabit.SparkExtension;

/** Parquet and ORC, by themselves and inside archives. */
@ExtendWith(SparkExtension.class)
final class ColumnFilesTest {
  private static final String ROWS =
      """
      select 'A' as title, 'a' as body, array('X', 'Y') as author,
        named_struct('name', 'Paper', 'at', timestamp '2020-03-04 05:06:07') as outlet,
        date '2020-01-02' as date, cast(7 as bigint) as id, 1.50bd as price, true as free,
        map('k', 'v') as other, cast(null as string) as lang
      union all
      select null, null, array(), null, null, 8, null, null, null, null
      """;

  private final Path directory;

  ColumnFilesTest(@TempDir Path directory) {
    this.directory = directory;
  }

  private byte[] written(SparkSession spark, String format) throws IOException {
    Path out = directory.resolve(format);
    spark.sql(ROWS).coalesce(1).write().format(format).save(out.toString());
    try (Stream<Path> files = Files.list(out)) {
      Path file =
          files
              .filter(f -> f.getFileName().toString().startsWith("part-"))
              .findFirst()
              .orElseThrow();
      return Files.readAllBytes(file);
    }
  }

  private static List<RawArticle> read(byte[] file, Map<String, String> fields) {
    InputSpec spec = new InputSpec("a", "auto", fields);
    return Reading.articles("a", spec, new ByteArrayInputStream(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"parquet", "orc"})
  void rowsAreReadInsideArchives(String format, SparkSession spark) throws IOException {
    byte[] file = written(spark, format);
    long before = temporaryFiles();
    for (byte[] packed : List.of(gzip(file), zip("a", gzip(file)), zip("a", file, "b", file))) {
      List<RawArticle> articles = read(packed, Map.of());
      assertThat(articles).hasSizeBetween(2, 4);
      RawArticle first = articles.get(0);
      assertThat(first.text()).isEqualTo("A\n\na");
      assertThat(first.author()).isEqualTo("X, Y");
      assertThat(first.sourceId()).isEqualTo("7");
      assertThat(first.published()).isEqualTo("2020-01-02T00:00");
      assertThat(Reading.reason(articles.get(1))).isEqualTo(ArticleMaker.NO_TEXT);
      assertThat(articles.get(1).position()).isEqualTo(2);
    }
    assertThat(temporaryFiles()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"parquet", "orc"})
  void aPathLeadsIntoAStruct(String format, SparkSession spark) throws IOException {
    RawArticle article =
        read(
                written(spark, format),
                Map.of("source", "outlet.name", "published", "outlet.at", "id", "price"))
            .get(0);
    assertThat(article.source()).isEqualTo("Paper");
    assertThat(article.published()).isEqualTo("2020-03-04T05:06:07");
    assertThat(article.sourceId()).isEqualTo(format.equals("orc") ? "1.5" : "1.50");
  }

  @ParameterizedTest
  @ValueSource(strings = {"parquet", "orc"})
  void aFileThatIsCutIsOneReject(String format, SparkSession spark) throws IOException {
    byte[] file = written(spark, format);
    byte[] cut = Arrays.copyOf(file, file.length / 2);
    long before = temporaryFiles();
    assertThat(read(zip("x", cut, "b.txt", "B"), Map.of()))
        .extracting(Reading::line)
        .hasSize(2)
        .satisfies(l -> assertThat(l.get(0)).startsWith("a!x@0 ! not valid "))
        .endsWith("a!b.txt@1 = B");
    assertThat(temporaryFiles()).isEqualTo(before);
  }

  private static long temporaryFiles() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files.filter(f -> f.getFileName().toString().endsWith(".unpacked")).count();
    }
  }
}
