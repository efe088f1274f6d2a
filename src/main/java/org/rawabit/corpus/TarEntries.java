package org.rawabit.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a tar: ustar, GNU and PAX, with their long names; sparse files have their holes.
 *
 * <p>A tar has no directory: what follows a damaged header cannot be found, and one without the
 * mark of its end (a block of zeros) may lack entries.
 */
final class TarEntries implements ArchiveEntries {
  /** Bytes of one header with the long names and PAX records before it. */
  private static final int HEADER = 1 << 20;

  private final Headers headers;
  private final MarkedTar tar;

  TarEntries(InputStream packed) {
    this.headers = new Headers(packed);
    this.tar = new MarkedTar(headers);
  }

  @Override
  public @Nullable Entry next() throws IOException {
    headers.left = HEADER;
    TarArchiveEntry entry = tar.getNextEntry();
    headers.left = Long.MAX_VALUE;
    if (entry == null) {
      if (!tar.ended) {
        throw new IOException("the tar ends without the mark of its end: files may be missing");
      }
      return null;
    }
    if (!entry.isCheckSumOK()) {
      throw new IOException("the tar is damaged: a header has a wrong checksum");
    }
    return new Entry(name(entry), isFile(entry), tar, null);
  }

  private static boolean isFile(TarArchiveEntry entry) {
    boolean other =
        entry.isDirectory()
            || entry.isSymbolicLink()
            || entry.isLink()
            || entry.isCharacterDevice()
            || entry.isBlockDevice()
            || entry.isFIFO()
            || entry.isGlobalPaxHeader();
    return !other;
  }

  /** Names of headers are read byte by byte; those of PAX records are Unicode already. */
  private static String name(TarArchiveEntry entry) {
    String name = entry.getName();
    boolean bytes = StandardCharsets.ISO_8859_1.newEncoder().canEncode(name);
    return bytes ? MemberName.decoded(name.getBytes(StandardCharsets.ISO_8859_1)) : name;
  }

  @Override
  public boolean goesOnAfter(IOException failure) {
    return false;
  }

  @Override
  public void close() throws IOException {
    tar.close();
  }

  /** A tar that knows whether its end was marked. */
  private static final class MarkedTar extends TarArchiveInputStream {
    private boolean ended;

    MarkedTar(InputStream in) {
      super(in, TarConstants.DEFAULT_BLKSIZE, TarConstants.DEFAULT_RCDSIZE, "ISO-8859-1", false);
    }

    @Override
    protected boolean isEOFRecord(byte @Nullable [] block) {
      boolean end = super.isEOFRecord(block);
      ended |= end && block != null;
      return end;
    }
  }

  /** Refuses headers that would fill the memory: long names are read whole. */
  private static final class Headers extends ArrayReads {
    private long left;

    Headers(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int n = in.read(buffer, offset, length);
      left -= Math.max(n, 0);
      if (left < 0) {
        throw new Unreadable(RejectCode.BOMB, "the header of a file is larger than 1 MB");
      }
      return n;
    }
  }
}
