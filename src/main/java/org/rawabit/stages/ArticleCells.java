package org.rawabit.stages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of the cells that an article, or something in it, counts in.
 *
 * <p>Undated articles belong to all time alone; facets divide all time.
 */
final class ArticleCells {
  /** What decides. */
  private record Where(
      @Nullable LocalDate day,
      @Nullable String precision,
      @Nullable String source,
      String language) {
    static Where of(DatedArticle a) {
      return new Where(
          a.published() == null ? null : a.published().toLocalDate(),
          a.precision(),
          a.source(),
          a.language());
    }
  }

  /** Numbers of cells, and the scope of each. */
  record Numbers(int[] cells, Scope[] scopes) {}

  /**
   * The cells of an article.
   *
   * @param ofPairs those in which a pair counts
   * @param ofActors those in which an actor does, or the article itself
   */
  record Cells(Numbers ofPairs, Numbers ofActors) {}

  private final CountPlan plan;
  private final Numbering<Cell> numbering;
  private final Map<Where, Cells> known = new HashMap<>();
  private final Map<String, Numbers> kinds = new HashMap<>();

  ArticleCells(CountPlan plan, Numbering<Cell> numbering) {
    this.plan = plan;
    this.numbering = numbering;
  }

  /** By all mentions. */
  Cells of(DatedArticle article) {
    return known.computeIfAbsent(Where.of(article), where -> cells(article));
  }

  /** By mentions of one kind. */
  Numbers ofKind(String kind) {
    return kinds.computeIfAbsent(kind, k -> numbers(in(Facet.KIND, k)));
  }

  private Cells cells(DatedArticle article) {
    List<Cell> ofPairs = new ArrayList<>();
    List<Cell> ofActors = new ArrayList<>();
    for (PeriodKind kind : PeriodKind.values()) {
      String period = kind.periodOf(article.published(), article.precision());
      if (period != null) {
        plan.scopesOfPairs(kind).forEach(s -> ofPairs.add(Cell.undivided(s, kind, period)));
        plan.scopesOfActors(kind).forEach(s -> ofActors.add(Cell.undivided(s, kind, period)));
      }
    }
    List<Cell> divided = new ArrayList<>();
    if (article.source() != null && plan.facets().contains(Facet.SOURCE)) {
      divided.addAll(in(Facet.SOURCE, article.source()));
    }
    if (plan.facets().contains(Facet.LANGUAGE)) {
      divided.addAll(in(Facet.LANGUAGE, article.language()));
    }
    ofPairs.addAll(divided);
    ofActors.addAll(divided);
    return new Cells(numbers(ofPairs), numbers(ofActors));
  }

  private List<Cell> in(Facet facet, String value) {
    return plan.options().scopes().stream().map(s -> Cell.allTime(facet.id(), value, s)).toList();
  }

  private Numbers numbers(Collection<Cell> cells) {
    return new Numbers(
        cells.stream().mapToInt(numbering::of).toArray(),
        cells.stream().map(c -> Scope.of(c.scope())).toArray(Scope[]::new));
  }
}
