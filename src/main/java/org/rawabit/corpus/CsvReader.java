package org.rawabit.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.rawabit.decoding.Blank;

/**
 * Values between commas, semicolons, bars or tabs, with a line of names above, as a {@link
 * CsvDialect} says.
 *
 * <p>Values that hold the delimiter or line ends stand in double quotes; a quote inside them is
 * doubled, one inside other values stands for itself. Lines end in LF, CR LF or CR. A position is
 * the number of the record below the names; blank lines are no records. A record with too many or
 * too few values, or with text after a closing quote, is refused alone.
 */
final class CsvReader implements ArticleReader {
  private final RecordLimit input;
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private final List<FieldNames.@Nullable Slot> columns = new ArrayList<>();
  private int named;
  private @Nullable String fileProblem;
  private long position;

  private CsvReader(Reader reader, CsvDialect dialect, FieldNames names) throws IOException {
    this.input = new RecordLimit(reader, Limits.RECORD);
    this.parser = CSVParser.builder().setReader(input).setFormat(dialect.format()).get();
    this.records = parser.iterator();
    readHeader(names);
  }

  static ArticleReader guessingDelimiter(Content content) throws IOException {
    BufferedReader reader = new BufferedReader(content.reader(), Limits.HEAD);
    return new CsvReader(reader, CsvDialect.of(reader), content.names());
  }

  static ArticleReader tabs(Content content) throws IOException {
    BufferedReader reader = new BufferedReader(content.reader(), Limits.HEAD);
    return new CsvReader(reader, CsvDialect.ofTabs(reader), content.names());
  }

  private void readHeader(FieldNames names) throws IOException {
    try {
      CSVRecord header = records.hasNext() ? records.next() : null;
      Set<String> seen = new HashSet<>();
      for (String name : header == null ? List.<String>of() : header.toList()) {
        FieldNames.Slot slot = names.slot(name.strip());
        if (slot != null && !seen.add(name.strip())) {
          fileProblem = "the column \"%s\" stands twice".formatted(name.strip());
        }
        columns.add(slot);
        named = Blank.is(name) ? named : columns.size();
      }
      requireText(header);
    } catch (UncheckedIOException e) {
      fileProblem = "the line of names cannot be read: " + complaint(e);
    }
  }

  /** Whoever forgot the line of names, or uses other names, is told once. */
  private void requireText(@Nullable CSVRecord header) {
    boolean hasText =
        columns.stream()
            .anyMatch(s -> s != null && (s.field() == Field.TITLE || s.field() == Field.BODY));
    if (fileProblem == null && !hasText && header != null && !Blank.is(excerpt(header))) {
      fileProblem =
          "no column is a title or a body; the line of names is \"%s\"".formatted(excerpt(header));
    }
  }

  @Override
  public @Nullable RawRecord next() throws IOException {
    if (fileProblem != null) {
      throw new Unreadable(RejectCode.SYNTAX, fileProblem);
    }
    try {
      while (records.hasNext()) {
        CSVRecord record = records.next();
        input.nextRecord();
        if (record.size() > 1 || !Blank.is(record.get(0))) {
          return read(record);
        }
      }
      return null;
    } catch (UncheckedIOException e) {
      String problem = complaint(e);
      position++;
      return isUnclosed(e)
          ? RawRecord.unreadable(position, RejectCode.BROKEN, nothingAfter(problem), "")
          : RawRecord.unreadable(position, RejectCode.SYNTAX, problem, restOfRecord());
    }
  }

  private RawRecord read(CSVRecord record) {
    String excerpt = excerpt(record);
    position++;
    if (!fits(record)) {
      String problem =
          "%d values where the line of names has %d".formatted(record.size(), columns.size());
      return RawRecord.unreadable(position, RejectCode.SYNTAX, problem, excerpt);
    }
    FieldValues fields = new FieldValues();
    for (int i = 0; i < Math.min(record.size(), columns.size()); i++) {
      FieldNames.Slot slot = columns.get(i);
      if (slot != null) {
        fields.offer(slot, record.get(i));
      }
    }
    return RawRecord.read(position, fields, excerpt);
  }

  /** A line may end in a delimiter more than the line of names, or the other way round. */
  private boolean fits(CSVRecord record) {
    int size = record.size();
    while (size > columns.size() && Blank.is(record.get(size - 1))) {
      size--;
    }
    return size <= columns.size() && size >= named;
  }

  private static String excerpt(CSVRecord record) {
    Excerpt excerpt = new Excerpt();
    for (int i = 0; i < record.size() && !excerpt.isFull(); i++) {
      excerpt.add(i == 0 ? "" : ", ").add(record.get(i));
    }
    return excerpt.toString();
  }

  /** What stands between the bad quote and the end of its line: no record of its own. */
  private String restOfRecord() throws IOException {
    while (true) {
      try {
        return records.hasNext() ? excerpt(records.next()) : "";
      } catch (UncheckedIOException e) {
        complaint(e);
      }
    }
  }

  private String complaint(UncheckedIOException e) throws IOException {
    IOException cause = e.getCause();
    if (e instanceof InputFailure || cause == null) {
      throw e;
    }
    if (!(cause instanceof CSVException)) {
      throw cause;
    }
    return "%s at line %d"
        .formatted(
            isUnclosed(e) ? "a quote is never closed; the file ends" : "text after a closing quote",
            parser.getCurrentLineNumber());
  }

  private String nothingAfter(String problem) {
    return "%s; nothing after record %d could be read".formatted(problem, position - 1);
  }

  private static boolean isUnclosed(UncheckedIOException e) {
    return String.valueOf(e.getCause()).contains("EOF");
  }
}
