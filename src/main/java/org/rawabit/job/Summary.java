package org.rawabit.job;

import java.util.Map;
import java.util.OptionalLong;

/**
 * What a run did.
 *
 * @param rows rows of each table in the output, by its name; only of tables that this run wrote
 * @param rejects records that were rejected, by the id of the reason's code; empty where there are
 *     none, or the run read no inputs
 * @param duplicates articles that repeat another's text, where the run read articles
 * @param seconds wall time of the run, the start of Spark left out
 */
public record Summary(
    String output,
    Map<String, Long> rows,
    Map<String, Long> rejects,
    OptionalLong duplicates,
    double seconds) {
  /** Rows of a table, if this run wrote it. */
  public OptionalLong rows(String table) {
    Long count = rows.get(table);
    return count == null ? OptionalLong.empty() : OptionalLong.of(count);
  }
}
