package org.rawabit.corpus;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.SeekableInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file for formats that are read from their end: where it lies, or unpacked to a temporary file.
 *
 * <p>The temporary file is deleted when this is closed. How large it may be is decided where the
 * archive is unpacked, see {@link Unpacked}.
 */
final class SeekableContent implements Closeable {
  private final InputFile file;
  private final @Nullable Path temporary;

  private SeekableContent(InputFile file, @Nullable Path temporary) {
    this.file = file;
    this.temporary = temporary;
  }

  /**
   * The content with a seek.
   *
   * @throws IOException where the archive is broken, or a bomb
   */
  static SeekableContent of(Content content) throws IOException {
    return content.file() == null ? unpacked(content) : new SeekableContent(content.file(), null);
  }

  private static SeekableContent unpacked(Content content) throws IOException {
    Path path = newFile();
    boolean isWhole = false;
    try {
      try (SpoolStream out = new SpoolStream(path)) {
        content.stream().transferTo(out);
      }
      isWhole = true;
      return new SeekableContent(new Spooled(new LocalInputFile(path), path), path);
    } finally {
      if (!isWhole) {
        delete(path);
      }
    }
  }

  InputFile file() {
    return file;
  }

  @Override
  public void close() {
    if (temporary != null) {
      delete(temporary);
    }
  }

  /**
   * What a library's complaint of a file becomes; they throw whatever they like at broken files.
   *
   * @throws InputFailure where the disk failed: that is not the file's fault
   */
  static IOException broken(String format, Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof InputFailure failure) {
        throw failure;
      }
    }
    String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return new IOException("not valid %s: %s".formatted(format, message), e);
  }

  private static Path newFile() {
    try {
      return Files.createTempFile("rawabit-", ".unpacked");
    } catch (IOException e) {
      throw new InputFailure(System.getProperty("java.io.tmpdir", ""), e);
    }
  }

  private static void delete(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      path.toFile().deleteOnExit();
    }
  }

  /** A temporary file, whose failures are the disk's. */
  private record Spooled(LocalInputFile file, Path path) implements InputFile {
    @Override
    public long getLength() {
      try {
        return file.getLength();
      } catch (IOException e) {
        throw new InputFailure(path.toString(), e);
      }
    }

    @Override
    public SeekableInputStream newStream() {
      try {
        return file.newStream();
      } catch (IOException e) {
        throw new InputFailure(path.toString(), e);
      }
    }
  }
}
