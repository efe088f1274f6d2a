package org.rawabit.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.rawabit.SparkExtension;
import org.rawabit.tables.Article;
import org.rawabit.tables.NearDuplicate;
import org.rawabit.tables.Signature;
import org.rawabit.tables.TableStore;
import org.rawabit.tables.Tables;

/** What an ingest says of reprints: the wire, a paper that changes a word, one that copies that. */
@ExtendWith(SparkExtension.class)
class IngestedStoriesTest {
  private static final String WIRE =
      IntStream.range(0, 50).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));

  private final SparkSession spark;
  private final Path dir;

  IngestedStoriesTest(SparkSession spark, @TempDir Path dir) throws IOException {
    this.spark = spark;
    this.dir = dir;
    Files.write(
        dir.resolve("in.jsonl"),
        List.of(
            article("copy", "2020-01-03", WIRE + " changed"),
            article("paper", "2020-01-02", WIRE + "  changed"),
            article("shout", "2020-01-02", WIRE.toUpperCase(Locale.ROOT) + " CHANGED!"),
            article("wire", "2020-01-01", WIRE),
            article("other", "2020-01-01", "word0 word1 and no more")));
  }

  @Test
  void joinsTextsThatAreNearlyTheSame() {
    TableStore store = ingested("near", Map.of());
    Map<String, String> names = names(store);
    List<Article> articles = store.read(Tables.ARTICLES).collectAsList();
    assertThat(articles)
        .extracting(
            a -> a.source() + " " + names.get(a.storyId()) + " " + name(names, a.duplicateOf()))
        .containsExactlyInAnyOrder(
            "wire wire null",
            "paper wire null",
            "shout wire null",
            "copy wire paper",
            "other other null");
    // Which of two of a day comes first is up to their ids.
    assertThat(articles)
        .filteredOn(a -> a.nearDuplicateOf() != null)
        .extracting(a -> name(names, a.nearDuplicateOf()) + " " + a.similarity())
        .satisfiesExactlyInAnyOrder(
            near -> assertThat(near).isEqualTo("wire " + 43.0 / 44),
            near -> assertThat(near).isIn("paper 1.0", "shout 1.0"));
    assertThat(store.read(Tables.NEAR_DUPLICATES).collectAsList())
        .extracting(NearDuplicate::jaccard)
        .containsExactlyInAnyOrder(43.0 / 44, 43.0 / 44, 1.0);
    assertThat(store.read(Tables.SIGNATURES).collectAsList())
        .hasSize(5)
        .filteredOn(s -> s.bands().length > 0)
        .hasSize(4);
  }

  @Test
  void joinsEqualTextsAloneWhereTheJobSaysSo() {
    TableStore store = ingested("exact", Map.of("duplicates.near", "false"));
    assertThat(store.read(Tables.ARTICLES).collectAsList())
        .hasSize(5)
        .filteredOn(a -> !a.storyId().equals(a.articleId()) || a.nearDuplicateOf() != null)
        .extracting(Article::source)
        .containsExactly("copy");
    assertThat(store.read(Tables.NEAR_DUPLICATES).collectAsList()).isEmpty();
    assertThat(store.read(Tables.SIGNATURES).collectAsList())
        .hasSize(5)
        .extracting((Signature s) -> s.bands().length + s.shingles().length)
        .containsOnly(0);
  }

  private TableStore ingested(String output, Map<String, String> settings) {
    String job =
        "{inputs: [{path: '%s/in.jsonl'}], actors: [], output: '%s'}"
            .formatted(dir, dir.resolve(output));
    new JobRun(spark, JobFile.parse("stories.yaml", job, settings), "test", Progress.NONE)
        .run(Step.INGEST);
    return new TableStore(spark, dir.resolve(output).toString());
  }

  private static Map<String, String> names(TableStore store) {
    return store.read(Tables.ARTICLES).collectAsList().stream()
        .collect(Collectors.toMap(Article::articleId, a -> String.valueOf(a.source())));
  }

  private static String name(Map<String, String> names, @Nullable String id) {
    return id == null ? "null" : String.valueOf(names.get(id));
  }

  private static String article(String source, String day, String body) {
    return "{\"source\": \"%s\", \"published\": \"%s\", \"body\": \"%s\"}"
        .formatted(source, day, body);
  }
}
