package org.rawabit.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.rawabit.SparkExtension;
import org.rawabit.UserError;
import org.rawabit.tables.Article;
import org.rawabit.tables.TableStore;
import org.rawabit.tables.Tables;

/** How many records of the inputs may be rejected. */
@ExtendWith(SparkExtension.class)
final class RejectedTest {
  private final SparkSession spark;
  private final Path dir;
  private final SmallNews news;

  RejectedTest(SparkSession spark, @TempDir Path dir) throws IOException {
    this.spark = spark;
    this.dir = dir;
    this.news = SmallNews.in(dir);
  }

  @Test
  void aRunWithinTheLimitCountsRejectsByCode() {
    assertThat(ingest("0.08").rejects()).isEqualTo(Map.of("no_text", 1L));
  }

  @Test
  void aRunPastTheLimitFailsAndLeavesTheTablesAsTheyWere() {
    ingest("1");
    TableStore store = new TableStore(spark, dir.resolve("out").toString());
    List<Article> before = store.read(Tables.ARTICLES).collectAsList();
    long runs = store.read(Tables.RUNS).count();
    assertThatThrownBy(() -> jobRun("0.07").run())
        .isInstanceOf(UserError.class)
        .hasMessage(
            "inputs: rejected 1 of 13 records (7.69%%), more than rejects.max_share 0.07:"
                + " no_text 1; the first: %s/in/two.jsonl, record 3: neither title nor body",
            dir);
    assertThat(store.read(Tables.ARTICLES).collectAsList())
        .containsExactlyInAnyOrderElementsOf(before);
    assertThat(store.read(Tables.RUNS).count()).isEqualTo(runs);
  }

  @Test
  void noneMayBeRejectedWhereTheShareIsZero() {
    assertThatThrownBy(() -> ingest("0")).hasMessageContaining("more than rejects.max_share 0.0");
  }

  @Test
  void theCountsAreToldTheMostFrequentFirst() {
    Rejected.Place late = new Rejected.Place("b", 1, "late");
    Rejected.Place early = new Rejected.Place("a", 9, "early");
    assertThat(
            Rejected.told(
                List.of(
                    new Rejected("syntax", 2, late),
                    new Rejected("empty", 1200, early),
                    new Rejected("bomb", 2, late))))
        .isEqualTo("empty 1,200, bomb 2, syntax 2; the first: a, record 9: early");
  }

  private Summary ingest(String share) {
    return jobRun(share).run(Step.INGEST);
  }

  private JobRun jobRun(String share) {
    Job job = news.job("out", Map.of("rejects.max_share", share));
    return new JobRun(spark, job, "test", Progress.NONE);
  }
}
