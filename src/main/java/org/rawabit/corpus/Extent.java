package org.rawabit.corpus;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run of a file's bytes whose records are read by themselves, under the positions that they have
 * in the whole file.
 *
 * @param start the first byte; records that begin before it are another extent's
 * @param end behind the last byte; a record that begins before it is read to its end
 * @param before what is added to the positions that a reader of these bytes alone counts
 * @param format whose records they are; null where the content is to tell
 */
record Extent(long start, long end, long before, @Nullable ArticleFormat format)
    implements Serializable {
  /** A file from its first byte to its last. */
  static final Extent WHOLE = new Extent(0, Long.MAX_VALUE, 0, null);

  /** Whether no other extent comes before it. */
  boolean isFirst() {
    return start == 0;
  }

  boolean isLast() {
    return end == Long.MAX_VALUE;
  }

  /** Cuts a file into as many extents of equal size as keep to a size. */
  static List<Extent> ofEqualSize(long length, long size, ArticleFormat format) {
    long count = Math.max(1, (length + size - 1) / size);
    long step = (length + count - 1) / count;
    List<Extent> extents = new ArrayList<>();
    for (long start = 0; start == 0 || start < length; start += step) {
      long end = start + step < length ? start + step : Long.MAX_VALUE;
      extents.add(new Extent(start, end, 0, format));
    }
    return extents;
  }
}
