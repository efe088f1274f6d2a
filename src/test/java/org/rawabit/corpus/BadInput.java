package org.rawabit.corpus;

import java.util.Arrays;
import java.util.List;

/**
 * A file with something wrong, and what is seen of it.
 *
 * @param wrong what is wrong, in the words of a user
 * @param file its name
 * @param bytes its content
 * @param records how many records whoever wrote it put in, rubbish between them counted; 0 where
 *     none are missed
 * @param seen the rows in order, as {@link #row} shows them; the rest of one that ends in * is free
 */
record BadInput(String wrong, String file, byte[] bytes, int records, List<String> seen) {

  static BadInput bad(String wrong, String file, byte[] bytes, int records, String... seen) {
    return new BadInput(wrong, file, bytes, records, List.of(seen));
  }

  /** A file of text; apostrophes stand for quotes. */
  static BadInput bad(String wrong, String file, String text, int records, String... seen) {
    return bad(wrong, file, Reading.utf8(text.replace('\'', '"')), records, seen);
  }

  /** Bytes given as letters, each below U+0100; apostrophes stand for quotes. */
  static byte[] bytes(String letters) {
    byte[] bytes = new byte[letters.length()];
    for (int i = 0; i < bytes.length; i++) {
      char c = letters.charAt(i);
      bytes[i] = (byte) (c == '\'' ? '"' : c);
    }
    return bytes;
  }

  /** All but the last bytes. */
  static byte[] cut(byte[] file, int missing) {
    return Arrays.copyOf(file, file.length - missing);
  }

  /**
   * {@code @1 = text}, or {@code @2 code: reason}; the name of the file inside, where there is one,
   * stands before, and line ends are shown as {@code /}.
   */
  static String row(RawArticle row) {
    int inside = row.input().indexOf('!');
    Refusal refusal = row.refusal();
    String what =
        refusal == null
            ? "= " + row.text().replace("\n", "/")
            : "%s: %s".formatted(refusal.code(), refusal.reason());
    return "%s@%d %s"
        .formatted(inside < 0 ? "" : row.input().substring(inside), row.position(), what);
  }

  @Override
  public String toString() {
    return wrong;
  }
}
