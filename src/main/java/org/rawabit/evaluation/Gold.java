package org.rawabit.evaluation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The articles of a gold file.
 *
 * @param file its name
 */
public record Gold(String file, List<GoldArticle> articles) {

  /** A line an actor that is annotated and not described: nobody can find it. */
  public List<String> unknownActors(Set<String> described) {
    Set<String> unknown = actors();
    unknown.removeAll(described);
    return unknown.stream()
        .map(id -> "%s:%d: actor %s is in no actor file".formatted(file, firstLine(id), id))
        .toList();
  }

  /** Every actor that is right somewhere. */
  Set<String> actors() {
    Set<String> actors = new TreeSet<>();
    for (GoldArticle article : articles) {
      for (GoldMention mention : article.mentions()) {
        actors.add(mention.actor());
        actors.addAll(mention.accept());
      }
    }
    return actors;
  }

  private int firstLine(String actor) {
    return articles.stream()
        .filter(a -> a.mentions().stream().anyMatch(m -> m.accepts(actor)))
        .findFirst()
        .orElseThrow()
        .line();
  }
}
