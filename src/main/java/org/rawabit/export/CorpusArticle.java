package org.rawabit.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article with its mentions.
 *
 * @param name of its files, without a suffix
 * @param published as in the table
 * @param mentions in the order of the text; none overlap
 */
record CorpusArticle(
    String id,
    String name,
    @Nullable String title,
    @Nullable String source,
    @Nullable String url,
    @Nullable String published,
    String language,
    String text,
    List<Mention> mentions) {
  private static final JsonMapper JSON = new JsonMapper();

  /**
   * A span that refers to an actor.
   *
   * @param start first UTF-16 code unit
   * @param end behind the last
   * @param type of the actor; actor where it is not known
   * @param label of the actor; its id where it has none
   */
  record Mention(
      int start, int end, String actor, String type, String label, String kind, String rule) {
    private static Mention of(JsonNode json) {
      String actor = json.path("actor").asText();
      return new Mention(
          json.path("start").asInt(),
          json.path("end").asInt(),
          actor,
          json.path("type").asText("actor"),
          json.path("label").asText(actor),
          json.path("kind").asText(""),
          json.path("rule").asText(""));
    }
  }

  /** Reads a row of {@link Corpus}. */
  static CorpusArticle read(ResultSet row) throws SQLException, IOException {
    String id = row.getString(1);
    @Nullable String language = row.getString(6);
    @Nullable String text = row.getString(7);
    @Nullable String json = row.getString(8);
    List<Mention> mentions = new ArrayList<>();
    if (json != null) {
      for (JsonNode mention : JSON.readTree(json)) {
        mentions.add(Mention.of(mention));
      }
    }
    return new CorpusArticle(
        id,
        SafeName.of(id),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        language == null ? "und" : language,
        text == null ? "" : text,
        mentions);
  }

  /** The words of a mention, as printed. */
  String surface(Mention mention) {
    return text.substring(mention.start, mention.end);
  }
}
