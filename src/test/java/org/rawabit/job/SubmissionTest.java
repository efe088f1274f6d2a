package org.rawabit.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawabit.UserError;

class SubmissionTest {
  private static final String MODE = "spark.submit.deployMode";

  private final Path dir;

  SubmissionTest(@TempDir Path dir) throws IOException {
    this.dir = dir;
    Files.createDirectories(dir.resolve("jobs"));
    Files.writeString(dir.resolve("jobs/mine.yaml"), "name: mine");
  }

  @AfterEach
  void forget() {
    System.clearProperty(MODE);
    System.clearProperty(Submission.DIRECTORY);
  }

  @Test
  void isToldBySparksProperties() {
    assertThat(Submission.isSubmitted()).isFalse();
    System.setProperty(MODE, "client");
    assertThat(Submission.isSubmitted()).isTrue();
    assertThat(Submission.isElsewhere()).isFalse();
    System.setProperty(MODE, "cluster");
    assertThat(Submission.isElsewhere()).isTrue();
  }

  @Test
  void aDriverElsewhereReadsFilesFromWhereTheCommandWasTyped() {
    System.setProperty(Submission.DIRECTORY, dir.toString());
    assertThat(Submission.here("jobs/mine.yaml")).isEmpty();
    System.setProperty(MODE, "cluster");
    assertThat(TextFile.read("jobs/mine.yaml")).isEqualTo("name: mine");
  }

  /** As YARN and Kubernetes put what {@code --files} takes along. */
  @Test
  void aDriverElsewhereReadsFilesThatLieBesideIt() throws IOException {
    Path beside = Path.of("SubmissionTest-mine.yaml");
    Files.writeString(beside, "name: beside");
    try {
      String typed = "jobs/" + beside;
      assertThat(Submission.here(typed)).isEmpty();
      System.setProperty(MODE, "cluster");
      assertThat(TextFile.read(typed)).isEqualTo("name: beside");
      assertThat(Submission.here("/jobs/" + beside)).isEmpty();
    } finally {
      Files.delete(beside);
    }
  }

  @Test
  void aDriverElsewhereSaysWhatToDoWithoutAFile() {
    System.setProperty(MODE, "cluster");
    assertThatThrownBy(() -> TextFile.read("jobs/none.yaml"))
        .isInstanceOf(UserError.class)
        .hasMessage(
            "jobs/none.yaml: no such file where the driver runs; name it by a URL, or submit it by"
                + " scripts/submit");
  }

  @Test
  void relativePathsOfInputsAndOutputsBeginThereToo() throws IOException {
    FileSystem files = FileSystem.getLocal(new Configuration());
    org.apache.hadoop.fs.Path before = files.getWorkingDirectory();
    try {
      System.setProperty(Submission.DIRECTORY, dir.toString());
      Submission.beginWhereItWasTyped();
      assertThat(files.getWorkingDirectory()).isEqualTo(before);
      System.setProperty(MODE, "cluster");
      Submission.beginWhereItWasTyped();
      assertThat(files.exists(new org.apache.hadoop.fs.Path("jobs/mine.yaml"))).isTrue();
    } finally {
      files.setWorkingDirectory(before);
    }
  }
}
