package org.rawabit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawabit.query.RunOutput;
import org.rawabit.report.TinyRun;

class ReportCommandTest {
  private final Path dir;

  ReportCommandTest(@TempDir Path dir) {
    this.dir = dir;
  }

  private String tiny() {
    return new TinyRun(dir.resolve("out"))
        .article("a", "2020-01-01", "Anna met Bob.")
        .mention("a", "anna", "name", 0, 4, 13)
        .mention("a", "bob", "name", 9, 12, 13)
        .write()
        .toString();
  }

  @Test
  void writesTheReportBesideTheTables() throws IOException {
    String output = tiny();
    Cli said = Cli.run("report", "--output", output);
    assertThat(said.err()).isEmpty();
    assertThat(said.out())
        .matches(Path.of(output) + "/report.html: \\d\\.\\d MB; 2 actors, 1 pairs\n");
    assertThat(Files.readString(Path.of(output, "report.html")))
        .startsWith("<!doctype html>\n<html lang=\"en\" dir=\"ltr\">")
        .contains("<title>tiny · Rawabit</title>");
  }

  @Test
  void writesElsewhereInTheLanguageAskedForWithLessInIt() throws IOException {
    String output = tiny();
    String to = dir.resolve("new/r.html").toString();
    Cli said =
        Cli.run(
            "report",
            "--output",
            output,
            "--to",
            to,
            "--language",
            "ar",
            "--set",
            "report.actors=1");
    assertThat(said.out()).startsWith(to).endsWith("; 1 of 2 actors, 0 of 1 pairs\n");
    assertThat(Files.readString(Path.of(to))).contains("<html lang=\"ar\" dir=\"rtl\">");
    assertThat(Path.of(output, "report.html")).doesNotExist();
  }

  @Test
  void takesTheOutputOfAJob() throws IOException {
    String output = tiny();
    Path job = dir.resolve("j.yaml");
    Files.writeString(
        job, "inputs: [{path: in}]\nactors: [a.yaml]\noutput: %s\n".formatted(output));
    assertThat(Cli.run("report", job.toString()).out()).startsWith(output + "/report.html: ");
    assertThat(Cli.run("report", job.toString(), "--set", "report.pairs=-1"))
        .isEqualTo(
            new Cli(
                1,
                "",
                "rawabit: "
                    + job
                    + ": report.pairs: '-1' is not a whole number from 0 to 50000\n"));
  }

  @Test
  void readsAndWritesOnOtherFileSystems() throws IOException {
    String output = tiny();
    Cli said = Cli.run("report", "--output", "elsewhere:" + output);
    assertThat(said.err()).isEmpty();
    assertThat(said.out()).startsWith("elsewhere:" + output + "/report.html: ");
    byte[] there = Files.readAllBytes(Path.of(output, "report.html"));
    Cli.run("report", "--output", output);
    assertThat(Path.of(output, "report.html")).hasBinaryContent(there);
  }

  @Test
  void saysWhatIsWrong() {
    String none = dir.resolve("none").toString();
    assertThat(Cli.run("report"))
        .isEqualTo(new Cli(1, "", "rawabit: report needs a job file or --output DIR\n"));
    assertThat(Cli.run("report", "--output", none).err())
        .isEqualTo("rawabit: output " + none + ": no such directory; run a job first\n");
    assertThat(Cli.run("report", "--output", none, "--language", "fr").err())
        .isEqualTo("rawabit: --language fr: must be one of ar, en\n");
    assertThat(Cli.run("report", "--output", none, "--set", "terms.top=1").err())
        .startsWith("rawabit: --set")
        .contains("terms: unknown key; allowed are report");
    String half =
        new RunOutput(dir.resolve("half"))
            .with("articles", "SELECT 'a' AS article_id")
            .path()
            .toString();
    assertThat(Cli.run("report", "--output", half))
        .isEqualTo(
            new Cli(
                1, "", "rawabit: output " + half + ": has no table mentions; run the job first\n"));
  }

  @Test
  void aFileThatCannotBeWrittenIsSaid() throws IOException {
    String output = tiny();
    Path file = Files.createFile(dir.resolve("file"));
    Cli said = Cli.run("report", "--output", output, "--to", file + "/r.html");
    assertThat(said.code()).isEqualTo(1);
    assertThat(said.err()).startsWith("rawabit: " + file + "/r.html: cannot be written: ");
  }
}
