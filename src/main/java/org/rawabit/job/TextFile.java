package org.rawabit.job;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import org.apache.hadoop.fs.Path;
import org.rawabit.UserError;
import org.rawabit.tables.HadoopSettings;

/**
 * Reads the small text files that people type: from this machine, else from any Hadoop file system.
 *
 * <p>Files of this machine are read without Hadoop, which takes a second to start.
 */
public final class TextFile {
  private TextFile() {}

  /** The content of a UTF-8 file; a {@link UserError} where it cannot be had. */
  public static String read(String path) {
    if (path.isBlank()) {
      throw new UserError("the path of a file is empty");
    }
    byte[] bytes;
    try {
      Optional<java.nio.file.Path> local = Submission.here(path);
      if (local.isPresent()) {
        bytes = Files.readAllBytes(local.get());
      } else {
        Path file = new Path(path);
        try (InputStream in = file.getFileSystem(HadoopSettings.current()).open(file)) {
          bytes = in.readAllBytes();
        }
      }
    } catch (FileNotFoundException e) {
      String where =
          Submission.isElsewhere()
              ? " where the driver runs; name it by a URL, or submit it by scripts/submit"
              : "";
      throw new UserError(path + ": no such file" + where, e);
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
