package org.rawabit.corpus;

import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** An input file where it lies; whatever fails is an {@link InputFailure}. */
record StoredFile(InputFile file, FileSystem files, Path path) {

  static StoredFile of(InputFile file, Configuration hadoop) {
    try {
      Path path = new Path(file.uri());
      return new StoredFile(file, path.getFileSystem(hadoop), path);
    } catch (IOException e) {
      throw new InputFailure(file.name(), e);
    }
  }

  /** The bytes from a place on. */
  InputStream open(long position) {
    try {
      FSDataInputStream in = files.open(path);
      if (position > 0) {
        in.seek(position);
      }
      return in;
    } catch (IOException e) {
      throw new InputFailure(file.name(), e);
    }
  }

  /** The same for formats that need a seek. */
  org.apache.parquet.io.InputFile seekable() {
    return new HadoopParquetFile(files, path, file.length());
  }

  /** What an extent's reader is to see: its lines, or all bytes where it is read with a seek. */
  InputStream open(Extent extent) {
    return extent.format() == ArticleFormat.JSONL
        ? new LinesOfExtent(open(LinesOfExtent.seekTo(extent)), extent)
        : open(0);
  }
}
