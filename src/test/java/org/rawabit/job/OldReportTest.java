package org.rawabit.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.rawabit.SparkExtension;
import org.rawabit.UserError;

@ExtendWith(SparkExtension.class)
class OldReportTest {
  @Test
  void goesWithTheTablesItToldOf(SparkSession spark, @TempDir Path dir) throws IOException {
    Job job = SmallNews.in(dir).job("out");
    JobRun first = new JobRun(spark, job, "test", Progress.NONE);
    assertThat(first.run(Step.INGEST).isReportable()).isFalse();
    Path report = Files.writeString(dir.resolve("out/report.html"), "old");
    Job failing = SmallNews.in(dir).job("out", Map.of("collocates.of", "[nobody]"));
    assertThatThrownBy(() -> new JobRun(spark, failing, "test", Progress.NONE).run(Step.ANNOTATE))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("nobody");
    assertThat(report).hasContent("old");
    new JobRun(spark, job, "test", Progress.NONE).run(Step.ANNOTATE);
    assertThat(report).doesNotExist();
  }
}
