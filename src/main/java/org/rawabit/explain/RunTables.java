package org.rawabit.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawabit.UserError;
import org.rawabit.query.ActorLookup;
import org.rawabit.query.RowReader;
import org.rawabit.query.TableViews;
import org.rawabit.tables.Table;

/**
 * The tables of a run, and its job where it is known.
 *
 * @param output where they are, for messages
 * @param job null where the tables alone are known
 */
public record RunTables(TableViews views, String output, @Nullable KnownJob job) {
  /** The rows of a question to one table or more; a {@link UserError} where one is missing. */
  <R> List<R> rows(List<Table<?>> needed, String sql, RowReader<R> reader, String... parameters) {
    return views.rows(needed, sql, reader, List.of(parameters));
  }

  /** The actors that were mentioned. */
  ActorLookup actors() {
    return new ActorLookup(views, job == null ? List::of : job.actors());
  }
}
