package org.rawabit.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * How a file of values is written, by its beginning.
 *
 * <ul>
 *   <li>The delimiter is what a first line {@code sep=;} (Excel's) says, else the one of {@code , ;
 *       tab |} of which the line of names has most.
 *   <li>Quotes inside quotes are doubled (RFC 4180), unless records break that way and none does
 *       where a backslash stands before them (MySQL's); values between tabs may not be quoted at
 *       all.
 * </ul>
 *
 * @param format for the parser
 */
record CsvDialect(CSVFormat format) {
  private static final String DELIMITERS = ",;\t|";

  private static final Pattern SEPARATOR_LINE =
      Pattern.compile("\\A(?i:sep)=([^\\r\\n\"])(?:\\r\\n|\\r|\\n)");

  /** Looks ahead: the reader stands afterwards before the line of names. */
  static CsvDialect of(BufferedReader reader) throws IOException {
    String head = XmlReader.head(reader);
    Matcher line = SEPARATOR_LINE.matcher(head);
    if (line.find()) {
      skip(reader, line.end());
      return quoted(line.group(1).charAt(0), head.substring(line.end()));
    }
    return quoted(delimiter(head), head);
  }

  /** Values between tabs. */
  static CsvDialect ofTabs(BufferedReader reader) throws IOException {
    return quoted('\t', XmlReader.head(reader));
  }

  private static CsvDialect quoted(char delimiter, String head) throws IOException {
    // Blank lines are left out by the reader: reading on after a bad record depends on them.
    CSVFormat doubled =
        CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).get();
    CSVFormat escaped = doubled.builder().setEscape('\\').get();
    CSVFormat bare = doubled.builder().setQuote(null).get();
    if (!reads(doubled, head)) {
      if (head.contains("\\\"") && reads(escaped, head)) {
        return new CsvDialect(escaped);
      }
      if (delimiter == '\t' && reads(bare, head)) {
        return new CsvDialect(bare);
      }
    }
    return new CsvDialect(doubled);
  }

  /** Whether every record has as many values as there are names; the last may be cut. */
  private static boolean reads(CSVFormat format, String head) throws IOException {
    boolean isCut = head.length() == XmlReader.HEAD;
    try (CSVParser parser =
        CSVParser.builder().setReader(new StringReader(head)).setFormat(format).get()) {
      int names = -1;
      CSVRecord before = null;
      for (CSVRecord record : parser) {
        names = names < 0 ? record.size() : names;
        if (before != null && before.size() != names && before.size() > 1) {
          return false;
        }
        before = record;
      }
      return isCut || before == null || before.size() == names || before.size() == 1;
    } catch (UncheckedIOException e) {
      return isCut && String.valueOf(e.getMessage()).contains("EOF");
    }
  }

  /** The earlier of those that are equally many. */
  private static char delimiter(String head) {
    int[] counts = new int[DELIMITERS.length()];
    boolean quoted = false;
    for (int i = 0; i < head.length(); i++) {
      char c = head.charAt(i);
      if ((c == '\n' || c == '\r') && !quoted) {
        break;
      }
      int candidate = DELIMITERS.indexOf(c);
      if (c == '"') {
        quoted = !quoted;
      } else if (candidate >= 0 && !quoted) {
        counts[candidate]++;
      }
    }
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return DELIMITERS.charAt(best);
  }

  private static void skip(BufferedReader reader, int characters) throws IOException {
    for (int i = 0; i < characters; i++) {
      reader.read();
    }
  }
}
