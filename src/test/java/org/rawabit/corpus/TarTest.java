package org.rawabit.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rawabit.corpus.Reading.concat;
import static org.rawabit.corpus.Reading.gzip;
import static org.rawabit.corpus.Reading.lines;
import static org.rawabit.corpus.Reading.utf8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TarTest {
  private static final String A = "{\"title\":\"A\"}\n";
  private static final String B = "{\"title\":\"B\"}\n";
  private static final int BLOCK = 512;

  @ParameterizedTest
  @ValueSource(ints = {TarArchiveOutputStream.LONGFILE_GNU, TarArchiveOutputStream.LONGFILE_POSIX})
  void itsFilesAreReadUnderTheirLongNames(int longNames) throws IOException {
    String name = "أخبار/" + "ل".repeat(150) + ".json";
    assertThat(lines("t.tar", longTar(longNames, "./a", A, "d/", "", name, B)))
        .containsExactly("t.tar!a@1 = A", "t.tar!" + name + "@1 = B");
  }

  @Test
  void packedTarsAreOpenedByTheirContent() throws IOException {
    assertThat(lines("t", gzip(tar("a", A, "b.gz", gzip(utf8(B))))))
        .containsExactly("t!a@1 = A", "t!b.gz@1 = B");
  }

  @ParameterizedTest
  @ValueSource(
      bytes = {
        TarConstants.LF_SYMLINK,
        TarConstants.LF_LINK,
        TarConstants.LF_CHR,
        TarConstants.LF_BLK,
        TarConstants.LF_FIFO
      })
  void linksAndDevicesAreNoFiles(byte kind) throws IOException {
    TarArchiveEntry entry = new TarArchiveEntry("other", kind);
    entry.setSize(0);
    assertThat(lines("t", tar(entry, ""))).containsExactly("t@0 ! the tar has no file in it");
  }

  @Test
  void aTarThatWasCutSaysSo() throws IOException {
    byte[] whole = tar("a", A, "b", B);
    assertThat(lines("t", Arrays.copyOf(whole, 3 * BLOCK + 5)))
        .containsExactly(
            "t!a@1 = A", "t!b@0 ! the file breaks off; no file after it in t could be read");
    assertThat(lines("t", Arrays.copyOf(whole, 2 * BLOCK)))
        .containsExactly(
            "t!a@1 = A", "t@0 ! the tar ends without the mark of its end: files may be missing");
  }

  @Test
  void aDamagedHeaderEndsIt() throws IOException {
    byte[] tar = tar("a", A, "b", B);
    tar[2 * BLOCK + 150] ^= 1;
    assertThat(lines("t", tar))
        .containsExactly("t!a@1 = A", "t@0 ! the tar is damaged: a header has a wrong checksum");
  }

  @Test
  void aNameOfManyMegabytesIsABomb() throws IOException {
    TarArchiveEntry name = new TarArchiveEntry("././@LongLink", TarConstants.LF_GNUTYPE_LONGNAME);
    assertThat(lines("t", gzip(tar(name, "x".repeat(3 << 20)))))
        .containsExactly("t@0 ! the header of a file is larger than 1 MB");
  }

  @Test
  void namesInWindows1256AreReadable() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, "windows-1256")) {
      add(tar, new TarArchiveEntry("خبر"), utf8(A));
    }
    assertThat(lines("t", bytes.toByteArray())).containsExactly("t!خبر@1 = A");
    assertThat(MemberName.decoded("خبر.txt".getBytes(Charset.forName("windows-1256"))))
        .isEqualTo("خبر.txt");
    assertThat(MemberName.decoded("café".getBytes(Charset.forName("IBM437")))).isEqualTo("café");
    assertThat(MemberName.decoded("ليبيا".getBytes(StandardCharsets.UTF_8))).isEqualTo("ليبيا");
  }

  /** أخبار in the code page of Arabic DOS. */
  @Test
  void namesInCodePage720AreReadable() {
    byte[] name =
        concat(
            new byte[] {(byte) 0x9A, (byte) 0xA6, (byte) 0xA0},
            new byte[] {(byte) 0x9F, (byte) 0xA9});
    assertThat(MemberName.decoded(name)).isEqualTo("أخبار");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../a.json",
        "/etc/a.json",
        "C:\\a.json",
        "..\\a.json",
        "x/../../a.json",
        "x/..",
        "..",
        "\\a"
      })
  void aNameThatLeadsOutIsARejectAndTheOthersAreRead(String name) throws IOException {
    String said = "!%s@0 ! the name %s leads out of the archive".formatted(name, name);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, "UTF-8")) {
      TarArchiveEntry kept = new TarArchiveEntry(name, true);
      add(tar, kept, utf8(A));
      add(tar, new TarArchiveEntry("b"), utf8(B));
    }
    assertThat(lines("t", bytes.toByteArray())).containsExactly("t" + said, "t!b@1 = B");
    assertThat(lines("z", Reading.zip(name, A, "b", B))).containsExactly("z" + said, "z!b@1 = B");
  }

  /** A name ends at its first NUL in a tar; in a zip it is shown as what cannot be shown. */
  @Test
  void aNulInANameHidesNothing() throws IOException {
    assertThat(lines("t", tar("a.json\0/../../x", A))).containsExactly("t!a.json@1 = A");
    assertThat(lines("z", Reading.zip("a\0/../../x", A, "b\0c", B)))
        .containsExactly(
            "z!a\uFFFD/../../x@0 ! the name a /../../x leads out of the archive",
            "z!b\uFFFDc@1 = B");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a..b", "x/..y/a", "...", "x\\a", "ab:c"})
  void otherNamesStayInside(String name) {
    assertThat(new MemberName(name).leadsOut()).isFalse();
  }

  private static byte[] tar(Object... namesAndContents) throws IOException {
    return longTar(TarArchiveOutputStream.LONGFILE_GNU, namesAndContents);
  }

  private static byte[] longTar(int longNames, Object... namesAndContents) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, "UTF-8")) {
      tar.setLongFileMode(longNames);
      tar.setAddPaxHeadersForNonAsciiNames(longNames == TarArchiveOutputStream.LONGFILE_POSIX);
      for (int i = 0; i < namesAndContents.length; i += 2) {
        Object content = namesAndContents[i + 1];
        byte[] file = content instanceof byte[] b ? b : utf8((String) content);
        add(tar, new TarArchiveEntry((String) namesAndContents[i]), file);
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] tar(TarArchiveEntry entry, String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      add(tar, entry, utf8(content));
    }
    return bytes.toByteArray();
  }

  private static void add(TarArchiveOutputStream tar, TarArchiveEntry entry, byte[] content)
      throws IOException {
    entry.setSize(content.length);
    tar.putArchiveEntry(entry);
    tar.write(content);
    tar.closeArchiveEntry();
  }
}
