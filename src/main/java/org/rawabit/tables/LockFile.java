package org.rawabit.tables;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file that only one process can create; its time of modification says when the process was last
 * heard of.
 *
 * <p>The system's own "create only if absent" decides on this machine and on HDFS. Object stores
 * may have none: there the last to write wins, and a file counts when it is read back.
 */
final class LockFile {
  /**
   * What is in the file.
   *
   * @param holder null where it is not (yet) readable
   */
  record Content(@Nullable LockHolder holder, Instant heardOf) {}

  private final FileSystem files;
  private final Path path;

  LockFile(FileSystem files, Path path) {
    this.files = files;
    this.path = files.makeQualified(path);
  }

  /** False where it is there already. */
  boolean create(LockHolder holder) throws IOException {
    files.mkdirs(path.getParent());
    try {
      OutputStream created = createNew();
      try (created) {
        created.write(holder.json().getBytes(StandardCharsets.UTF_8));
      } catch (org.apache.hadoop.fs.FileAlreadyExistsException e) {
        // Object stores that can refuse do it at the end.
        return false;
      } catch (IOException e) {
        // On a full disk: half a lock of ours would be in everybody's way.
        files.delete(path, false);
        throw e;
      }
    } catch (java.nio.file.FileAlreadyExistsException
        | org.apache.hadoop.fs.FileAlreadyExistsException e) {
      return false;
    }
    return isOf(holder);
  }

  private OutputStream createNew() throws IOException {
    // Hadoop looks first and creates then.
    return StoreKind.of(path.toUri()) == StoreKind.LOCAL
        ? Files.newOutputStream(local(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)
        : files.create(path, false);
  }

  private java.nio.file.Path local() {
    return java.nio.file.Path.of(path.toUri());
  }

  /** Nothing where there is no such file. */
  Optional<Content> read() throws IOException {
    try (InputStream in = files.open(path)) {
      String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Instant modified = Instant.ofEpochMilli(files.getFileStatus(path).getModificationTime());
      return Optional.of(new Content(LockHolder.parse(json).orElse(null), modified));
    } catch (FileNotFoundException e) {
      return Optional.empty();
    }
  }

  boolean isOf(LockHolder holder) throws IOException {
    return read().map(Content::holder).filter(holder::equals).isPresent();
  }

  /** Says that the holder is alive. */
  void renew(LockHolder holder) throws IOException {
    if (StoreKind.of(path.toUri()) == StoreKind.OBJECTS) {
      // These have no time to set but that of writing.
      try (OutputStream out = files.create(path, true)) {
        out.write(holder.json().getBytes(StandardCharsets.UTF_8));
      }
    } else {
      files.setTimes(path, System.currentTimeMillis(), -1);
    }
  }

  void delete() throws IOException {
    files.delete(path, false);
  }

  /**
   * Takes away a file whose holder is gone, unless somebody else has put one of their own in its
   * place meanwhile.
   */
  void deleteStale(Content stale) throws IOException {
    Optional<Content> now = read();
    if (now.isPresent() && now.get().equals(stale)) {
      delete();
    }
  }
}
