package org.rawabit.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;

/** Files read as a task of a job reads them, through Hadoop. */
final class OnDisk {
  private OnDisk() {}

  static List<RawArticle> read(Path directory, String name, byte[] content) {
    try {
      Path path = Files.write(directory.resolve("file"), content);
      return read(new InputFile(name, path.toUri().toString(), content.length, 0, 0));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<RawArticle> read(InputFile file) {
    List<FilePart> parts = List.of(new FilePart(file, Extent.WHOLE));
    List<InputSpec> inputs = List.of(new InputSpec(file.name(), "auto", Map.of()));
    List<RawArticle> rows = new ArrayList<>();
    try (OpenFiles articles = new OpenFiles(parts.iterator(), inputs, new Configuration())) {
      articles.forEachRemaining(rows::add);
    }
    return rows;
  }
}
