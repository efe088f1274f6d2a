package org.rawabit.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawabit.actors.Resolver.Decision;
import org.rawabit.text.TextAnalyzer;

/**
 * Finds the actors of a gazetteer in analyzed texts: {@link Matcher}, {@link Objections}, {@link
 * Resolver}, {@link References}.
 *
 * <p>The analyzer must have been made with the same gazetteer as its index. Not thread-safe.
 */
public final class ActorFinder {
  private final Gazetteer gazetteer;
  private final Matcher matcher;
  private final Objections objections;
  private final Resolver resolver = new Resolver();

  public ActorFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.matcher = new Matcher(gazetteer);
    this.objections = new Objections(matcher);
  }

  /**
   * The mentions of an article, in order, without overlap.
   *
   * @param day when it was published, or null where that is not known
   */
  public List<ActorMention> find(TextAnalyzer analyzed, @Nullable LocalDate day) {
    List<Match> matches = matcher.find(analyzed, day);
    if (matches.isEmpty()) {
      return List.of();
    }
    Reading article = new Reading(analyzed, day, gazetteer);
    article.matches(matches);
    objections.apply(article);
    List<Decision> decisions = References.with(article, resolver.decide(article));
    List<ActorMention> mentions = new ArrayList<>(decisions.size());
    for (Decision decision : decisions) {
      mentions.add(Explanation.mention(article, decision));
    }
    return mentions;
  }
}
