package org.rawabit.stages;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawabit.stages.CountedArticle.Found;

/** Counts one article after the other into a {@link PairTally}. */
final class ArticleCounter {
  private final CountPlan plan;
  private final RollUp rollUp;
  private final PairTally tally;
  private final ArticleCells cells;
  private final int mentioned;
  private final int everything;

  /** How many units of each scope something is in. */
  private record Units(long paragraphs, long sentences, long windows) {
    long of(Scope scope) {
      return switch (scope) {
        case ARTICLE -> 1;
        case PARAGRAPH -> paragraphs;
        case SENTENCE -> sentences;
        case WINDOW -> windows;
      };
    }
  }

  ArticleCounter(CountPlan plan, RollUp rollUp) {
    this.plan = plan;
    this.rollUp = rollUp;
    this.tally = new PairTally(plan.evidence());
    this.cells = new ArticleCells(plan, tally.cells);
    this.mentioned = tally.cells.of(Cell.MENTIONED);
    this.everything = tally.pair(PairTally.NOBODY, PairTally.NOBODY);
  }

  PairTally tally() {
    return tally;
  }

  void count(CountedArticle counted) {
    DatedArticle article = counted.article();
    if (plan.looksAtPairs()) {
      countUnits(article);
    }
    if (counted.mentions().isEmpty()) {
      return;
    }
    int day = day(article.day());
    List<ActorPlaces> own = ActorPlaces.of(counted.mentions());
    own.forEach(actor -> countMentions(article, actor, day));
    if (plan.looksAtPairs()) {
      countTies(article, counted.mentions(), own, day);
    }
  }

  /** Of everything the days are those on which it was published, however well they are known. */
  private void countUnits(DatedArticle article) {
    // Each token is in as many windows as they are wide.
    long windows = article.tokens() > 0 ? article.tokens() + plan.options().window() - 1L : 0;
    Units units = new Units(article.paragraphs(), article.sentences(), windows);
    int day = day(article.published() == null ? null : article.published().toLocalDate());
    add(everything, units, cells.of(article).ofActors(), article, day);
    plan.kinds().forEach(kind -> add(everything, units, cells.ofKind(kind), article, day));
  }

  private void countMentions(DatedArticle article, ActorPlaces actor, int day) {
    tally.add(alone(actor), mentioned, 1, story(article), actor.size(), day, day);
  }

  private void countTies(
      DatedArticle article, List<Found> mentions, List<ActorPlaces> own, int day) {
    boolean rolls = !rollUp.groups().isEmpty();
    List<Found> all = rolls ? rollUp.rolledUp(mentions) : mentions;
    List<ActorPlaces> actors = rolls ? ActorPlaces.of(all) : own;
    List<PairInArticle> pairs = ClosestPairs.of(actors, plan.window(), rollUp);
    ArticleCells.Cells in = cells.of(article);
    countActors(article, actors, in.ofActors(), day);
    countPairs(article, pairs, in.ofPairs(), day);
    if (plan.evidence() > 0) {
      for (PairInArticle pair : pairs) {
        tally.showing().add(together(pair), ShowingArticle.of(article, pair));
      }
    }
    for (String kind : plan.kinds()) {
      List<Found> some = all.stream().filter(m -> m.kind().equals(kind)).toList();
      boolean isAll = some.size() == all.size();
      List<ActorPlaces> by = isAll ? actors : ActorPlaces.of(some);
      countActors(article, by, cells.ofKind(kind), day);
      countPairs(
          article,
          isAll ? pairs : ClosestPairs.of(by, plan.window(), rollUp),
          cells.ofKind(kind),
          day);
    }
  }

  private void countActors(
      DatedArticle article, List<ActorPlaces> actors, ArticleCells.Numbers in, int day) {
    for (ActorPlaces actor : actors) {
      Units units = new Units(actor.paragraphs(), actor.sentences(), actor.windows(plan.window()));
      add(alone(actor), units, in, article, day);
    }
  }

  private void countPairs(
      DatedArticle article, List<PairInArticle> pairs, ArticleCells.Numbers in, int day) {
    for (PairInArticle pair : pairs) {
      Units units = new Units(pair.paragraphs(), pair.sentences(), pair.windows());
      add(together(pair), units, in, article, day);
    }
  }

  private void add(int pair, Units units, ArticleCells.Numbers in, DatedArticle article, int day) {
    boolean counts = plan.counts(article);
    for (int i = 0; i < in.cells().length; i++) {
      long shared = units.of(in.scopes()[i]);
      if (shared > 0) {
        long count = counts ? shared : 0;
        tally.add(pair, in.cells()[i], 1, story(article), count, day, day);
      }
    }
  }

  private static int story(DatedArticle article) {
    return article.first() ? 1 : 0;
  }

  private int alone(ActorPlaces actor) {
    return tally.pair(tally.actors.of(actor.actorId()), PairTally.NOBODY);
  }

  private int together(PairInArticle pair) {
    return tally.pair(tally.actors.of(pair.actorA()), tally.actors.of(pair.actorB()));
  }

  private static int day(@Nullable LocalDate day) {
    return day == null ? PairTally.NEVER : Math.toIntExact(day.toEpochDay());
  }
}
