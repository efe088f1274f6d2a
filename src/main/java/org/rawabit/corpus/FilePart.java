package org.rawabit.corpus;

import java.io.Serializable;

/** What a task reads of a file: all of it, or one of the extents of a large one. */
record FilePart(InputFile file, Extent extent) implements Serializable {

  /** Bytes to be read. */
  long length() {
    return Math.min(extent.end(), file.length()) - extent.start();
  }

  /** Whether its records are lines, whose numbers depend on the lines before. */
  boolean hasLines() {
    return extent.format() == ArticleFormat.JSONL;
  }

  FilePart behind(long lines) {
    return new FilePart(file, new Extent(extent.start(), extent.end(), lines, extent.format()));
  }
}
