package org.rawabit.corpus;

import java.io.IOException;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.io.DelegatingSeekableInputStream;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.SeekableInputStream;

/** A file for Parquet's reader, whose failures are told from broken data. */
record HadoopParquetFile(FileSystem files, Path path, long length) implements InputFile {

  @Override
  public long getLength() {
    return length;
  }

  @Override
  public SeekableInputStream newStream() {
    try {
      return new Stream(path.toString(), files.open(path));
    } catch (IOException e) {
      throw new InputFailure(path.toString(), e);
    }
  }

  /** How Parquet's messages call it: whoever reads them knows which. */
  @Override
  public String toString() {
    return "the file";
  }

  private static final class Stream extends DelegatingSeekableInputStream {
    private final String name;
    private final FSDataInputStream in;

    Stream(String name, FSDataInputStream in) {
      super(new SourceStream(name, in));
      this.name = name;
      this.in = in;
    }

    @Override
    public long getPos() {
      try {
        return in.getPos();
      } catch (IOException e) {
        throw new InputFailure(name, e);
      }
    }

    @Override
    public void seek(long position) throws IOException {
      in.seek(position);
    }
  }
}
