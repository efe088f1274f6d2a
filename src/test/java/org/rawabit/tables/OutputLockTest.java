package org.rawabit.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rawabit.UserError;

/** One run at a time writes an output; a lock whose run is gone is in nobody's way. */
final class OutputLockTest {
  private final Path root;
  private final List<String> notes = new ArrayList<>();

  OutputLockTest(@TempDir Path dir) {
    this.root = dir.resolve("out");
  }

  @ParameterizedTest
  @ValueSource(strings = {"file", "elsewhere"})
  void isRefusedToASecondRun(String scheme) throws IOException {
    try (OutputLock first = take(scheme, "run-1")) {
      first.requireHeld();
      assertThatThrownBy(() -> take(scheme, "run-2"))
          .isInstanceOf(UserError.class)
          .hasMessageMatching(
              "output \\S+/out: another run is writing it: run-1, process %d on \\S+, since \\S+Z;"
                      .formatted(ProcessHandle.current().pid())
                  + " wait for it to end \\(its lock is \\S+/out/_lock\\)");
    }
    assertThat(root.resolve(OutputLock.FILE)).doesNotExist();
    take(scheme, "run-3").close();
    assertThat(notes).isEmpty();
  }

  @Test
  void isTakenOverFromAProcessThatIsGone() throws IOException {
    LockHolder here = LockHolder.here("run-0");
    put(new LockHolder(here.host(), Integer.MAX_VALUE, 1, "run-0", "then"));
    take("file", "run-1").close();
    assertThat(notes)
        .containsExactly(
            "taking over from a run that was killed: run-0, process %d on %s, since then"
                .formatted(Integer.MAX_VALUE, here.host()));
  }

  @Test
  void isTakenOverFromAnotherProcessOfTheSameNumber() throws IOException {
    LockHolder here = LockHolder.here("run-0");
    assumeThat(here.processStarted()).as("the system tells when processes began").isPositive();
    put(new LockHolder(here.host(), here.process(), here.processStarted() - 60_000, "run-0", ""));
    take("file", "run-1").close();
    assertThat(notes).hasSize(1);
  }

  @Test
  void isKeptByASilentProcessOfThisMachine() throws IOException {
    put(LockHolder.here("run-0"));
    hearLast(Instant.now().minusSeconds(100_000));
    assertThatThrownBy(() -> take("file", "run-1")).isInstanceOf(UserError.class);
  }

  @Test
  void isTakenOverFromAnotherMachineThatIsSilent() throws IOException {
    put(new LockHolder("another", 1, 1, "run-0", "then"));
    hearLast(Instant.now().minusSeconds(60));
    assertThatThrownBy(() -> take("file", "run-1"))
        .isInstanceOf(UserError.class)
        .hasMessageMatching(
            ".*run-0, process 1 on another, since then, last heard of 6\\d s ago;.*");
    hearLast(Instant.now().minus(OutputLock.STALE).minusSeconds(1));
    take("file", "run-1").close();
    assertThat(notes).hasSize(1);
  }

  @Test
  void isNotPublishedUnderWhenSomebodyElseHasTakenOver() throws IOException {
    try (OutputLock lock = take("file", "run-1")) {
      put(LockHolder.here("run-2"));
      assertThatThrownBy(lock::requireHeld)
          .isInstanceOf(UserError.class)
          .hasMessageContaining("nothing is published");
    }
    assertThat(root.resolve(OutputLock.FILE)).content().contains("run-2");
  }

  @Test
  void halfALockIsOneUntilItIsOld() throws IOException {
    Files.createDirectories(root);
    Files.writeString(root.resolve(OutputLock.FILE), "{\"host\"");
    assertThatThrownBy(() -> take("file", "run-1"))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("one that does not say who it is");
    hearLast(Instant.now().minus(OutputLock.STALE).minusSeconds(1));
    take("file", "run-1").close();
  }

  private OutputLock take(String scheme, String run) throws IOException {
    FileSystem files = scheme.equals("file") ? new RawLocalFileSystem() : new ElsewhereFileSystem();
    files.initialize(URI.create(scheme + ":///"), new Configuration(false));
    org.apache.hadoop.fs.Path path =
        new org.apache.hadoop.fs.Path(scheme + "://" + root.toUri().getPath());
    return OutputLock.take(files, path, run, notes::add);
  }

  private void put(LockHolder holder) throws IOException {
    Files.createDirectories(root);
    Files.writeString(root.resolve(OutputLock.FILE), holder.json());
  }

  private void hearLast(Instant time) throws IOException {
    Files.setLastModifiedTime(root.resolve(OutputLock.FILE), FileTime.from(time));
  }
}
