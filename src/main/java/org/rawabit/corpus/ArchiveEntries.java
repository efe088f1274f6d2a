package org.rawabit.corpus;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** What an archive of many files lists, in the order in which it lies there. */
interface ArchiveEntries extends Closeable {
  /**
   * One of it.
   *
   * @param name as it is read, not yet looked at
   * @param isFile false for directories, links and devices
   * @param content its bytes; good until the next entry is asked for
   * @param refusal why its bytes cannot be had; null where they can
   */
  record Entry(String name, boolean isFile, InputStream content, @Nullable Unreadable refusal) {}

  /**
   * The next entry, whatever was read of the one before; null after the last.
   *
   * @throws WrongChecksum where the entry before turns out to be damaged: the next call goes on
   * @throws IOException where the archive is broken, or entries are missing at its end
   */
  @Nullable Entry next() throws IOException;

  /** Whether the next entry can be found although the bytes of this one failed. */
  boolean goesOnAfter(IOException failure);
}
