package org.rawabit.query;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Makes a value of the row that a result stands on. */
@FunctionalInterface
public interface RowReader<R> {
  R read(ResultSet row) throws SQLException;
}
