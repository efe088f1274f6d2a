package org.rawabit.actors;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawabit.text.TextAnalyzer;

/**
 * Finds the actors of a gazetteer in analyzed texts: {@link Matcher}, then {@link Resolver}.
 *
 * <p>The analyzer must have been made with the same gazetteer as its index. Not thread-safe.
 */
public final class ActorFinder {
  private final Matcher matcher;
  private final Resolver resolver;

  public ActorFinder(Gazetteer gazetteer) {
    this.matcher = new Matcher(gazetteer);
    this.resolver = new Resolver(gazetteer);
  }

  /**
   * The mentions of an article, in order, without overlap.
   *
   * @param day when it was published, or null where that is not known
   */
  public List<ActorMention> find(TextAnalyzer analyzed, @Nullable LocalDate day) {
    List<Match> matches = matcher.find(analyzed, day);
    return matches.isEmpty() ? List.of() : resolver.resolve(analyzed, matches);
  }
}
