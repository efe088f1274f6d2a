package org.rawabit.corpus;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.jspecify.annotations.Nullable;

/** The records of several files, or of parts of large ones, of which one is open at a time. */
final class OpenFiles implements Iterator<RawArticle>, AutoCloseable {
  private final Iterator<FilePart> files;
  private final List<InputSpec> inputs;
  private final Configuration hadoop;
  private @Nullable FileArticles current;

  OpenFiles(Iterator<FilePart> files, List<InputSpec> inputs, Configuration hadoop) {
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

  private FileArticles open(FilePart part) {
    InputFile file = part.file();
    StoredFile stored = StoredFile.of(file, hadoop);
    return new FileArticles(
            file.name(),
            stored.open(part.extent()),
            stored.seekable(),
            inputs.get(file.spec()),
            part.extent())
        .written(file.modified());
  }
}
