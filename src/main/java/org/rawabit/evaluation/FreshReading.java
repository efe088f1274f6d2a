package org.rawabit.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rawabit.actors.ActorFinder;
import org.rawabit.actors.Gazetteer;
import org.rawabit.text.TextAnalyzer;

/** Reads the gold's own texts afresh. */
public final class FreshReading {
  private FreshReading() {}

  public static Reading of(Gold gold, Gazetteer gazetteer) {
    TextAnalyzer analyzer = new TextAnalyzer(gazetteer);
    ActorFinder finder = new ActorFinder(gazetteer);
    Map<String, List<FoundMention>> found = new LinkedHashMap<>();
    for (GoldArticle article : gold.articles()) {
      analyzer.read(article.text(), article.language());
      List<FoundMention> mentions =
          finder.find(analyzer, article.day()).stream()
              .map(
                  m ->
                      new FoundMention(
                          m.start(), m.end(), m.actor().id(), m.kind(), m.rule(), m.confidence()))
              .toList();
      found.put(article.id(), mentions);
    }
    return new Reading(found, List.of());
  }
}
