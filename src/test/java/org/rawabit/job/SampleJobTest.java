package org.rawabit.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rawabit.SparkExtension;
import org.rawabit.docs.Walk;
import org.rawabit.docs.WalkExtension;
import org.rawabit.tables.Table;
import org.rawabit.tables.Tables;

/** Holds the tables of jobs/sample.yaml to src/test/resources/golden. */
@ExtendWith({SparkExtension.class, WalkExtension.class})
class SampleJobTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final String UPDATE =
      "%s differs; if it should, rewrite it and review the diff:"
          + " ./mvnw -q test -Dtest=SampleJobTest -Dgolden.update=true && git diff %s";

  private static final Map<Table<?>, List<String>> COLUMNS =
      Map.of(
          Tables.ARTICLES,
          List.of("source_id", "article_id", "story_id", "duplicate_of", "sentences", "tokens"),
          Tables.MENTIONS,
          List.of("article_id", "start", "end", "surface", "actor_id", "kind", "rule", "sentence"),
          Tables.COOCCURRENCE,
          List.of(
              "actor_a",
              "actor_b",
              "scope",
              "period",
              "articles_ab",
              "stories_ab",
              "n",
              "n_a",
              "n_b",
              "n_ab"));

  @Test
  void givesTheGoldenTables(SparkSession spark, Walk walk) throws IOException {
    Path dir = walk.sample();
    for (Table<?> table : List.of(Tables.ARTICLES, Tables.MENTIONS, Tables.COOCCURRENCE)) {
      Path golden = GOLDEN.resolve(table.name() + ".tsv");
      List<String> actual = dump(spark, dir, table);
      if (Boolean.getBoolean("golden.update")) {
        Files.createDirectories(GOLDEN);
        Files.write(golden, actual);
      }
      List<String> expected = Files.exists(golden) ? Files.readAllLines(golden) : List.of();
      assertThat(actual).as(UPDATE, golden, GOLDEN).containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  /** A header, and the rows sorted by key. */
  private static List<String> dump(SparkSession spark, Path output, Table<?> table) {
    List<String> columns = COLUMNS.getOrDefault(table, List.of());
    List<String> key = table.key();
    Stream<String> rows =
        spark
            .read()
            .parquet(output.resolve(table.name()).toString())
            .orderBy(key.get(0), key.subList(1, key.size()).toArray(String[]::new))
            .select(columns.get(0), columns.subList(1, columns.size()).toArray(String[]::new))
            .collectAsList()
            .stream()
            .map(SampleJobTest::line);
    return Stream.concat(Stream.of(String.join("\t", columns)), rows).toList();
  }

  private static String line(Row row) {
    return IntStream.range(0, row.size())
        .mapToObj(i -> row.isNullAt(i) ? "" : row.get(i).toString())
        .map(value -> value.replaceAll("\\s", " "))
        .reduce((a, b) -> a + "\t" + b)
        .orElse("");
  }
}
