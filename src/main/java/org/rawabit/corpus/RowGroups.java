package org.rawabit.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.io.InputFile;

/** Cuts a Parquet file between its row groups. */
final class RowGroups {
  private RowGroups() {}

  /**
   * The extents of a file, each at least of a size but the last; one where it cannot be cut.
   *
   * <p>Which row groups an extent has is decided by their middles ({@code
   * ParquetReader.Builder.withFileRange}), so they must lie one behind the other.
   */
  static List<Extent> extents(InputFile file, long size) throws IOException {
    List<BlockMetaData> groups = groups(file);
    List<Extent> extents = new ArrayList<>();
    long start = 0;
    long rows = 0;
    long rowsBefore = 0;
    long reached = 0;
    for (BlockMetaData group : groups) {
      long first = group.getStartingPos();
      if (first < reached) {
        return List.of(Extent.WHOLE);
      }
      if (rows > rowsBefore && reached - start >= size) {
        extents.add(new Extent(start, first, rowsBefore, ArticleFormat.PARQUET));
        start = first;
        rowsBefore = rows;
      }
      rows += group.getRowCount();
      reached = first + group.getCompressedSize();
    }
    extents.add(new Extent(start, Long.MAX_VALUE, rowsBefore, ArticleFormat.PARQUET));
    return extents.size() == 1 ? List.of(Extent.WHOLE) : extents;
  }

  private static List<BlockMetaData> groups(InputFile file) throws IOException {
    try (ParquetFileReader reader = ParquetFileReader.open(file)) {
      return reader.getRowGroups();
    } catch (IOException | RuntimeException e) {
      throw SeekableContent.broken("Parquet", e);
    }
  }
}
