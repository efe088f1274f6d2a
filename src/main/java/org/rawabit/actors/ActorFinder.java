package org.rawabit.actors;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawabit.text.TextAnalyzer;

/**
 * Finds the actors of a gazetteer in analyzed texts: {@link Matcher}, {@link TitleWithName}, {@link
 * Resolver}.
 *
 * <p>The analyzer must have been made with the same gazetteer as its index. Not thread-safe.
 */
public final class ActorFinder {
  private final Matcher matcher;
  private final TitleWithName titles;
  private final Resolver resolver;

  public ActorFinder(Gazetteer gazetteer) {
    this.matcher = new Matcher(gazetteer);
    this.titles = new TitleWithName(matcher);
    this.resolver = new Resolver(gazetteer);
  }

  /**
   * The mentions of an article, in order, without overlap.
   *
   * @param day when it was published, or null where that is not known
   */
  public List<ActorMention> find(TextAnalyzer analyzed, @Nullable LocalDate day) {
    List<Match> matches = denoting(matcher.find(analyzed, day));
    if (matches.isEmpty()) {
      return List.of();
    }
    List<Match> untitled = denoting(titles.untitled(analyzed, day, matches));
    return resolver.resolve(analyzed, untitled);
  }

  /**
   * The matches that denote somebody: a phrase that an actor rejects does not denote that actor.
   */
  private static List<Match> denoting(List<Match> matches) {
    return matches.stream()
        .map(Match::withoutRejected)
        .filter(m -> !m.aliases().isEmpty())
        .toList();
  }
}
