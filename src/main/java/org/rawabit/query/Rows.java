package org.rawabit.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.rawabit.UserError;

/** Reads the result of a statement. */
final class Rows {
  private Rows() {}

  /**
   * A value a row.
   *
   * @param parameters for the question marks of the statement, in order
   */
  static <R> List<R> read(
      Connection connection, String sql, RowReader<R> reader, List<String> parameters) {
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.size(); i++) {
        query.setString(i + 1, parameters.get(i));
      }
      try (ResultSet found = query.executeQuery()) {
        List<R> rows = new ArrayList<>();
        while (found.next()) {
          rows.add(reader.read(found));
        }
        return rows;
      }
    } catch (SQLException e) {
      throw new UserError("SQL: " + SqlErrors.sentence(SqlErrors.message(e)), e);
    }
  }

  /** Shows a visitor the rows of a statement as they stream in. */
  static <E extends Exception> void visit(
      Connection connection, SqlQuestion question, RowVisitor<E> visitor) throws E {
    try (PreparedStatement query = connection.prepareStatement(question.statement().text())) {
      question.bind(query);
      visit(query, visitor);
    } catch (SQLException e) {
      throw SqlErrors.of(e, question.statement());
    }
  }

  private static <E extends Exception> void visit(PreparedStatement query, RowVisitor<E> visitor)
      throws SQLException, E {
    try (ResultSet found = query.executeQuery()) {
      while (found.next()) {
        visitor.visit(found);
      }
    }
  }
}
