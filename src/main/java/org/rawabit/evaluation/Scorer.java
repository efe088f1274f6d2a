package org.rawabit.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rawabit.evaluation.Outcome.Verdict;

/**
 * Lays the found mentions of an article on its gold mentions, one to one.
 *
 * <p>Found mentions are taken from left to right; each takes the first free gold mention on which
 * it fits and whose actor it names. One that fits nowhere is wrong, unless it is neutral or touches
 * a gold mention that is. A gold mention that nobody took is missed, unless it is neutral.
 */
final class Scorer {
  private static final Comparator<FoundMention> ORDER =
      Comparator.comparingInt(FoundMention::start)
          .thenComparingInt(FoundMention::end)
          .thenComparing(FoundMention::actor)
          .thenComparing(mention -> mention.kind().id());

  private final GoldArticle article;
  private final Spans spans;
  private final List<GoldMention> free;

  private Scorer(GoldArticle article, Spans spans) {
    this.article = article;
    this.spans = spans;
    this.free = new ArrayList<>(article.mentions());
  }

  static ArticleScore score(GoldArticle article, List<FoundMention> found, Spans spans) {
    return new Scorer(article, spans).score(found);
  }

  private ArticleScore score(List<FoundMention> found) {
    List<Outcome> outcomes = new ArrayList<>();
    found.stream().sorted(ORDER).map(this::outcome).forEach(outcomes::add);
    free.stream().map(Outcome::goldAlone).forEach(outcomes::add);
    outcomes.sort(
        Comparator.<Outcome>comparingInt(o -> o.span().start()).thenComparing(Outcome::verdict));
    return new ArticleScore(article, List.copyOf(outcomes));
  }

  private Outcome outcome(FoundMention found) {
    for (GoldMention gold : free) {
      if (spans.fit(found, gold) && gold.accepts(found.actor())) {
        free.remove(gold);
        return Outcome.pair(found, gold);
      }
    }
    boolean neutral = Neutral.is(found, article.text()) || touchesNeutral(found);
    return Outcome.foundAlone(found, neutral ? Verdict.NEUTRAL : Verdict.WRONG);
  }

  private boolean touchesNeutral(FoundMention found) {
    return article.mentions().stream().anyMatch(m -> m.isNeutral() && m.overlaps(found));
  }
}
