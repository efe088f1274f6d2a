package org.rawabit.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rawabit.UserError;

/** Reads gold files: JSON Lines, an article a line; the first mistake ends the reading. */
public final class GoldFile {
  private GoldFile() {}

  /**
   * Reads one file.
   *
   * @param file its name in messages
   */
  public static Gold parse(String file, String content) {
    List<GoldArticle> articles = new ArrayList<>();
    Map<String, Integer> lines = new HashMap<>();
    int line = 0;
    // Not String.lines(): JSON may hold other line separators, such as U+2028, as they are.
    for (String json : content.split("\r?\n", -1)) {
      line++;
      if (json.isBlank()) {
        continue;
      }
      GoldArticle article = new GoldLine(file, line).read(json);
      Integer twin = lines.put(article.id(), line);
      if (twin != null) {
        throw new UserError(
            "%s:%d: id %s stands twice, first in line %d"
                .formatted(file, line, article.id(), twin));
      }
      articles.add(article);
    }
    if (articles.isEmpty()) {
      throw new UserError("%s: holds no article; expected one JSON object a line".formatted(file));
    }
    return new Gold(file, List.copyOf(articles));
  }
}
