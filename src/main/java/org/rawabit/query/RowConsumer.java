package org.rawabit.query;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Takes the row that a result stands on. */
@FunctionalInterface
public interface RowConsumer {
  void accept(ResultSet row) throws SQLException;
}
