package org.rawabit.stages;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is counted in one pass over articles.
 *
 * @param options how pairs are counted
 * @param pairs whether they are, for {@code cooccurrence} and what belongs to it
 * @param facets what pairs are divided by, besides periods
 * @param evidence how many articles are kept to show a pair; 0 for none
 * @param courses how actors and pairs are followed over time; null where they are not
 */
public record CountPlan(
    Cooccurrences.Options options,
    boolean pairs,
    List<Facet> facets,
    int evidence,
    Timelines.@Nullable Options courses)
    implements Serializable {
  /** What the table of actors needs. */
  public static CountPlan ofActors(Cooccurrences.Options options) {
    return new CountPlan(options, false, List.of(), 0, null);
  }

  boolean looksAtPairs() {
    return pairs || courses != null;
  }

  /** The width of the windows that are counted; 0 where there are none. */
  int window() {
    boolean inCourses = courses != null && courses.scope() == Scope.WINDOW;
    return inCourses ? options.window() : options.countedWindow();
  }

  /** The kinds of mention that are counted each by itself. */
  List<String> kinds() {
    return facets.contains(Facet.KIND) ? options.kinds() : List.of();
  }

  /** The scopes in which a pair is counted in periods of a kind. */
  Set<Scope> scopesOfPairs(PeriodKind kind) {
    Set<Scope> scopes = EnumSet.noneOf(Scope.class);
    if (pairs && options.periods().contains(kind)) {
      scopes.addAll(options.scopes());
    }
    if (courses != null && courses.periods().contains(kind)) {
      scopes.add(courses.scope());
    }
    return scopes;
  }

  /** Likewise an actor, or everything: to follow them their articles are enough. */
  Set<Scope> scopesOfActors(PeriodKind kind) {
    Set<Scope> scopes = EnumSet.noneOf(Scope.class);
    if (pairs && options.periods().contains(kind)) {
      scopes.addAll(options.scopes());
    }
    if (courses != null && courses.periods().contains(kind)) {
      scopes.add(Scope.ARTICLE);
    }
    return scopes;
  }

  /** Whether an article is one of those whose units are counted. */
  boolean counts(DatedArticle article) {
    return options.unit() == CountUnit.ARTICLES || article.first();
  }

  /** In how many counted articles something is. */
  long counted(long articles, long stories) {
    return options.unit() == CountUnit.STORIES ? stories : articles;
  }

  /** Whether pairs are measured in a cell. */
  boolean measures(Cell cell) {
    if (!pairs || cell.equals(Cell.MENTIONED)) {
      return false;
    }
    return !cell.isUndivided()
        || (options.periods().stream().anyMatch(k -> k.id().equals(cell.periodKind()))
            && options.scopes().stream().anyMatch(s -> s.id().equals(cell.scope())));
  }
}
