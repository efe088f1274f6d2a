package org.rawabit.query;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Does something with each row of a result, in order. */
@FunctionalInterface
public interface RowVisitor {
  /** Reads the row that the result stands on. */
  void visit(ResultSet row) throws SQLException, IOException;
}
