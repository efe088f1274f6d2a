package org.rawabit.tables;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.util.ShutdownHookManager;
import org.jspecify.annotations.Nullable;
import org.rawabit.UserError;

/**
 * An output for oneself: as long as one process has it, others are refused.
 *
 * <p>The file {@value #FILE} under the output says who has it, and by its time that they live. It
 * is stale, and taken over, where its process is gone from this machine, or nothing was heard for
 * {@link #STALE} of a process on another.
 */
public final class OutputLock implements AutoCloseable {
  static final String FILE = "_lock";

  static final Duration STALE = Duration.ofMinutes(5);

  private static final Duration HEARTBEAT = Duration.ofSeconds(30);

  private final Path root;
  private final LockFile file;
  private final LockHolder holder;
  private final CountDownLatch released = new CountDownLatch(1);
  private final Runnable release = this::release;

  private OutputLock(Path root, LockFile file, LockHolder holder) {
    this.root = root;
    this.file = file;
    this.holder = holder;
  }

  /**
   * Takes an output.
   *
   * @param run what for: an id of {@code runs}, or a command
   * @param notes is told, in a line, of a stale lock that was taken over
   * @throws UserError where somebody else has it
   */
  static OutputLock take(FileSystem files, Path root, String run, Consumer<String> notes) {
    LockFile file = new LockFile(files, new Path(root, FILE));
    OutputLock lock = new OutputLock(root, file, LockHolder.here(run));
    try {
      lock.take(notes);
    } catch (IOException e) {
      throw OutputFailure.of(root, e);
    }
    // Before Hadoop closes its file systems, after a publication has swept what it wrote.
    ShutdownHookManager.get().addShutdownHook(lock.release, FileSystem.SHUTDOWN_HOOK_PRIORITY + 1);
    Thread heart = new Thread(lock::beat, "lock of the output");
    heart.setDaemon(true);
    heart.start();
    return lock;
  }

  private void take(Consumer<String> notes) throws IOException {
    if (file.create(holder)) {
      return;
    }
    Optional<LockFile.Content> found = file.read();
    if (found.isPresent()) {
      requireStale(found.get());
      notes.accept("taking over from a run that was killed: " + described(found.get().holder()));
      file.deleteStale(found.get());
    }
    if (!file.create(holder)) {
      throw refused(file.read().map(LockFile.Content::holder).orElse(null), "");
    }
  }

  private void requireStale(LockFile.Content found) {
    @Nullable LockHolder other = found.holder();
    Duration silence = Duration.between(found.heardOf(), Instant.now());
    if (other != null && other.isOnThisMachine()) {
      if (other.isAlive()) {
        throw refused(other, "");
      }
    } else if (silence.compareTo(STALE) <= 0) {
      throw refused(
          other,
          String.format(Locale.ROOT, ", last heard of %d s ago", Math.max(0, silence.toSeconds())));
    }
  }

  private UserError refused(@Nullable LockHolder other, String heardOf) {
    return new UserError(
        "output %s: another run is writing it: %s%s; wait for it to end (its lock is %s)"
            .formatted(root, described(other), heardOf, new Path(root, FILE)));
  }

  private static String described(@Nullable LockHolder other) {
    return other == null ? "one that does not say who it is" : other.toString();
  }

  private void beat() {
    try {
      while (!released.await(HEARTBEAT.toMillis(), TimeUnit.MILLISECONDS)) {
        try {
          if (file.isOf(holder)) {
            file.renew(holder);
          }
        } catch (IOException e) {
          // the next beat may come through; before anything is published, the lock is looked at
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A {@link UserError} where somebody else has taken over meanwhile, thinking that we died. */
  public void requireHeld() {
    try {
      if (!file.isOf(holder)) {
        throw new UserError(
            ("output %s: nothing is published: its lock was taken away from this run, which was"
                    + " not heard of for some minutes; run it again")
                .formatted(root));
      }
    } catch (IOException e) {
      throw new UserError("output %s: cannot be read: %s".formatted(root, e.getMessage()), e);
    }
  }

  private void release() {
    released.countDown();
    try {
      if (file.isOf(holder)) {
        file.delete();
      }
    } catch (IOException e) {
      // it will be found stale
    }
  }

  /** Lets others have it. */
  @Override
  public void close() {
    if (!ShutdownHookManager.get().isShutdownInProgress()) {
      ShutdownHookManager.get().removeShutdownHook(release);
      release();
    }
  }
}
