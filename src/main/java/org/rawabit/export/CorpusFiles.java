package org.rawabit.export;

import java.io.IOException;
import java.util.List;

/** How texts with their mentions are written in one format. */
interface CorpusFiles {
  /** Writes what stands beside the texts. */
  default void begin(Destination to) {}

  /** Writes the files of one article. */
  void write(CorpusArticle article, Destination to) throws IOException;

  /** The file in which people find an article of a name. */
  String file(String name);

  /** Writes what lists the texts; the lines are those of the manifest, with its header. */
  default void end(RowSource<List<String>> manifest, Provenance provenance, Destination to) {}

  /** Rows that are read again each time they are asked for. */
  @FunctionalInterface
  interface RowSource<R> {
    void forEach(RowSink<R> sink) throws IOException;
  }

  /** Takes one row after the other. */
  @FunctionalInterface
  interface RowSink<R> {
    void take(R row) throws IOException;
  }
}
