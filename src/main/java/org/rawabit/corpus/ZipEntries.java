package org.rawabit.corpus;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.UnsupportedZipFeatureException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry.NameSource;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a zip, from its first byte to its directory, without a seek.
 *
 * <p>A damaged entry costs the others nothing where its packed size stands before it. Zips written
 * in one go say the size after the entry: there, what follows damaged bytes cannot be found, but
 * what follows a wrong checksum can. A zip that ends without its directory may lack entries.
 */
final class ZipEntries implements ArchiveEntries {
  private final DirectoryEnd directoryEnd;
  private final ZipArchiveInputStream zip;
  private @Nullable ZipArchiveEntry current;
  private @Nullable ZipArchiveEntry pending;
  private String name = "";
  private CRC32 checksum = new CRC32();
  private boolean whole;

  ZipEntries(InputStream packed) {
    this.directoryEnd = new DirectoryEnd(packed);
    this.zip = new ZipArchiveInputStream(directoryEnd, "ISO-8859-1", true, false);
  }

  @Override
  public @Nullable Entry next() throws IOException {
    ZipArchiveEntry before = current;
    current = null;
    if (pending == null) {
      pending = foundAfter(before);
    }
    if (before != null && whole && before.getCrc() != checksum.getValue()) {
      throw new WrongChecksum(name);
    }
    ZipArchiveEntry entry = pending;
    pending = null;
    if (entry == null) {
      return null;
    }
    current = entry;
    name =
        entry.getNameSource() == NameSource.UNICODE_EXTRA_FIELD
            ? entry.getName()
            : MemberName.decoded(entry.getRawName());
    checksum = new CRC32();
    whole = false;
    return new Entry(name, !name.endsWith("/"), new Content(), refusal(entry));
  }

  private @Nullable ZipArchiveEntry foundAfter(@Nullable ZipArchiveEntry before)
      throws IOException {
    long start =
        before == null ? 0 : before.getDataOffset() + Math.max(0, zip.getCompressedCount());
    String problem;
    try {
      ZipArchiveEntry entry = zip.getNextEntry();
      if (entry != null || directoryEnd.lastSeen() >= start) {
        return entry;
      }
      problem = "it has no directory";
    } catch (Unreadable e) {
      throw e;
    } catch (UnsupportedZipFeatureException e) {
      throw new IOException(
          "the end of %s, which cannot be unpacked, is not marked: files after it may be missing"
              .formatted(name),
          e);
    } catch (EOFException e) {
      problem = "it breaks off";
    } catch (IOException e) {
      boolean isLost = String.valueOf(e.getMessage()).startsWith("Unexpected record signature");
      problem = isLost ? "what follows is no file of it" : e.getMessage();
    }
    throw new IOException(
        "the zip is cut or damaged%s, files may be missing: %s"
            .formatted(name.isEmpty() ? "" : " after " + name, problem));
  }

  private @Nullable Unreadable refusal(ZipArchiveEntry entry) {
    if (zip.canReadEntryData(entry)) {
      return null;
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      return new Unreadable(RejectCode.FORMAT, "encrypted; unpack it with its password");
    }
    ZipMethod method = ZipMethod.getMethodByCode(entry.getMethod());
    return new Unreadable(
        RejectCode.FORMAT,
        method == ZipMethod.STORED
            ? "stored without its size, so that its end cannot be found; pack it again"
            : "packed by method %d (%s), which is not read; pack it again"
                .formatted(entry.getMethod(), method == null ? "unknown" : method));
  }

  /** Damaged bytes, or a wrong checksum; not a zip that breaks off. */
  @Override
  public boolean goesOnAfter(IOException failure) {
    return failure instanceof WrongChecksum
        || (failure instanceof ZipException
            && current != null
            && !current.getGeneralPurposeBit().usesDataDescriptor());
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /**
   * Sees the mark of the directory's end go by: without it the stream takes the end of the bytes
   * for the end of the zip.
   */
  private static final class DirectoryEnd extends ArrayReads {
    private static final int MARK = 0x504B0506;

    private long count;
    private int last;
    private long seen = -1;

    DirectoryEnd(InputStream in) {
      super(in);
    }

    /** How many bytes stood before the last mark; negative before the first. */
    long lastSeen() {
      return seen;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int n = in.read(buffer, offset, length);
      for (int i = 0; i < n; i++) {
        last = (last << 8) | (buffer[offset + i] & 0xFF);
        count++;
        seen = last == MARK ? count - Integer.BYTES : seen;
      }
      return n;
    }

    @Override
    public long skip(long bytes) throws IOException {
      return read(new byte[(int) Math.min(bytes, 8 * 1024)]);
    }
  }

  /** The bytes of the entry at hand, checked at their end where the checksum stands before them. */
  private final class Content extends InputStream {
    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int n = zip.read(buffer, offset, length);
      if (n > 0) {
        checksum.update(buffer, offset, n);
      }
      ZipArchiveEntry entry = current;
      if (n < 0 && entry != null) {
        whole = entry.getGeneralPurposeBit().usesDataDescriptor();
        if (!whole && entry.getCrc() != checksum.getValue()) {
          throw new WrongChecksum(name);
        }
      }
      return n;
    }
  }
}
