package org.rawabit.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import org.rawabit.decoding.Blank;
import org.rawabit.decoding.Decoding;
import org.rawabit.decoding.FileEncoding;

/**
 * Tells the format of a file: by its first bytes, then by its name, else it is plain text.
 *
 * <ul>
 *   <li>{@code PAR1} is Parquet
 *   <li>{@code ORC} is ORC; {@code WARC/} and {@code filedesc://} are web archives
 *   <li>a first character {@code [} is JSON
 *   <li>a first character <code>{</code> is JSON Lines where the first line is a whole object, or
 *       the name ends in .jsonl or .ndjson, else JSON
 *   <li>a first element of HTML, or a name of a web page, is HTML, see {@link HtmlLook}
 *   <li>a first character {@code <} is XML, SGML or a feed, see {@link RootElement}
 *   <li>a name in .jsonl, .ndjson, .json, .parquet, .orc, .warc, .arc, .xml, .csv or .tsv
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
  static ArticleFormat of(String name, byte[] head, FileEncoding encoding) throws IOException {
    if (Magic.PARQUET.opens(head)) {
      return ArticleFormat.PARQUET;
    }
    if (Magic.ORC.opens(head)) {
      return ArticleFormat.ORC;
    }
    if (Magic.WARC.opens(head) || Magic.ARC.opens(head)) {
      return ArticleFormat.WARC;
    }
    String plainName = Compression.plainName(name).toLowerCase(Locale.ROOT);
    String text = decoded(head, encoding);
    int first = firstShown(text);
    if (first < text.length() && text.charAt(first) == '[') {
      return ArticleFormat.JSON;
    }
    if (first < text.length() && text.charAt(first) == '{') {
      boolean lines = plainName.endsWith(".jsonl") || plainName.endsWith(".ndjson");
      return lines || isRecord(text, first, head.length) ? ArticleFormat.JSONL : ArticleFormat.JSON;
    }
    if (HtmlLook.is(text.substring(first), plainName)) {
      return ArticleFormat.HTML;
    }
    if (isTag(text, first)) {
      return RootElement.format(text.substring(first), plainName).orElse(ArticleFormat.HTML);
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
    if (plainName.endsWith(".orc")) {
      return ArticleFormat.ORC;
    }
    if (plainName.endsWith(".warc") || plainName.endsWith(".arc")) {
      return ArticleFormat.WARC;
    }
    if (plainName.endsWith(".xml")) {
      return ArticleFormat.XML;
    }
    if (plainName.endsWith(".csv")) {
      return ArticleFormat.CSV;
    }
    if (plainName.endsWith(".tsv")) {
      return ArticleFormat.TSV;
    }
    return ArticleFormat.TEXT;
  }

  private static boolean isTag(String text, int at) {
    return text.startsWith("<", at)
        && at + 1 < text.length()
        && (Character.isLetter(text.charAt(at + 1)) || "!?/_".indexOf(text.charAt(at + 1)) >= 0);
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

  private static String decoded(byte[] head, FileEncoding encoding) throws IOException {
    Reader reader = Decoding.reader(new ByteArrayInputStream(head), encoding);
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[8 * 1024];
    for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
      text.append(buffer, 0, n);
    }
    return text.toString();
  }
}
