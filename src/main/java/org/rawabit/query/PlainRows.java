package org.rawabit.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import javax.sql.rowset.CachedRowSet;
import javax.sql.rowset.RowSetMetaDataImpl;
import javax.sql.rowset.RowSetProvider;
import org.jspecify.annotations.Nullable;

/**
 * Rows of this program's own making, written in any format that results have; no database is asked,
 * so that a cluster can, too.
 *
 * @param rows strings, numbers or null, one a column
 */
public record PlainRows(
    List<String> columns, List<? extends List<? extends @Nullable Object>> rows) {
  public void write(OutputFormat format, Appendable out) {
    try (CachedRowSet written = RowSetProvider.newFactory().createCachedRowSet()) {
      written.setMetaData(description());
      for (List<? extends @Nullable Object> row : rows) {
        written.last();
        written.moveToInsertRow();
        for (int i = 0; i < row.size(); i++) {
          Object value = row.get(i);
          if (value == null) {
            written.updateNull(i + 1);
          } else {
            written.updateObject(i + 1, value);
          }
        }
        written.insertRow();
        written.moveToCurrentRow();
      }
      written.beforeFirst();
      format.write(written, out);
    } catch (SQLException e) {
      throw new IllegalStateException("rows of " + columns, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private RowSetMetaDataImpl description() throws SQLException {
    RowSetMetaDataImpl description = new RowSetMetaDataImpl();
    description.setColumnCount(columns.size());
    for (int i = 0; i < columns.size(); i++) {
      description.setColumnName(i + 1, columns.get(i));
      description.setColumnLabel(i + 1, columns.get(i));
      description.setColumnType(i + 1, Types.JAVA_OBJECT);
    }
    return description;
  }
}
