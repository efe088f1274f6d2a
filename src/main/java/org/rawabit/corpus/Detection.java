package org.rawabit.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import org.rawabit.decoding.Blank;
import org.rawabit.decoding.Decoding;

/**
 * Tells the format of a file: by its first bytes, then by its name, else it is plain text.
 *
 * <ul>
 *   <li>{@code PAR1} is Parquet
 *   <li>a first character {@code [} is JSON
 *   <li>a first character <code>{</code> is JSON Lines where the first line is a whole object, or
 *       the name ends in .jsonl or .ndjson, else JSON
 *   <li>a name in .jsonl, .ndjson, .json, .parquet, .csv or .tsv
 * </ul>
 */
final class Detection {
  private Detection() {}

  /**
   * The format of a file.
   *
   * @param head its first bytes, at most {@link Limits#HEAD}
   * @throws IOException where it is known to be no text, so that nobody counts its words
   */
  static ArticleFormat of(String name, byte[] head) throws IOException {
    if (Magic.PARQUET.opens(head)) {
      return ArticleFormat.PARQUET;
    }
    String plainName = withoutCompression(name.toLowerCase(Locale.ROOT));
    String text = decoded(head);
    int first = firstShown(text);
    if (first < text.length() && text.charAt(first) == '[') {
      return ArticleFormat.JSON;
    }
    if (first < text.length() && text.charAt(first) == '{') {
      boolean lines = plainName.endsWith(".jsonl") || plainName.endsWith(".ndjson");
      return lines || isRecord(text, first, head.length) ? ArticleFormat.JSONL : ArticleFormat.JSON;
    }
    if (plainName.endsWith(".jsonl") || plainName.endsWith(".ndjson")) {
      return ArticleFormat.JSONL;
    }
    if (plainName.endsWith(".json")) {
      return ArticleFormat.JSON;
    }
    if (plainName.endsWith(".parquet")) {
      return ArticleFormat.PARQUET;
    }
    if (plainName.endsWith(".csv")) {
      return ArticleFormat.CSV;
    }
    if (plainName.endsWith(".tsv")) {
      return ArticleFormat.TSV;
    }
    if (Magic.PDF.opens(head) || text.startsWith("<", first)) {
      throw new Unreadable(
          RejectCode.FORMAT,
          "looks like %s; allowed are %s"
              .formatted(
                  Magic.PDF.opens(head) ? "PDF" : "HTML or XML",
                  String.join(", ", ArticleFormat.choices())));
    }
    return ArticleFormat.TEXT;
  }

  /** A line that goes beyond the head is taken for a whole object. */
  private static boolean isRecord(String text, int first, int bytes) throws IOException {
    int end = text.indexOf('\n', first);
    if (end < 0 && bytes >= Limits.HEAD) {
      return true;
    }
    return JsonLinesReader.isRecord(text.substring(first, end < 0 ? text.length() : end));
  }

  private static int firstShown(String text) {
    int i = 0;
    while (i < text.length() && Blank.is(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static String withoutCompression(String name) {
    return name.endsWith(".gz") || name.endsWith(".bz2")
        ? name.substring(0, name.lastIndexOf('.'))
        : name;
  }

  private static String decoded(byte[] head) throws IOException {
    Reader reader = Decoding.reader(new ByteArrayInputStream(head));
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[8 * 1024];
    for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
      text.append(buffer, 0, n);
    }
    return text.toString();
  }
}
