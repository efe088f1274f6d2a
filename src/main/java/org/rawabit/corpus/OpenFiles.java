package org.rawabit.corpus;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;

/** The records of several files, of which one is open at a time. */
final class OpenFiles implements Iterator<RawArticle>, AutoCloseable {
  private final Iterator<InputFile> files;
  private final List<InputSpec> inputs;
  private final Configuration hadoop;
  private @Nullable FileArticles current;

  OpenFiles(Iterator<InputFile> files, List<InputSpec> inputs, Configuration hadoop) {
    this.files = files;
    this.inputs = inputs;
    this.hadoop = hadoop;
  }

  @Override
  public boolean hasNext() {
    while (current == null || !current.hasNext()) {
      close();
      if (!files.hasNext()) {
        return false;
      }
      current = open(files.next());
    }
    return true;
  }

  @Override
  public RawArticle next() {
    if (!hasNext() || current == null) {
      throw new NoSuchElementException("after the last file");
    }
    return current.next();
  }

  @Override
  public void close() {
    if (current != null) {
      current.close();
      current = null;
    }
  }

  private FileArticles open(InputFile file) {
    try {
      Path path = new Path(file.uri());
      FileSystem fileSystem = path.getFileSystem(hadoop);
      return new FileArticles(
              file.name(),
              fileSystem.open(path),
              new HadoopParquetFile(fileSystem, path, file.length()),
              inputs.get(file.spec()))
          .written(file.modified());
    } catch (IOException e) {
      throw new InputFailure(file.name(), e);
    }
  }
}
