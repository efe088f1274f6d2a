package org.rawabit.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rawabit.corpus.Reading.concat;
import static org.rawabit.corpus.Reading.gzip;
import static org.rawabit.corpus.Reading.lines;
import static org.rawabit.corpus.Reading.utf8;
import static org.rawabit.corpus.Reading.zip;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class ArchiveTest {
  private static final String A = "{\"title\":\"A\"}\n";
  private static final String B = "{\"title\":\"B\"}\n";

  @Test
  void gzipIsKnownByItsContentAndKeepsItsName() {
    assertThat(lines("a.jsonl", gzip(utf8(A + B))))
        .containsExactly("a.jsonl@1 = A", "a.jsonl@2 = B");
  }

  @Test
  void gzipsSetEndToEndAreOneFile() {
    assertThat(lines("a.gz", concat(gzip(utf8(A)), gzip(utf8(B)))))
        .containsExactly("a.gz@1 = A", "a.gz@2 = B");
  }

  @Test
  void membersOfAZipAreFilesOfTheirOwn() {
    byte[] zip =
        zip("d/", "", "d/أ.json", A, "__MACOSX/d/a.json", B, "d/.hidden", B, "b.csv", "title\nC");
    assertThat(lines("z.zip", zip)).containsExactly("z.zip!d/أ.json@1 = A", "z.zip!b.csv@1 = C");
  }

  @Test
  void archivesAreOpenedThreeDeep() {
    byte[] two = zip("a.gz", gzip(utf8(A)));
    assertThat(lines("z", zip("y", two, "b", B))).containsExactly("z!y!a.gz@1 = A", "z!b@1 = B");
    assertThat(lines("z", zip("x", zip("y", two), "b", B)))
        .containsExactly("z!x!y!a.gz@0 ! more than 3 archives inside each other", "z!b@1 = B");
  }

  @Test
  void aCutGzipKeepsWhatWasRead() {
    byte[] whole = gzip(utf8(A + randomText()));
    List<String> read = lines("a.gz", Arrays.copyOf(whole, whole.length / 2));
    assertThat(read).hasSize(2).startsWith("a.gz@1 = A");
    assertThat(read.get(1))
        .isEqualTo("a.gz@0 ! the file breaks off; nothing after record 1 could be read");
  }

  @Test
  void aGzipWithAWrongChecksumIsRefusedAfterItsRecords() {
    byte[] broken = gzip(utf8(A));
    broken[broken.length - 6] ^= 1;
    assertThat(lines("a.gz", broken))
        .containsExactly(
            "a.gz@1 = A",
            "a.gz@0 ! Gzip-compressed data is corrupt (CRC32 error); nothing after record 1 could be"
                + " read");
  }

  @Test
  void aZipThatWasCutIsOneReject() {
    byte[] whole = zip("a", A, "b", "title " + randomText());
    assertThat(lines("z.zip", Arrays.copyOf(whole, whole.length / 2)))
        .containsExactly(
            "z.zip!a@1 = A",
            "z.zip!b@0 ! the file breaks off; no file after it in z.zip could be read");
  }

  @Test
  void aZipWithoutItsDirectoryMayLackFiles() {
    byte[] whole = zip("a", A, "b", B);
    int directory = indexOf(whole, HexFormat.of().parseHex("504b0102"));
    assertThat(lines("z.zip", Arrays.copyOf(whole, directory)))
        .containsExactly(
            "z.zip!a@1 = A",
            "z.zip!b@1 = B",
            "z.zip@0 ! the zip is cut or damaged after b, files may be missing: it breaks off");
  }

  @Test
  void aZipWithADamagedEntryHeaderSaysWhatIsMissing() {
    byte[] zip = zip("a", A, "b", B);
    zip[indexOf(Arrays.copyOfRange(zip, 4, zip.length), HexFormat.of().parseHex("504b0304")) + 4] =
        0;
    assertThat(lines("z.zip", zip))
        .containsExactly(
            "z.zip!a@1 = A",
            "z.zip@0 ! the zip is cut or damaged after a, files may be missing: what follows is no file of it");
  }

  @Test
  void aBrokenArchiveInsideASoundOneCostsItselfAlone() {
    byte[] broken = Arrays.copyOf(gzip(utf8(randomText())), 40);
    assertThat(lines("z", zip("a.gz", broken, "b", B)))
        .containsExactly("z!a.gz@0 ! the file breaks off", "z!b@1 = B");
  }

  @Test
  void emptyFilesAndArchivesAreToldOf() {
    assertThat(lines("a.gz", gzip(new byte[0]))).containsExactly("a.gz@0 ! the file is empty");
    assertThat(lines("z.zip", zip("a", ""))).containsExactly("z.zip!a@0 ! the file is empty");
    assertThat(lines("z.zip", zip())).containsExactly("z.zip@0 ! the zip has no file in it");
    assertThat(lines("z.zip", zip("d/", "")))
        .containsExactly("z.zip@0 ! the zip has no file in it");
  }

  @Test
  void aBrokenParquetFileInAnArchiveIsOneReject() {
    assertThat(lines("z.zip", zip("a.parquet", "PAR1...", "b", B)))
        .hasSize(2)
        .satisfies(l -> assertThat(l.get(0)).startsWith("z.zip!a.parquet@0 ! not valid Parquet: "))
        .endsWith("z.zip!b@1 = B");
  }

  @Test
  void aBombEndsAndWhatIsBehindIt() {
    byte[] bomb = gzip(new byte[120 << 20]);
    assertThat(lines("z.zip", zip("a", A, "bomb", bomb, "b", B)))
        .containsExactly("z.zip!a@1 = A", "z.zip!bomb@1 ! larger than 64 MB", "z.zip!b@1 = B");
  }

  @Test
  void aFileThatUnpacksToMoreThanItsLimitIsBroken() {
    SourceStream source = new SourceStream("a", InputStream.nullInputStream());
    Unpacked unpacked = new Unpacked(new ByteArrayInputStream(new byte[10]), source, 9);
    assertThatThrownBy(unpacked::readAllBytes)
        .isInstanceOf(IOException.class)
        .hasMessage("unpacks to more than 9 bytes");
    assertThat(unpacked.failure()).isNotNull();
  }

  @Test
  void aFileThatUnpacksToAThousandTimesItsSizeIsBroken() {
    SourceStream source = new SourceStream("a", InputStream.nullInputStream());
    Unpacked unpacked =
        new Unpacked(new ByteArrayInputStream(new byte[101 << 20]), source, Long.MAX_VALUE);
    assertThatThrownBy(() -> unpacked.skip(Long.MAX_VALUE))
        .hasMessage("unpacks to more than 1000 times its size");
  }

  @Test
  void aFailingDiskIsNotTheFilesFault() {
    InputStream failing =
        new FilterInputStream(InputStream.nullInputStream()) {
          @Override
          public int read(byte[] buffer, int offset, int length) throws IOException {
            throw new IOException("disk on fire");
          }
        };
    assertThatThrownBy(() -> Reading.articles("a", "auto", failing))
        .isInstanceOf(InputFailure.class)
        .hasMessage("a: cannot be read: disk on fire");
  }

  /** Text that does not pack. */
  private static String randomText() {
    byte[] bytes = new byte[100_000];
    new Random(1).nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private static int indexOf(byte[] bytes, byte[] part) {
    for (int i = 0; i <= bytes.length - part.length; i++) {
      if (Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
        return i;
      }
    }
    throw new AssertionError("not found");
  }
}
