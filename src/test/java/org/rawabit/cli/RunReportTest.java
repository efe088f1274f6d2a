package org.rawabit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawabit.job.Job;
import org.rawabit.job.JobFile;
import org.rawabit.job.Progress;
import org.rawabit.job.Summary;
import org.rawabit.report.TinyRun;

class RunReportTest {
  private final Path output;

  RunReportTest(@TempDir Path dir) {
    output =
        new TinyRun(dir)
            .article("a", "2020-01-01", "Anna.")
            .mention("a", "anna", "name", 0, 4, 5)
            .write();
  }

  private Job job(Map<String, String> settings) {
    return JobFile.parse(
        "j.yaml", "inputs: [{path: in}]\nactors: [a.yaml]\noutput: %s".formatted(output), settings);
  }

  private Summary summary(boolean isReportable) {
    return new Summary(
        output.toString(),
        OptionalLong.empty(),
        Map.of(),
        Map.of(),
        OptionalLong.empty(),
        isReportable,
        1);
  }

  private static String complaint(RunReport report) {
    StringWriter err = new StringWriter();
    report.complain(new PrintWriter(err, true));
    return err.toString();
  }

  @Test
  void isWrittenAtTheEndOfARun() {
    RunReport report = RunReport.of(job(Map.of()), summary(true), Progress.NONE);
    assertThat(report.line()).startsWith("report is " + output + "/report.html: ");
    assertThat(report.code()).isEqualTo(ExitCode.DONE);
    assertThat(complaint(report)).isEmpty();
    assertThat(output.resolve("report.html")).exists();
  }

  @Test
  void isNotWrittenWhereTheJobSaysSoOrTablesAreMissing() {
    RunReport unwanted =
        RunReport.of(job(Map.of("report.write", "false")), summary(true), Progress.NONE);
    RunReport impossible = RunReport.of(job(Map.of()), summary(false), Progress.NONE);
    for (RunReport report : new RunReport[] {unwanted, impossible}) {
      assertThat(report.line()).isEmpty();
      assertThat(report.code()).isEqualTo(ExitCode.DONE);
    }
    assertThat(output.resolve("report.html")).doesNotExist();
  }

  @Test
  void aFailureIsSaidAndSpoilsNothing() throws IOException {
    Files.createDirectories(output.resolve("report.html/in the way"));
    RunReport report = RunReport.of(job(Map.of()), summary(true), Progress.NONE);
    assertThat(report.line()).isEmpty();
    assertThat(report.code()).isEqualTo(ExitCode.MACHINE);
    assertThat(complaint(report))
        .startsWith("rawabit: the tables are whole, but their report was not written: ")
        .contains("report.html")
        .hasLineCount(1);
    Files.writeString(output.resolve("runs/part-00000.zstd.parquet"), "no parquet");
    RunReport broken = RunReport.of(job(Map.of()), summary(true), Progress.NONE);
    assertThat(broken.code()).isEqualTo(ExitCode.OURS);
    assertThat(complaint(broken)).contains("runs");
  }

  @Test
  void aJarWithoutDuckDbSaysWhoCanMakeIt() {
    assertThat(new RunReport(job(Map.of()), true, null, null).line())
        .isEqualTo(
            "no report: DuckDB is not in this jar; scripts/rawabit report --output %s makes it"
                .formatted(output));
  }
}
