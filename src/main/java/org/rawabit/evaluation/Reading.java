package org.rawabit.evaluation;

import java.util.List;
import java.util.Map;

/**
 * What was found in the gold's articles.
 *
 * @param found mentions by the article's own id
 * @param warnings what people should know before they trust the figures, a line each
 */
public record Reading(Map<String, List<FoundMention>> found, List<String> warnings) {
  List<FoundMention> in(GoldArticle article) {
    return found.getOrDefault(article.id(), List.of());
  }
}
