package org.rawabit.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rawabit.UserError;
import org.rawabit.evaluation.RunTables.RunArticle;
import org.rawabit.evaluation.RunTables.RunMention;
import org.rawabit.query.TableViews;

/**
 * Takes what a run found in the gold's articles from its tables.
 *
 * <p>An article is known by its own id, {@code source_id}; of several with one id, that with the
 * gold's text is meant. Where the texts differ, its mentions count as long as each has the same
 * words at the same place in the gold's.
 */
public final class RunReading {
  private final Gold gold;
  private final Map<String, List<RunMention>> mentions;
  private final Map<String, List<FoundMention>> found = new LinkedHashMap<>();
  private final List<String> warnings = new ArrayList<>();

  private RunReading(Gold gold, Map<String, List<RunMention>> mentions) {
    this.gold = gold;
    this.mentions = mentions;
  }

  /**
   * What a run found.
   *
   * @param output where its tables are, for messages
   */
  public static Reading of(Gold gold, TableViews run, String output) {
    RunTables tables = new RunTables(run, output);
    Map<String, List<RunArticle>> articles =
        tables.articles(gold.articles().stream().map(GoldArticle::id).toList());
    if (articles.isEmpty()) {
      throw new UserError(
          "output %s: has none of the articles of %s; the id of a gold article must be a source_id"
              .formatted(output, gold.file()));
    }
    List<String> ids =
        articles.values().stream().flatMap(Collection::stream).map(RunArticle::articleId).toList();
    RunReading reading = new RunReading(gold, tables.mentions(ids));
    gold.articles().forEach(a -> reading.read(a, articles.getOrDefault(a.id(), List.of())));
    return new Reading(reading.found, reading.warnings);
  }

  private void read(GoldArticle article, List<RunArticle> candidates) {
    if (candidates.isEmpty()) {
      warn(article, "is not in the run; its mentions count as missed");
      return;
    }
    RunArticle meant =
        candidates.stream()
            .filter(c -> c.text().equals(article.text()))
            .findFirst()
            .orElse(candidates.get(0));
    List<RunMention> its = mentions.getOrDefault(meant.articleId(), List.of());
    boolean stands =
        its.stream().allMatch(m -> article.text().startsWith(m.surface(), m.found().start()));
    if (!stands) {
      warn(article, "has another text in the run; its mentions count as missed");
      return;
    }
    found.put(article.id(), its.stream().map(RunMention::found).toList());
  }

  private void warn(GoldArticle article, String what) {
    warnings.add("%s:%d: article %s %s".formatted(gold.file(), article.line(), article.id(), what));
  }
}
