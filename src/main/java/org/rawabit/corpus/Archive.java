package org.rawabit.corpus;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A packed file: one or more files inside a file, which come one after the other. */
interface Archive extends Closeable {
  /** A file inside; its stream is good until the next one is asked for. */
  record Member(String name, InputStream stream) {}

  /** The name of the archive, which its members' names begin with. */
  String name();

  /**
   * The next file inside; null after the last.
   *
   * @throws IOException where the archive is broken
   */
  @Nullable Member next() throws IOException;

  /** Whether it turned out to be broken: nothing more comes out of it. */
  boolean isBroken();

  /** The archive a file is, told by its first bytes; null where it is none. */
  static @Nullable Archive of(String name, byte[] head, InputStream stream, SourceStream source) {
    if (Magic.ZIP.opens(head) || Magic.EMPTY_ZIP.opens(head)) {
      return new EntryArchive(name, "zip", new ZipEntries(stream), source);
    }
    if (Magic.TAR.opens(head)) {
      return new EntryArchive(name, "tar", new TarEntries(stream), source);
    }
    Optional<Compression> compression = Compression.of(head);
    return compression.isPresent()
        ? new CompressedFile(name, compression.get(), stream, source)
        : null;
  }
}
