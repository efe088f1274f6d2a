package org.rawabit.corpus;

import static org.rawabit.corpus.BadInput.bad;
import static org.rawabit.corpus.BadInput.bytes;
import static org.rawabit.corpus.BadInput.cut;
import static org.rawabit.corpus.Reading.concat;
import static org.rawabit.corpus.Reading.gzip;
import static org.rawabit.corpus.Reading.utf8;
import static org.rawabit.corpus.Reading.zip;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/** Packed files with something wrong, and files of nothing. */
final class BadContainers {
  private static final String A = "{\"title\":\"A\"}\n";
  private static final String B = "{\"title\":\"B\"}\n";

  private BadContainers() {}

  static List<BadInput> rows() {
    return List.of(
        bad("an empty file", "a.jsonl", "", 1, "@0 empty: the file is empty"),
        bad(
            "an empty file in a gzip",
            "a.jsonl.gz",
            gzip(new byte[0]),
            1,
            "@0 empty: the file is empty"),
        bad(
            "nothing but a byte order mark",
            "a.jsonl",
            "\uFEFF",
            1,
            "@0 empty: nothing but white space in the file"),
        bad(
            "nothing but a byte order mark",
            "a.json",
            "\uFEFF",
            1,
            "@0 empty: nothing but white space in the file"),
        bad(
            "nothing but a byte order mark",
            "a.csv",
            "\uFEFF",
            1,
            "@0 empty: nothing but white space in the file"),
        bad(
            "nothing but line ends",
            "a.jsonl",
            "\n\r\n\n",
            1,
            "@0 empty: nothing but white space in the file"),
        bad(
            "nothing but line ends",
            "a.csv",
            "\n\n\n",
            1,
            "@0 empty: nothing but white space in the file"),
        bad("nothing but line ends", "a.txt", "\n\n\n", 1, "@1 no_text: neither title nor body"),
        bad(
            "a gzip cut in its data",
            "a.jsonl.gz",
            cut(gzip(utf8(A + noise())), 40_000),
            2,
            "@1 = A",
            "@0 broken: the file breaks off; nothing after record 1 could be read"),
        bad(
            "a gzip cut in its checksum",
            "a.jsonl.gz",
            cut(gzip(utf8(A)), 3),
            1,
            "@1 = A",
            "@0 broken: the file breaks off; nothing after record 1 could be read"),
        bad(
            "a gzip cut in its header",
            "a.jsonl.gz",
            Arrays.copyOf(gzip(utf8(A)), 6),
            1,
            "@0 broken: the file breaks off"),
        bad(
            "a gzip with a wrong checksum",
            "a.jsonl.gz",
            flipped(gzip(utf8(A)), 6),
            1,
            "@1 = A",
            "@0 broken: Gzip-compressed data is corrupt (CRC32 error); nothing after record 1 could be read"),
        bad(
            "a broken part behind a whole gzip",
            "a.jsonl.gz",
            concat(gzip(utf8(A)), cut(gzip(utf8(B)), 9)),
            2,
            "@1 = A",
            "@2 = B",
            "@0 broken: the file breaks off; nothing after record 2 could be read"),
        bad(
            "rubbish behind a gzip",
            "a.jsonl.gz",
            concat(gzip(utf8(A)), utf8("rubbish")),
            1,
            "@1 = A",
            "@0 broken: Unexpected data after a valid .gz stream; nothing after record 1 could be read"),
        bad(
            "a bzip2 that was cut",
            "a.jsonl.bz2",
            cut(Packing.BZIP2.pack("a", utf8(A)), 9),
            1,
            "@1 = A",
            "@0 broken: the file breaks off; nothing after record 1 could be read"),
        bad(
            "a bzip2 of rubbish",
            "a.jsonl.bz2",
            utf8("BZh9 no more than that"),
            1,
            "@0 broken: Bad block header"),
        bad(
            "a zip that was cut",
            "z.zip",
            half(zip("a", A, "b", "title " + noise())),
            2,
            "!a@1 = A",
            "!b@0 broken: the file breaks off; no file after it in z.zip could be read"),
        bad(
            "a zip without its directory",
            "z.zip",
            withoutDirectory(zip("a", A, "b", B)),
            2,
            "!a@1 = A",
            "!b@1 = B",
            "@0 broken: the zip is cut or damaged after b, files may be missing: it breaks off"),
        bad(
            "a zip with a wrong checksum",
            "z.zip",
            wrongChecksum(zip("a", A, "b", B)),
            2,
            "!a@1 = A",
            "@0 broken: the checksum of a is wrong: what was read of it may be damaged",
            "!b@1 = B"),
        bad(
            "a zip with a damaged entry",
            "z.zip",
            damagedEntry(zip("a", A, "b", B)),
            2,
            "!a@1 = A",
            "@0 broken: the zip is cut or damaged after a, files may be missing: what follows is no file of it"),
        bad(
            "a zip of directories only",
            "z.zip",
            zip("d/", "", "d/e/", ""),
            1,
            "@0 empty: the zip has no file in it"),
        bad("an empty zip", "z.zip", zip(), 1, "@0 empty: the zip has no file in it"),
        bad(
            "a zip with an empty file",
            "z.zip",
            zip("a.jsonl", "", "b.jsonl", B),
            2,
            "!a.jsonl@0 empty: the file is empty",
            "!b.jsonl@1 = B"),
        bad(
            "a zip with a password",
            "z.zip",
            encrypted(zip("a", A)),
            1,
            "!a@0 format: encrypted; unpack it with its password",
            "@0 broken: the end of a, which cannot be unpacked, is not marked: files after it may be missing"),
        bad(
            "archives nested too deep",
            "z",
            zip("y", zip("x", zip("w", zip("a", A)))),
            1,
            "!y!x!w@0 bomb: more than 3 archives inside each other"),
        bad(
            "a broken file in a zip",
            "z.zip",
            zip("a.gz", cut(gzip(utf8(A)), 9), "b", B),
            2,
            "!a.gz@1 = A",
            "!a.gz@0 broken: the file breaks off; nothing after record 1 could be read",
            "!b@1 = B"),
        bad(
            "a gzip bomb",
            "a.txt.gz",
            gzip(new byte[70 << 20]),
            1,
            "@1 too_large: larger than 64 MB"),
        bad(
            "a gzip bomb of lines",
            "a.jsonl.gz",
            gzip(bytes("\n".repeat(130 << 20))),
            1,
            "@0 bomb: unpacks to more than 1000 times its size"),
        bad(
            "a zip bomb",
            "z.zip",
            zip("a", A, "b", bytes("\n".repeat(130 << 20)), "c", B),
            3,
            "!a@1 = A",
            "!b@1 too_large: larger than 64 MB",
            "@0 bomb: unpacks to more than 1000 times its size"),
        bad(
            "a zip with names that climb",
            "z.zip",
            zip("../../etc/a.jsonl", A, "/b.jsonl", B),
            2,
            "!../../etc/a.jsonl@0 unsafe_path: the name ../../etc/a.jsonl leads out of the archive",
            "!/b.jsonl@0 unsafe_path: the name /b.jsonl leads out of the archive"));
  }

  /** Text that does not pack, as the beginning of a record. */
  private static String noise() {
    byte[] bytes = new byte[50_000];
    new Random(1).nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private static byte[] half(byte[] file) {
    return Arrays.copyOf(file, file.length / 2);
  }

  private static byte[] flipped(byte[] file, int fromEnd) {
    file[file.length - fromEnd] ^= 1;
    return file;
  }

  private static byte[] withoutDirectory(byte[] zip) {
    return Arrays.copyOf(zip, indexOf(zip, "PK\u0001\u0002", 0));
  }

  /** The checksum stands behind the data, behind a signature. */
  private static byte[] wrongChecksum(byte[] zip) {
    zip[indexOf(zip, "PK\u0007\b", 0) + 4] ^= 1;
    return zip;
  }

  private static byte[] damagedEntry(byte[] zip) {
    zip[indexOf(zip, "PK\u0003\u0004", 4)] = 0;
    return zip;
  }

  private static byte[] encrypted(byte[] zip) {
    zip[6] |= 1;
    return zip;
  }

  private static int indexOf(byte[] bytes, String part, int from) {
    for (int i = from; i <= bytes.length - part.length(); i++) {
      if (Arrays.equals(bytes, i, i + part.length(), bytes(part), 0, part.length())) {
        return i;
      }
    }
    throw new AssertionError("not found");
  }
}
