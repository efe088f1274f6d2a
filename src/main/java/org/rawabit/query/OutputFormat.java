package org.rawabit.query;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawabit.UserError;

/** How the rows of a query are written. */
public enum OutputFormat {
  /** Aligned columns for reading in a terminal: the first rows, long text cut. */
  TABLE {
    @Override
    void write(ResultSet rows, Appendable out) throws SQLException, IOException {
      TableWriter.write(rows, out);
    }

    @Override
    void writeDone(int rows, Appendable out) throws IOException {
      out.append(rows < 0 ? "ok" : rows == 1 ? "ok, 1 row" : "ok, " + rows + " rows").append('\n');
    }
  },

  /** Every row in RFC 4180: a header, CRLF, quotes where they are needed, null as nothing. */
  CSV {
    @Override
    void write(ResultSet rows, Appendable out) throws SQLException, IOException {
      CsvWriter.write(rows, CsvWriter.Dialect.RFC_4180, out);
    }
  },

  /** The same for Excel, which takes a file for UTF-8 only where it begins with U+FEFF. */
  EXCEL {
    @Override
    void write(ResultSet rows, Appendable out) throws SQLException, IOException {
      CsvWriter.write(rows, CsvWriter.Dialect.EXCEL, out);
    }
  },

  /** Every row as an object in one array, a row a line; numbers exact. */
  JSON {
    @Override
    void write(ResultSet rows, Appendable out) throws SQLException, IOException {
      JsonWriter.write(rows, out);
    }
  },

  /** Every row in a table of GitHub's Markdown. */
  MARKDOWN {
    @Override
    void write(ResultSet rows, Appendable out) throws SQLException, IOException {
      MarkdownWriter.write(rows, out);
    }
  },

  /** Every row in a Parquet file, which DuckDB writes: {@link ResultFile}. */
  PARQUET {
    @Override
    void write(ResultSet rows, Appendable out) {
      throw new UserError("output format parquet: query writes it, to a file named by --to FILE");
    }
  };

  private static final Map<String, OutputFormat> EXTENSIONS =
      Map.of("csv", CSV, "json", JSON, "md", MARKDOWN, "parquet", PARQUET);

  /** The format of that name, in any case. */
  public static OutputFormat of(String name) {
    return among(EnumSet.allOf(OutputFormat.class), name);
  }

  /**
   * The format of that name, of those that a command writes.
   *
   * @param allowed two or more
   */
  public static OutputFormat among(EnumSet<OutputFormat> allowed, String name) {
    return allowed.stream()
        .filter(format -> format.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(
            () ->
                new UserError(
                    "output format %s: must be %s".formatted(name, alternatives(allowed))));
  }

  private static String alternatives(EnumSet<OutputFormat> allowed) {
    List<String> names = allowed.stream().map(OutputFormat::toString).toList();
    int last = names.size() - 1;
    return String.join(", ", names.subList(0, last)) + " or " + names.get(last);
  }

  /**
   * The format that is meant.
   *
   * @param name null where none is told: then as the file's name ends, else a table
   * @param file null for none
   */
  public static OutputFormat of(@Nullable String name, @Nullable String file) {
    if (name != null) {
      return of(name);
    }
    String end = file == null ? "" : file.substring(file.lastIndexOf('.') + 1);
    return EXTENSIONS.getOrDefault(end.toLowerCase(Locale.ROOT), TABLE);
  }

  /** Writes a result, which streams: its rows can be read once. */
  abstract void write(ResultSet rows, Appendable out) throws SQLException, IOException;

  /**
   * Writes what a statement without a result did; formats for programs stay silent.
   *
   * @param rows the rows it touched, negative where it touches none
   */
  void writeDone(int rows, Appendable out) throws IOException {}

  /** The name as it is typed. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
