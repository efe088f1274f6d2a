package org.rawabit.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.rawabit.tables.PublishedFile;

/** Where an export is written: a file, or a directory of files. Counts what is written. */
final class Destination {
  private final String path;
  private long bytes;
  private int files;

  Destination(String path) {
    this.path = path;
  }

  String path() {
    return path;
  }

  /** The bytes of all files. */
  long bytes() {
    return bytes;
  }

  int files() {
    return files;
  }

  /** Writes the file that this is. */
  void write(PublishedFile.Content content) {
    writeTo(path, content);
  }

  /** Writes a file of the directory that this is. */
  void write(String name, PublishedFile.Content content) {
    writeTo(PublishedFile.in(path, name), content);
  }

  private void writeTo(String file, PublishedFile.Content content) {
    PublishedFile.write(
        file,
        out -> {
          Counting counting = new Counting(out);
          content.writeTo(counting);
          counting.flush();
          bytes += counting.count;
        });
    files++;
  }

  private static final class Counting extends FilterOutputStream {
    private long count;

    Counting(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int b) throws IOException {
      out.write(b);
      count++;
    }

    @Override
    public void write(byte[] b, int offset, int length) throws IOException {
      out.write(b, offset, length);
      count += length;
    }
  }
}
