package org.rawabit.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawabit.UserError;

/** One line of a gold file; a mistake in it is one line with file, line and what is wrong. */
record GoldLine(String file, int line) {
  private static final ObjectReader JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build()
          .reader()
          .with(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  GoldArticle read(String json) {
    JsonNode article = tree(json);
    if (!article.isObject()) {
      throw error("is not a JSON object {id, title, body, date, lang, mentions}");
    }
    GoldFields fields = new GoldFields(this, "", article);
    String text = text(fields);
    List<GoldMention> mentions = mentions(fields.list("mentions"), text);
    return new GoldArticle(
        fields.string("id"),
        text,
        day(fields.optional("date")),
        fields.optionalOr("lang", "und"),
        line,
        mentions);
  }

  private JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      String message = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
      int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
      throw new UserError(
          "%s:%d: not valid JSON at column %d: %s".formatted(file, line, column, message), e);
    }
  }

  private String text(GoldFields fields) {
    String title = fields.optionalOr("title", "");
    String body = fields.optionalOr("body", "");
    if (title.isEmpty() && body.isEmpty()) {
      throw error("has neither title nor body");
    }
    if (title.isEmpty()) {
      return body;
    }
    return body.isEmpty() ? title : title + "\n\n" + body;
  }

  /** The day of a date; a time behind it is left out. */
  private @Nullable LocalDate day(@Nullable String date) {
    if (date == null || date.isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(date.replaceFirst("[T ].*", ""));
    } catch (DateTimeException e) {
      throw error("date: '%s' is no date; expected one like 2015-03-09".formatted(date));
    }
  }

  private List<GoldMention> mentions(List<JsonNode> nodes, String text) {
    List<GoldMention> mentions = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      mentions.add(new GoldFields(this, "mentions[%d]: ".formatted(i), nodes.get(i)).mention(text));
    }
    mentions.sort(Comparator.comparingInt(GoldMention::start));
    for (int i = 1; i < mentions.size(); i++) {
      GoldMention before = mentions.get(i - 1);
      GoldMention mention = mentions.get(i);
      if (mention.overlaps(before)) {
        throw error(
            "mentions overlap: [%d,%d) %s and [%d,%d) %s"
                .formatted(
                    before.start(),
                    before.end(),
                    before.actor(),
                    mention.start(),
                    mention.end(),
                    mention.actor()));
      }
    }
    return List.copyOf(mentions);
  }

  UserError error(String what) {
    return new UserError("%s:%d: %s".formatted(file, line, what));
  }
}
