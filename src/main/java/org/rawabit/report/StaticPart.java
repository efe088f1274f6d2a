package org.rawabit.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows without its script: facts and the first {@value #MOST} actors and pairs, all
 * of it text that is ready to be read.
 */
final class StaticPart {
  private static final int MOST = 20;

  private final ReportData data;
  private final Map<String, ReportActor> actors = new HashMap<>();

  StaticPart(ReportData data) {
    this.data = data;
    data.actors().forEach(actor -> actors.put(actor.id(), actor));
  }

  /** Facts by their names. */
  Map<String, String> facts() {
    CorpusNumbers corpus = data.corpus().numbers();
    long sources = data.corpus().sourcesAll();
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("job", text(data.run().job()));
    facts.put("version", text(data.run().version()));
    facts.put("command", text(data.run().command()));
    facts.put("started", text(data.run().started()));
    facts.put("articles", number(corpus.articles()));
    facts.put("stories", number(corpus.stories()));
    facts.put("sources", number(sources));
    facts.put("mentions", number(corpus.mentions()));
    facts.put("actors", number(data.limits().actors().all()));
    facts.put("pairs", number(data.limits().pairs().all()));
    facts.put("duplicates", number(corpus.duplicates()));
    facts.put("near_duplicates", number(corpus.nearDuplicates()));
    facts.put("rejects", number(corpus.rejects()));
    facts.put("first_day", text(corpus.firstDay()));
    facts.put("last_day", text(corpus.lastDay()));
    return facts;
  }

  List<Map<String, Object>> topActors() {
    return data.actors().stream().limit(MOST).map(this::actor).toList();
  }

  private Map<String, Object> actor(ReportActor actor) {
    return Map.of(
        "id", actor.id(),
        "type", text(actor.type()),
        "label", label(actor.id()),
        "articles", number(actor.articles()),
        "stories", number(actor.stories()),
        "mentions", number(actor.mentions()));
  }

  /** The strongest of those that share the scope of the networks. */
  List<Map<String, Object>> topPairs() {
    List<Map<String, Object>> top = new ArrayList<>();
    for (ReportPair pair : data.pairs()) {
      List<@Nullable Object> measures = pair.scopes().get(data.networkScope());
      if (measures != null && top.size() < MOST) {
        top.add(
            Map.of(
                "a", pair.a(),
                "b", pair.b(),
                "label_a", label(pair.a()),
                "label_b", label(pair.b()),
                "scope", data.networkScope(),
                "stories_ab", number(measure(measures, "stories_ab")),
                "n_ab", number(measure(measures, "n_ab")),
                "expected", decimal(measure(measures, "expected")),
                "npmi", decimal(measure(measures, "npmi"))));
      }
    }
    return top;
  }

  private static @Nullable Object measure(List<@Nullable Object> measures, String name) {
    return measures.get(ShownPairs.MEASURES.indexOf(name));
  }

  /** What an actor is called in each language: where it has no label there, in English. */
  private Map<String, String> label(String id) {
    Map<String, @Nullable String> labels =
        actors.containsKey(id) ? actors.get(id).label() : Map.of();
    String english = labels.get("en");
    String otherwise = english == null ? id : english;
    Map<String, String> label = new LinkedHashMap<>();
    for (String language : List.of("ar", "en", "fr")) {
      String known = labels.get(language);
      label.put(language, text(known == null ? otherwise : known));
    }
    return label;
  }

  private static String number(@Nullable Object number) {
    return number instanceof Number n ? String.format(Locale.ROOT, "%,d", n.longValue()) : "";
  }

  private static String decimal(@Nullable Object number) {
    return number instanceof Number n ? String.format(Locale.ROOT, "%.2f", n.doubleValue()) : "";
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
