package org.rawabit.query;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rawabit.actors.Actor;

/** What the parameters of saved queries are looked up in; each is read when first asked for. */
public final class QueryTables {
  private final TableViews views;
  private final Supplier<List<Actor>> listed;
  private @Nullable ActorLookup actors;

  /**
   * @param listed the actors of the actor files, where they are known
   */
  public QueryTables(TableViews views, Supplier<List<Actor>> listed) {
    this.views = views;
    this.listed = listed;
  }

  ActorLookup actors() {
    if (actors == null) {
      actors = new ActorLookup(views, listed);
    }
    return actors;
  }

  TablePeriods periods(String table) {
    return new TablePeriods(views, table);
  }

  TableViews views() {
    return views;
  }
}
