package org.rawabit.explain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawabit.query.RunActor;

/** The explanation of a pair as one JSON object, numbers exact. */
public final class PairJson {
  private PairJson() {}

  /** The same facts as {@link PairText} has. */
  public static String of(PairExplanation pair) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("actor_a", actor(pair.a()));
    json.put("actor_b", actor(pair.b()));
    cell(pair.cell(), json);
    json.put("units", pair.units());
    json.put("counted_in", pair.counted());
    if (!pair.window().from().isEmpty()) {
      json.put("window", pair.window().width());
      json.put("window_from", pair.window().from());
    }
    json.put("articles_ab", pair.cell().articlesAb());
    json.put("stories_ab", pair.cell().storiesAb());
    json.put("first_seen", pair.cell().firstSeen());
    json.put("last_seen", pair.cell().lastSeen());
    json.put("n", pair.cell().counts().n());
    json.put("n_a", pair.cell().counts().a());
    json.put("n_b", pair.cell().counts().b());
    json.put(
        "table", ObservedCount.of(pair.cell().counts()).stream().map(PairJson::count).toList());
    json.put("in_short", pair.inShort());
    json.put("test", pair.cell().test());
    json.put("tests", pair.cell().tests());
    json.put("measures", pair.measures().stream().map(PairJson::measure).toList());
    json.put("doctored", pair.doctored());
    json.put("cells", pair.cells().stream().map(c -> cell(c, new LinkedHashMap<>())).toList());
    json.put("sentences", pair.sentences().stream().map(PairJson::sentence).toList());
    return written(json);
  }

  static String written(Map<String, @Nullable Object> json) {
    try {
      return new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, @Nullable Object> actor(RunActor actor) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("actor_id", actor.id());
    json.put("type", actor.type());
    json.put("labels", actor.labels());
    json.put("articles", actor.articles());
    return json;
  }

  private static Map<String, @Nullable Object> cell(
      PairCell cell, Map<String, @Nullable Object> json) {
    json.put("scope", cell.scope());
    json.put("period_kind", cell.periodKind());
    json.put("period", cell.period());
    json.put("n_ab", cell.counts().ab());
    json.put("npmi", cell.stored("npmi"));
    json.put("q_value", cell.stored("q_value"));
    return json;
  }

  private static Map<String, @Nullable Object> count(ObservedCount cell) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("cell", cell.name());
    json.put("observed", cell.observed());
    json.put("expected", cell.expected());
    return json;
  }

  static Map<String, @Nullable Object> measure(Measure measure) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("name", measure.name());
    json.put("formula", measure.formula());
    json.put("numbers", measure.numbers());
    json.put("steps", measure.steps());
    json.put("value", finite(measure.value()));
    json.put("stored", finite(measure.stored()));
    json.put("differs", measure.differs());
    json.put("meaning", measure.meaning());
    return json;
  }

  /** JSON has no NaN. */
  private static @Nullable Double finite(@Nullable Double value) {
    return value != null && Double.isFinite(value) ? value : null;
  }

  static Map<String, @Nullable Object> sentence(EvidenceSentence sentence) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("rank", sentence.rank());
    json.put("published", sentence.published());
    json.put("source", sentence.source());
    json.put("title", sentence.title());
    json.put("scope", sentence.scope());
    json.put("article_id", sentence.articleId());
    json.put("sentence", sentence.sentence());
    json.put("text", sentence.text());
    json.put("marks", sentence.marks().stream().map(PairJson::mark).toList());
    return json;
  }

  private static Map<String, @Nullable Object> mark(EvidenceSentence.Mark mark) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("start", mark.start());
    json.put("end", mark.end());
    json.put("what", mark.what());
    json.put("how", mark.how());
    return json;
  }
}
