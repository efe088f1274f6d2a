package org.rawabit.job;

import java.util.Map;
import java.util.OptionalLong;

/**
 * What a run did.
 *
 * @param files files that were read, where the run looked for some
 * @param rows rows of each table in the output, by its name; only of tables that this run wrote
 * @param rejects rows of {@code rejects} by code; empty where there are none, or the run looked for
 *     no files
 * @param duplicates articles that repeat another's text, where the run read articles
 * @param isReportable whether the output has all tables that a report needs
 * @param seconds wall time of the run, the start of Spark left out
 */
public record Summary(
    String output,
    OptionalLong files,
    Map<String, Long> rows,
    Map<String, Long> rejects,
    OptionalLong duplicates,
    boolean isReportable,
    double seconds) {
  /** Rows of a table, if this run wrote it. */
  public OptionalLong rows(String table) {
    Long count = rows.get(table);
    return count == null ? OptionalLong.empty() : OptionalLong.of(count);
  }
}
