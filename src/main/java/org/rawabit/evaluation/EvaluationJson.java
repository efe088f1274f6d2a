package org.rawabit.evaluation;

import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rawabit.actors.MentionKind;

/** An evaluation as one JSON object, numbers exact. */
public final class EvaluationJson {
  private static final ObjectWriter JSON = new JsonMapper().writerWithDefaultPrettyPrinter();

  private EvaluationJson() {}

  /**
   * Writes the figures and the mentions of some articles.
   *
   * @param worst how many articles
   */
  public static void write(Evaluation evaluation, int worst, Appendable out) throws IOException {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("gold", evaluation.gold());
    json.put("read", evaluation.read());
    json.put("articles", evaluation.articles().size());
    json.put("lenient", counts(evaluation.overall().lenient()));
    json.put("strict", counts(evaluation.overall().strict()));
    json.put("wrong_of_actors_the_gold_never_has", evaluation.strangers());
    json.put("by_kind", groups("kind", evaluation.kinds()));
    json.put("by_language", groups("language", evaluation.languages()));
    json.put("by_actor", groups("actor", evaluation.actors()));
    json.put("kinds", kinds(evaluation.kindTable()));
    json.put("calibration", calibration(evaluation.calibration()));
    json.put("worst", evaluation.worst(worst).stream().map(EvaluationJson::article).toList());
    out.append(JSON.writeValueAsString(json)).append('\n');
  }

  private static Map<String, Object> counts(Counts counts) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("right", counts.right());
    json.put("wrong", counts.wrong());
    json.put("missed", counts.missed());
    json.put("precision", counts.precision());
    json.put("recall", counts.recall());
    json.put("f1", counts.f1());
    return json;
  }

  private static List<Map<String, Object>> groups(String name, List<Figures> groups) {
    return groups.stream().map(g -> group(name, g)).toList();
  }

  private static Map<String, Object> group(String name, Figures group) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put(name, group.name());
    json.put("lenient", counts(group.lenient()));
    json.put("strict", counts(group.strict()));
    return json;
  }

  private static Map<String, Object> kinds(KindTable kinds) {
    Map<String, Object> rows = new LinkedHashMap<>();
    for (MentionKind gold : MentionKind.values()) {
      Map<String, Object> row = new LinkedHashMap<>();
      for (MentionKind found : MentionKind.values()) {
        row.put(found.id(), kinds.count(gold, found));
      }
      rows.put(gold.id(), row);
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("pairs", kinds.all());
    json.put("same", kinds.same());
    json.put("accuracy", kinds.accuracy());
    json.put("found_as", rows);
    return json;
  }

  private static Map<String, Object> calibration(Calibration calibration) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("expected_error", calibration.expectedError());
    json.put("bins", calibration.bins().stream().map(EvaluationJson::bin).toList());
    return json;
  }

  private static Map<String, Object> bin(Calibration.Bin bin) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("above", bin.above());
    json.put("up_to", bin.upTo());
    json.put("mentions", bin.mentions());
    json.put("right", bin.right());
    json.put("mean_confidence", bin.meanConfidence());
    json.put("share_right", bin.shareRight());
    return json;
  }

  private static Map<String, Object> article(ArticleScore score) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", score.article().id());
    json.put("language", score.article().language());
    json.put("counts", counts(score.counts()));
    json.put(
        "mentions",
        score.outcomes().stream().map(o -> mention(score.article().text(), o)).toList());
    return json;
  }

  private static Map<String, Object> mention(String text, Outcome outcome) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("verdict", outcome.verdict().id());
    GoldMention gold = outcome.gold();
    if (gold != null) {
      Map<String, Object> side = side(text, gold, gold.actor(), gold.kind());
      side.put("accept", gold.accept());
      side.put("optional", gold.optional());
      json.put("gold", side);
    }
    FoundMention found = outcome.found();
    if (found != null) {
      Map<String, Object> side = side(text, found, found.actor(), found.kind());
      side.put("rule", found.rule());
      side.put("confidence", found.confidence());
      json.put("found", side);
    }
    return json;
  }

  private static Map<String, Object> side(String text, Span span, String actor, MentionKind kind) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("start", span.start());
    json.put("end", span.end());
    json.put("surface", text.substring(span.start(), span.end()));
    json.put("actor", actor);
    json.put("kind", kind.id());
    return json;
  }
}
