package org.rawabit.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rawabit.corpus.Reading.concat;
import static org.rawabit.corpus.Reading.lines;
import static org.rawabit.corpus.Reading.utf8;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.lz4.FramedLZ4CompressorOutputStream;
import org.apache.commons.compress.compressors.snappy.FramedSnappyCompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class CompressionTest {
  private static final String A = "{\"title\":\"A\"}\n";
  private static final String B = "{\"title\":\"B\"}\n";

  /** "B" by compress(1). */
  private static final byte[] Z = HexFormat.of().parseHex("1f9d904200");

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNIX_COMPRESS")
  void isKnownByItsContentAndPartsSetEndToEndAreOneFile(Compression way) throws IOException {
    String name = "a." + way.name().toLowerCase(Locale.ROOT);
    assertThat(lines(name, packed(way, utf8(A)))).containsExactly(name + "@1 = A");
    assertThat(lines(name, concat(packed(way, utf8(A)), packed(way, utf8(B)))))
        .containsExactly(name + "@1 = A", name + "@2 = B");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNIX_COMPRESS")
  void whatBreaksOffIsARejectAfterWhatWasRead(Compression way) throws IOException {
    byte[] whole = packed(way, utf8(A));
    List<String> read = lines("a", Arrays.copyOf(whole, whole.length - 3));
    assertThat(read).isNotEmpty();
    assertThat(read.get(read.size() - 1)).startsWith("a@0 ! ");
  }

  @Test
  void filesOfOldUnixesAreOpened() {
    assertThat(lines("a.Z", Z)).containsExactly("a.Z@1 = B");
  }

  @Test
  void aFileThatOnlyBeginsLikeAPackedOneIsBroken() {
    assertThat(lines("a.bz2", utf8("BZh no"))).singleElement().asString().startsWith("a.bz2@0 ! ");
  }

  @ParameterizedTest
  @CsvSource({
    "a.jsonl.gz, a.jsonl",
    "a.CSV.BZ2, a.CSV",
    "a.zst, a",
    "a.xz, a",
    "a.lz4, a",
    "a.sz, a",
    "a.tsv.Z, a.tsv",
    "a.txt, a.txt"
  })
  void theNameWithoutTheEndingTellsTheFormat(String name, String plain) {
    assertThat(Compression.plainName(name)).isEqualTo(plain);
  }

  @Test
  void aWindowOf256MegabytesIsABombForZstd() {
    // A frame with a window of 2^28 bytes, and one block of one byte.
    byte[] zstd = HexFormat.of().parseHex("28b52ffd0090" + "090000" + "41");
    assertThat(lines("a.zst", zstd))
        .containsExactly(
            "a.zst@0 ! unpacking takes a window of more than 128 MB; pack it with a smaller one (zstd without --long, xz -9 or less)");
    zstd[5] = (byte) 0x88;
    assertThat(lines("a.zst", zstd)).containsExactly("a.zst@1 = A");
  }

  @Test
  void aWindowOfAGigabyteIsABombForXz() {
    // The beginning of a file whose block asks for a dictionary of 1 GiB.
    byte[] xz =
        HexFormat.of().parseHex("fd377a585a000004e6d6b44602002101240000005e1fc7f9ffff11016c5d0000");
    assertThat(lines("a.xz", xz))
        .singleElement()
        .asString()
        .startsWith("a.xz@0 ! unpacking takes a window of more than 128 MB");
  }

  static byte[] packed(Compression way, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out =
        switch (way) {
          case GZIP -> new GzipCompressorOutputStream(bytes);
          case BZIP2 -> new BZip2CompressorOutputStream(bytes);
          case ZSTD -> new ZstdOutputStream(bytes).setChecksum(true);
          case XZ -> new XZCompressorOutputStream(bytes);
          case LZ4 -> new FramedLZ4CompressorOutputStream(bytes);
          case SNAPPY -> new FramedSnappyCompressorOutputStream(bytes);
          case UNIX_COMPRESS -> throw new IllegalArgumentException("nobody writes it any more");
        }) {
      out.write(content);
    }
    return bytes.toByteArray();
  }
}
