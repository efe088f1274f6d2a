package org.rawabit.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.parquet.io.InputFile;
import org.rawabit.decoding.FileEncoding;

/**
 * Looks at a large file, to say where it can be cut.
 *
 * @param name by which its records call it
 * @param length in bytes
 */
record LargeFile(String name, long length, InputSpec spec) {

  /**
   * The extents of the file; {@link Extent#WHOLE} alone where it cannot be cut.
   *
   * @param in the file, from its first byte
   * @param seekable the same with a seek
   * @param size bytes of an extent
   */
  List<Extent> extents(InputStream in, InputFile seekable, long size) {
    try {
      byte[] head = new SourceStream(name, in).readNBytes(Limits.HEAD);
      Foreign.refuse(head);
      if (FileArticles.showsNothing(head) || isArchive(head)) {
        return List.of(Extent.WHOLE);
      }
      ArticleFormat forced = ArticleFormat.of(spec.format()).orElse(null);
      ArticleFormat format = forced == null ? detected(head) : forced;
      if (format == ArticleFormat.JSONL
          && LineFeeds.areBytes(FileEncoding.of(spec.charset(), head))) {
        return Extent.ofEqualSize(length, size, format);
      }
      return format == ArticleFormat.PARQUET
          ? RowGroups.extents(seekable, size)
          : List.of(Extent.WHOLE);
    } catch (IOException e) {
      return List.of(Extent.WHOLE); // whoever reads it says what is wrong
    }
  }

  private ArticleFormat detected(byte[] head) throws IOException {
    FileEncoding encoding = FileEncoding.of(spec.charset(), head);
    return Detection.of(name, head, encoding).holding(spec.record());
  }

  private boolean isArchive(byte[] head) {
    InputStream none = new ByteArrayInputStream(new byte[0]);
    return Archive.of(name, head, none, new SourceStream(name, none)) != null;
  }
}
