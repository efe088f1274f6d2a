package org.rawabit.corpus;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** The ways in which a file comes packed. */
enum Packing {
  PLAIN,
  GZIP,
  GZIPS_END_TO_END,
  BZIP2,
  ZSTD,
  XZ,
  ZIP,
  ZIP_IN_ZIP,
  TAR,
  TAR_GZIP;

  /** Opens a stream that packs. */
  private interface Packer {
    OutputStream over(OutputStream out) throws IOException;
  }

  /** Those that this program reads; the others are for when it does. */
  static List<Packing> read() {
    List<String> magic = Arrays.stream(Magic.values()).map(Enum::name).toList();
    return Arrays.stream(values()).filter(p -> magic.contains(p.magic())).toList();
  }

  /** The name in {@link Magic} without which it cannot be read. */
  private String magic() {
    return switch (this) {
      case PLAIN, GZIP, GZIPS_END_TO_END -> "GZIP";
      case ZIP, ZIP_IN_ZIP -> "ZIP";
      case TAR, TAR_GZIP -> "TAR";
      case BZIP2, ZSTD, XZ -> name();
    };
  }

  byte[] pack(String name, byte[] file) {
    return switch (this) {
      case PLAIN -> file;
      case GZIP -> Reading.gzip(file);
      case GZIPS_END_TO_END ->
          Reading.concat(
              Reading.gzip(Arrays.copyOf(file, file.length / 3)),
              Reading.gzip(Arrays.copyOfRange(file, file.length / 3, file.length)));
      case BZIP2 -> through(file, BZip2CompressorOutputStream::new);
      case ZSTD -> through(file, out -> new ZstdOutputStream(out).setChecksum(true));
      case XZ -> through(file, out -> new XZOutputStream(out, new LZMA2Options()));
      case ZIP -> Reading.zip(name, file);
      case ZIP_IN_ZIP -> Reading.zip("in.zip", Reading.zip(name, file));
      case TAR -> tar(name, file);
      case TAR_GZIP -> Reading.gzip(tar(name, file));
    };
  }

  /** What a row's input is, for a file of that name. */
  String input(String packed, String name) {
    return switch (this) {
      case PLAIN, GZIP, GZIPS_END_TO_END, BZIP2, ZSTD, XZ -> packed;
      case ZIP, TAR, TAR_GZIP -> packed + "!" + name;
      case ZIP_IN_ZIP -> packed + "!in.zip!" + name;
    };
  }

  private static byte[] through(byte[] file, Packer packer) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = packer.over(bytes)) {
      out.write(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] tar(String name, byte[] file) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, "UTF-8")) {
      TarArchiveEntry entry = new TarArchiveEntry(name);
      entry.setSize(file.length);
      tar.putArchiveEntry(entry);
      tar.write(file);
      tar.closeArchiveEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
