package org.rawabit.query;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
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
      CsvWriter.write(rows, out);
    }
  },

  /** Every row as an object in one array, a row a line; numbers exact. */
  JSON {
    @Override
    void write(ResultSet rows, Appendable out) throws SQLException, IOException {
      JsonWriter.write(rows, out);
    }
  };

  /** The format of that name, in any case. */
  public static OutputFormat of(String name) {
    return Arrays.stream(values())
        .filter(format -> format.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(
            () -> new UserError("output format %s: must be table, csv or json".formatted(name)));
  }

  /** Writes a result, which streams: its rows can be read once. */
  abstract void write(ResultSet rows, Appendable out) throws SQLException, IOException;

  /**
   * Writes what a statement without a result did; csv and json are for programs and stay silent.
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
