package org.rawabit.corpus;

import com.github.luben.zstd.ZstdIOException;
import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.MemoryLimitException;
import org.apache.commons.compress.compressors.CompressorInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.lz4.FramedLZ4CompressorInputStream;
import org.apache.commons.compress.compressors.snappy.FramedSnappyCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.apache.commons.compress.compressors.z.ZCompressorInputStream;
import org.jspecify.annotations.Nullable;

/** The ways to pack one file. Parts set end to end are one file in all of them but {@code .Z}. */
enum Compression {
  GZIP(
      Magic.GZIP,
      ".gz",
      in ->
          GzipCompressorInputStream.builder()
              .setInputStream(in)
              .setDecompressConcatenated(true)
              .get()),
  BZIP2(Magic.BZIP2, ".bz2", in -> new BZip2CompressorInputStream(in, true)),
  ZSTD(Magic.ZSTD, ".zst", in -> new ZstdInputStreamNoFinalizer(in).setLongMax(Limits.WINDOW_LOG)),
  XZ(
      Magic.XZ,
      ".xz",
      in ->
          XZCompressorInputStream.builder()
              .setInputStream(in)
              .setDecompressConcatenated(true)
              .setMemoryLimitKiB(Compression.XZ_MEMORY)
              .get()),
  LZ4(Magic.LZ4, ".lz4", in -> new FramedLZ4CompressorInputStream(in, true)),
  SNAPPY(Magic.SNAPPY, ".sz", FramedSnappyCompressorInputStream::new),
  UNIX_COMPRESS(Magic.UNIX_COMPRESS, ".z", ZCompressorInputStream::new);

  /** In KiB: the window, and what the decoder needs beside it. */
  private static final int XZ_MEMORY = (1 << (Limits.WINDOW_LOG - 10)) + 1024;

  /** zstd's code for a frame whose window is larger than allowed. */
  private static final long WINDOW_TOO_LARGE = 16;

  /** Makes the stream of unpacked bytes. */
  private interface Opener {
    InputStream open(InputStream packed) throws IOException;
  }

  private final Magic magic;
  private final String ending;

  @SuppressWarnings("ImmutableEnumChecker") // without state
  private final Opener opener;

  Compression(Magic magic, String ending, Opener opener) {
    this.magic = magic;
    this.ending = ending;
    this.opener = opener;
  }

  /** How a file with these first bytes is packed; empty where it is not. */
  static Optional<Compression> of(byte[] head) {
    return Arrays.stream(values()).filter(c -> c.magic.opens(head)).findFirst();
  }

  /** A file's name without the ending that says how it is packed. */
  static String plainName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(c -> lower.endsWith(c.ending))
        .findFirst()
        .map(c -> name.substring(0, name.length() - c.ending.length()))
        .orElse(name);
  }

  /** The unpacked bytes; no more memory is taken than {@link Limits#WINDOW_LOG} says. */
  InputStream unpacked(InputStream packed) throws IOException {
    return new Unpacking(opener.open(packed));
  }

  /**
   * Gives what was unpacked before it tells of damage, and of a window that is too large what to
   * do.
   *
   * <p>The libraries fail as soon as they meet the damage, and keep what they have unpacked for the
   * same request: whole records, of a file that was cut.
   */
  private static final class Unpacking extends FilterInputStream {
    private @Nullable IOException failure;

    Unpacking(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      if (failure != null) {
        throw failure;
      }
      long before = unpacked();
      try {
        return in.read(buffer, offset, length);
      } catch (IOException e) {
        failure = told(e);
        long some = unpacked() - before;
        if (some > 0 && some <= length) {
          return (int) some;
        }
        throw failure;
      }
    }

    private long unpacked() {
      return in instanceof CompressorInputStream counting ? counting.getBytesRead() : 0;
    }

    private static IOException told(IOException e) {
      boolean isWindow =
          e instanceof MemoryLimitException
              || (e instanceof ZstdIOException z && z.getErrorCode() == WINDOW_TOO_LARGE);
      return isWindow
          ? new Unreadable(
              RejectCode.BOMB,
              "unpacking takes a window of more than %d MB; pack it with a smaller one (zstd without --long, xz -9 or less)"
                  .formatted(1 << (Limits.WINDOW_LOG - 20)),
              e)
          : e;
    }
  }
}
