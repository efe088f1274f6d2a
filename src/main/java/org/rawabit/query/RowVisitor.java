package org.rawabit.query;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Does something with each row of a result, in order.
 *
 * @param <E> what it may fail with, besides what the result does
 */
@FunctionalInterface
public interface RowVisitor<E extends Exception> {
  /** Reads the row that the result stands on. */
  void visit(ResultSet row) throws SQLException, E;
}
