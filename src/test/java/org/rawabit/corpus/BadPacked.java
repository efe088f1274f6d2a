package org.rawabit.corpus;

import static org.rawabit.corpus.BadInput.bad;
import static org.rawabit.corpus.BadInput.cut;
import static org.rawabit.corpus.Reading.gzip;
import static org.rawabit.corpus.Reading.utf8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

/** Tars and rarer compressions with something wrong. */
final class BadPacked {
  private static final String A = "{\"title\":\"A\"}\n";
  private static final String B = "{\"title\":\"B\"}\n";

  private BadPacked() {}

  static List<BadInput> rows() {
    return List.of(
        bad(
            "an xz that was cut",
            "a.jsonl.xz",
            cut(Packing.XZ.pack("a", utf8(A)), 9),
            1,
            "@0 broken: the file breaks off"),
        bad(
            "an xz with a damaged block",
            "a.jsonl.xz",
            damaged(Packing.XZ),
            1,
            "@0 broken: Compressed data is corrupt"),
        bad(
            "a zst that was cut",
            "a.jsonl.zst",
            cut(Packing.ZSTD.pack("a", utf8(A)), 5),
            1,
            "@0 broken: the file breaks off"),
        bad(
            "a zst with a damaged block",
            "a.jsonl.zst",
            damaged(Packing.ZSTD),
            1,
            "@0 broken: Restored data doesn't match checksum"),
        bad(
            "an xz bomb",
            "a.jsonl.xz",
            bomb(Packing.XZ),
            1,
            "@0 bomb: unpacks to more than 1000 times its size"),
        bad(
            "a zst bomb",
            "a.jsonl.zst",
            bomb(Packing.ZSTD),
            1,
            "@0 bomb: unpacks to more than 1000 times its size"),
        bad(
            "a tar cut in a file",
            "t.tar",
            Arrays.copyOf(tar("a", A, "b", B), 3 * 512 + 5),
            2,
            "!a@1 = A",
            "!b@0 broken: the file breaks off; no file after it in t.tar could be read"),
        bad(
            "a tar cut between files",
            "t.tar",
            Arrays.copyOf(tar("a", A, "b", B), 2 * 512),
            2,
            "!a@1 = A",
            "@0 broken: the tar ends without the mark of its end: files may be missing"),
        bad(
            "a tar in a gzip that was cut",
            "t.tar.gz",
            cut(gzip(tar("a", A)), 9),
            1,
            "!a@1 = A",
            "@0 broken: the file breaks off"),
        bad(
            "a tar with a damaged header",
            "t.tar",
            damagedHeader(tar("a", A, "b", B)),
            2,
            "!a@1 = A",
            "@0 broken: the tar is damaged: a header has a wrong checksum"),
        bad("a tar of nothing", "t.tar", tar("d/", ""), 1, "@0 empty: the tar has no file in it"),
        bad(
            "a tar with names that climb",
            "t.tar",
            tar("../../etc/a.jsonl", A, "b.jsonl", B),
            2,
            "!../../etc/a.jsonl@0 unsafe_path: the name ../../etc/a.jsonl leads out of the archive",
            "!b.jsonl@1 = B"),
        bad("a tar with a link", "t.tar", link(), 1, "!a.jsonl@1 = A"));
  }

  private static byte[] damaged(Packing packing) {
    byte[] file = packing.pack("a", utf8(A.repeat(100)));
    file[file.length / 2] ^= 0x55;
    return file;
  }

  private static byte[] bomb(Packing packing) {
    return packing.pack("a", BadInput.bytes("\n".repeat(130 << 20)));
  }

  /** The second header's name, of which the checksum knows. */
  private static byte[] damagedHeader(byte[] tar) {
    tar[2 * 512] = 'x';
    return tar;
  }

  private static byte[] tar(String... namesAndContents) {
    return written(
        tar -> {
          for (int i = 0; i < namesAndContents.length; i += 2) {
            TarArchiveEntry entry = new TarArchiveEntry(namesAndContents[i], true);
            byte[] content = utf8(namesAndContents[i + 1]);
            entry.setSize(content.length);
            tar.putArchiveEntry(entry);
            tar.write(content);
            tar.closeArchiveEntry();
          }
        });
  }

  /** A link that leads out, and a file behind it. */
  private static byte[] link() {
    return written(
        tar -> {
          TarArchiveEntry link = new TarArchiveEntry("l.jsonl", TarConstants.LF_SYMLINK);
          link.setLinkName("/etc/passwd");
          tar.putArchiveEntry(link);
          tar.closeArchiveEntry();
          byte[] content = utf8(A);
          TarArchiveEntry file = new TarArchiveEntry("a.jsonl");
          file.setSize(content.length);
          tar.putArchiveEntry(file);
          tar.write(content);
          tar.closeArchiveEntry();
        });
  }

  /** Puts files in a tar. */
  private interface Files {
    void in(TarArchiveOutputStream tar) throws IOException;
  }

  private static byte[] written(Files files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, "UTF-8")) {
      files.in(tar);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
