package org.rawabit.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a zip as they lie there, checked against the directory at its end.
 *
 * <p>{@link ZipInputStream} takes any bytes that open no entry for the end: in an archive that was
 * cut or damaged, entries would be lost without a word.
 */
final class ZipEntries extends ZipInputStream {
  private static final int END_OF_DIRECTORY = 0x504B0506;

  /** Bytes of the directory's end from its signature to its count of entries. */
  private static final int TO_COUNT = 6;

  /** A zip with more entries keeps their count elsewhere. */
  private static final int MANY = 0xFFFF;

  private long read;

  ZipEntries(InputStream packed) {
    super(packed, StandardCharsets.ISO_8859_1);
  }

  @Override
  public @Nullable ZipEntry getNextEntry() throws IOException {
    ZipEntry next = super.getNextEntry();
    read += next == null ? 0 : 1;
    return next;
  }

  /** To be called after the last entry: refuses an archive of which entries may be missing. */
  void requireAll() throws IOException {
    if (read == 0) {
      return; // an empty zip is its directory's end, and that has been read for an entry
    }
    if (!skipPastDirectory()) {
      throw new IOException("the zip ends without its directory: files may be missing");
    }
    byte[] counts = in.readNBytes(TO_COUNT + 2);
    int listed = counts.length < TO_COUNT + 2 ? 0 : low(counts, TO_COUNT);
    if (listed != MANY && listed != read) {
      throw new IOException(
          "the zip's directory lists %d entries, %d could be read".formatted(listed, read));
    }
  }

  private static int low(byte[] bytes, int at) {
    return (bytes[at] & 0xFF) | ((bytes[at + 1] & 0xFF) << 8);
  }

  private boolean skipPastDirectory() throws IOException {
    int last = 0;
    for (int b = in.read(); b >= 0; b = in.read()) {
      last = (last << 8) | b;
      if (last == END_OF_DIRECTORY) {
        return true;
      }
    }
    return false;
  }
}
