package org.rawabit.tables;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hadoop.fs.CreateFlag;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.Options;
import org.rawabit.UserError;

/**
 * A file made of the tables of a run, on this machine or any file system that Hadoop knows: it
 * appears when it is whole, in place of the one before.
 *
 * <p>Files of this machine are written without Hadoop, which takes a second to start.
 */
public final class PublishedFile {
  /** A scheme of two letters or more: one is a drive. */
  private static final Pattern URL = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]+):/.*");

  private PublishedFile() {}

  /** What is in the file. */
  @FunctionalInterface
  public interface Content {
    /** Writes all of it; the stream is buffered, and closed by the caller. */
    void writeTo(OutputStream out) throws IOException;
  }

  /** Whether a path is one of another file system than this machine's. */
  public static boolean isElsewhere(String path) {
    Matcher url = URL.matcher(path);
    return url.matches() && !url.group(1).equalsIgnoreCase("file");
  }

  /** The path of this machine that is meant: a plain one, or one that begins with file:. */
  public static Path local(String path) {
    return URL.matcher(path).matches()
        ? Path.of(URI.create("file:///").resolve(path.replaceFirst("^[A-Za-z]+:/+", "/")))
        : Path.of(path);
  }

  /** The path of a file in a directory. */
  public static String in(String directory, String name) {
    return directory.endsWith("/") ? directory + name : directory + "/" + name;
  }

  /**
   * Writes a file; directories that it needs are made.
   *
   * @throws UserError where it cannot be written
   */
  public static void write(String path, Content content) {
    try {
      if (isElsewhere(path)) {
        writeElsewhere(new org.apache.hadoop.fs.Path(path), content);
      } else {
        writeHere(local(path).toAbsolutePath(), content);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new UserError("%s: cannot be written: %s".formatted(path, e.getMessage()), e);
    }
  }

  private static void writeHere(Path file, Content content) throws IOException {
    if (Files.isDirectory(file)) {
      // Moving would put the file in the place of an empty one.
      throw new IOException("it is a directory");
    }
    Path directory = file.resolveSibling(".").normalize();
    Files.createDirectories(directory);
    // Not a temporary file of the JDK's, which nobody else may read.
    Path part = directory.resolve("." + file.getFileName() + ".part");
    try {
      try (OutputStream out = Files.newOutputStream(part);
          OutputStream buffered = new BufferedOutputStream(out, 1 << 16)) {
        content.writeTo(buffered);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void writeElsewhere(org.apache.hadoop.fs.Path file, Content content)
      throws IOException {
    FileContext files = FileContext.getFileContext(file.toUri(), HadoopSettings.current());
    org.apache.hadoop.fs.Path part =
        new org.apache.hadoop.fs.Path(file.getParent(), "." + file.getName() + ".part");
    try (OutputStream out =
        files.create(
            part,
            EnumSet.of(CreateFlag.CREATE, CreateFlag.OVERWRITE),
            Options.CreateOpts.createParent())) {
      content.writeTo(out);
    }
    files.rename(part, file, Options.Rename.OVERWRITE);
  }
}
