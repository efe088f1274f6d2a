package org.rawabit.actors;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.rawabit.UserError;
import org.rawabit.actors.WikidataColumns.Column;
import org.rawabit.actors.WikidataColumns.Holds;

/**
 * Reads a table of labels and aliases as people export it from query.wikidata.org: CSV or TSV, also
 * the verbose TSV with {@code <…/entity/Q1>} and {@code "label"@ar}.
 */
final class WikidataCsv {
  private static final Pattern ITEM =
      Pattern.compile("<?(?:https?://(?:www\\.)?wikidata\\.org/(?:entity|wiki)/|wd:)?(Q\\d+)>?");
  private static final Pattern TAGGED = Pattern.compile("\"(.*)\"(?:@([a-z-]+))?", Pattern.DOTALL);

  /**
   * A value of the table.
   *
   * @param line of the file, from 1
   * @param language as the table tells it, or null
   */
  record Value(long line, String item, Holds holds, @Nullable String language, String text) {}

  /** Where records go. */
  interface Sink {
    void value(Value value);

    void unusable(long line, String reason);
  }

  private WikidataCsv() {}

  /** Hands on every value of a file in order, and why others cannot be used. */
  static void read(String file, String content, Sink sink) {
    String text = content.startsWith("\uFEFF") ? content.substring(1) : content;
    char delimiter = delimiter(text.lines().findFirst().orElse(""));
    CSVFormat.Builder format =
        CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(true);
    if (delimiter == '\t') {
      format.setQuote(null); // "label"@ar
    }
    long line = 1;
    try (CSVParser parser =
        CSVParser.builder().setReader(new StringReader(text)).setFormat(format.get()).get()) {
      Iterator<CSVRecord> records = parser.iterator();
      if (!records.hasNext()) {
        throw new UserError(file + ": the file is empty");
      }
      List<String> names = records.next().toList().stream().map(n -> Tagged.of(n).text()).toList();
      WikidataColumns columns = new WikidataColumns(file, names);
      while (true) {
        line = parser.getCurrentLineNumber() + 1;
        if (!records.hasNext()) {
          return;
        }
        read(columns, line, records.next(), sink);
      }
    } catch (UncheckedIOException | IOException e) {
      throw new UserError("%s:%d: not readable as CSV: %s".formatted(file, line, reason(e)), e);
    }
  }

  private static String reason(Exception e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
  }

  private static void read(WikidataColumns columns, long line, CSVRecord record, Sink sink) {
    if (record.size() != columns.count()) {
      sink.unusable(
          line,
          "%d values where the line of names has %d".formatted(record.size(), columns.count()));
      return;
    }
    String item = null;
    String language = null;
    List<Value> values = new ArrayList<>();
    for (int i = 0; i < record.size(); i++) {
      Column column = columns.column(i);
      Tagged value = Tagged.of(record.get(i));
      String text = value.text();
      if (column.holds() == Holds.ITEM) {
        item = item(text);
        if (item == null) {
          sink.unusable(line, "'%s' is no item; expected Q1 or its URL".formatted(text));
          return;
        }
      } else if (column.holds() == Holds.LANGUAGE) {
        language = text;
      } else if (column.holds() != Holds.NOTHING && !text.isEmpty()) {
        String told = value.language() != null ? value.language() : column.language();
        values.add(new Value(line, "", column.holds(), told, text));
      }
    }
    for (Value value : values) {
      String told = value.language() != null ? value.language() : language;
      sink.value(new Value(line, String.valueOf(item), value.holds(), told, value.text()));
    }
  }

  /** The id of an item in any writing; null where it is none. */
  static @Nullable String item(String text) {
    Matcher item = ITEM.matcher(text);
    return item.matches() ? item.group(1) : null;
  }

  /** A value without its quotes, and the language behind them. */
  private record Tagged(String text, @Nullable String language) {
    static Tagged of(String printed) {
      String value = printed.strip();
      Matcher tagged = TAGGED.matcher(value);
      return tagged.matches()
          ? new Tagged(tagged.group(1).strip(), tagged.group(2))
          : new Tagged(value, null);
    }
  }

  private static char delimiter(String names) {
    char best = ',';
    for (char candidate : new char[] {',', ';', '\t'}) {
      if (count(names, candidate) > count(names, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long count(String text, char c) {
    return text.chars().filter(x -> x == c).count();
  }
}
