package org.rawabit.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rawabit.corpus.Reading.lines;
import static org.rawabit.corpus.Reading.utf8;
import static org.rawabit.corpus.Reading.zip;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;

/** What damage to a zip costs, and what it does not. */
final class ZipTest {
  private static final String A = "{\"title\":\"A\"}\n";
  private static final String B = "{\"title\":\"B\"}\n";

  @Test
  void aWrongChecksumCostsItsFileAloneWhereverItStands() throws IOException {
    byte[] before = sized("a", A, "bad", "text", "b", B);
    before[indexOf(before, 'b', 'a', 'd') - 16] ^= 1;
    assertThat(lines("z", before))
        .containsExactly(
            "z!a@1 = A",
            "z!bad@0 ! the checksum of bad is wrong: what was read of it may be damaged",
            "z!b@1 = B");
    byte[] after = zip("a", A, "b", B);
    after[indexOf(after, 'P', 'K', 7, 8) + 4] ^= 1;
    assertThat(lines("z", after))
        .containsExactly(
            "z!a@1 = A",
            "z@0 ! the checksum of a is wrong: what was read of it may be damaged",
            "z!b@1 = B");
  }

  @Test
  void damagedBytesCostTheirFileAloneWhereTheirLengthIsKnown() throws IOException {
    byte[] zip = sized("a", A, "bad", random(), "b", B);
    damage(zip);
    assertThat(lines("z", zip))
        .containsExactly("z!a@1 = A", "z!bad@0 ! invalid block type", "z!b@1 = B");
  }

  @Test
  void damagedBytesOfUnknownLengthCostWhatFollows() {
    byte[] zip = zip("a", A, "bad", random(), "b", B);
    damage(zip);
    assertThat(lines("z", zip))
        .containsExactly(
            "z!a@1 = A", "z!bad@0 ! invalid block type; no file after it in z could be read");
  }

  @Test
  void aFileThatIsEncryptedOrPackedInAnUnknownWayIsARejectAndTheNextIsRead() throws IOException {
    byte[] zip = sized("a", A, "bad", "text", "b", B);
    int flags = indexOf(zip, 'b', 'a', 'd') - 24;
    zip[flags] |= 1;
    assertThat(lines("z", zip))
        .containsExactly(
            "z!a@1 = A", "z!bad@0 ! encrypted; unpack it with its password", "z!b@1 = B");
    zip[flags] &= ~1;
    zip[flags + 2] = 97;
    assertThat(lines("z", zip))
        .containsExactly(
            "z!a@1 = A",
            "z!bad@0 ! packed by method 97 (WAVPACK), which is not read; pack it again",
            "z!b@1 = B");
  }

  @Test
  void theDirectoryOfAZipInsideIsNotTakenForItsOwn() throws IOException {
    byte[] inner = stored("b", utf8(B));
    byte[] whole = stored("in.zip", inner);
    assertThat(lines("z", whole)).containsExactly("z!in.zip!b@1 = B");
    assertThat(lines("z", Arrays.copyOf(whole, 30 + "in.zip".length() + inner.length)))
        .containsExactly(
            "z!in.zip!b@1 = B",
            "z@0 ! the zip is cut or damaged after in.zip, files may be missing: it has no directory");
  }

  @Test
  void moreFilesThanTheDirectoryCanCountAreAllRead() {
    Object[] namesAndContents = new Object[2 * 65_600];
    for (int i = 0; i < namesAndContents.length; i += 2) {
      namesAndContents[i] = Integer.toString(i / 2);
      namesAndContents[i + 1] = "x";
    }
    assertThat(lines("z", zip(namesAndContents))).hasSize(65_600).endsWith("z!65599@1 = x");
  }

  /** A zip that says the size and checksum of each file before it. */
  private static byte[] sized(String... namesAndContents) throws IOException {
    SeekableInMemoryByteChannel bytes = new SeekableInMemoryByteChannel();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putArchiveEntry(new ZipArchiveEntry(namesAndContents[i]));
        zip.write(utf8(namesAndContents[i + 1]));
        zip.closeArchiveEntry();
      }
    }
    return Arrays.copyOf(bytes.array(), (int) bytes.size());
  }

  /** A zip of one file as it is, with the shortest directory. */
  private static byte[] stored(String name, byte[] content) throws IOException {
    CRC32 crc = new CRC32();
    crc.update(content);
    SeekableInMemoryByteChannel bytes = new SeekableInMemoryByteChannel();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      ZipArchiveEntry entry = new ZipArchiveEntry(name);
      entry.setMethod(ZipArchiveOutputStream.STORED);
      entry.setSize(content.length);
      entry.setCrc(crc.getValue());
      zip.putArchiveEntry(entry);
      zip.write(content);
      zip.closeArchiveEntry();
    }
    return Arrays.copyOf(bytes.array(), (int) bytes.size());
  }

  /** Makes the first bits of the file "bad" those of a kind of block that does not exist. */
  private static void damage(byte[] zip) {
    int name = indexOf(zip, 'b', 'a', 'd');
    zip[name + 3 + zip[name - 2]] = 7;
  }

  private static String random() {
    StringBuilder text = new StringBuilder();
    new Random(1).ints(4000, 'a', 'z').forEach(text::appendCodePoint);
    return text.toString();
  }

  private static int indexOf(byte[] bytes, int... part) {
    for (int i = 0; i + part.length <= bytes.length; i++) {
      int same = 0;
      while (same < part.length && bytes[i + same] == (byte) part[same]) {
        same++;
      }
      if (same == part.length) {
        return i;
      }
    }
    throw new AssertionError("not found");
  }
}
