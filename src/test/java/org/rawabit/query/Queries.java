package org.rawabit.query;

/** Runs a query from opening to closing, and keeps what it writes. */
final class Queries {
  private Queries() {}

  static String run(RunOutput output, String sql, OutputFormat format) {
    StringBuilder out = new StringBuilder();
    try (TableViews views = output.open()) {
      views.query(sql, format, out);
    }
    return out.toString();
  }
}
