package org.rawabit.job;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;
import org.rawabit.UserError;

/**
 * Reads the small text files that people type: from this machine, else from any Hadoop file system.
 *
 * <p>Files of this machine are read without Hadoop, which takes a second to start.
 */
public final class TextFile {
  private TextFile() {}

  /** The file on this machine, or null where there is none. */
  private static java.nio.file.@Nullable Path local(String path) {
    try {
      java.nio.file.Path local = java.nio.file.Path.of(path);
      return Files.isRegularFile(local) ? local : null;
    } catch (InvalidPathException e) {
      return null;
    }
  }

  /** The content of a UTF-8 file; a {@link UserError} where it cannot be had. */
  public static String read(String path) {
    if (path.isBlank()) {
      throw new UserError("the path of a file is empty");
    }
    byte[] bytes;
    try {
      java.nio.file.Path local = local(path);
      if (local != null) {
        bytes = Files.readAllBytes(local);
      } else {
        Path file = new Path(path);
        try (InputStream in = file.getFileSystem(new Configuration()).open(file)) {
          bytes = in.readAllBytes();
        }
      }
    } catch (FileNotFoundException e) {
      throw new UserError(path + ": no such file", e);
    } catch (IOException | IllegalArgumentException e) {
      throw new UserError("%s: cannot be read: %s".formatted(path, e.getMessage()), e);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new UserError(path + ": is not UTF-8 text", e);
    }
  }
}
