package org.rawabit.corpus;

import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes articles of records, and rejects of those that are none. One to a thread. */
final class ArticleMaker {
  static final String NO_TEXT = "neither title nor body";

  private final ArticleId ids = new ArticleId();

  RawArticle of(String input, RawRecord record) {
    String problem = record.problem();
    if (problem == null) {
      problem = problem(record.fields()).orElse(null);
    }
    return problem == null
        ? article(input, record.position(), record.fields())
        : reject(input, record.position(), problem, record.excerpt());
  }

  /** A file that could not be read, or not to its end. */
  RawArticle reject(String input, long position, String reason) {
    return reject(input, position, reason, "");
  }

  private static Optional<String> problem(FieldValues fields) {
    for (Field field : Field.values()) {
      String value = fields.value(field);
      Optional<String> problem = value == null ? Optional.empty() : Decoding.problem(value);
      if (problem.isPresent()) {
        return Optional.of("%s: %s".formatted(field.key(), problem.get()));
      }
    }
    boolean hasText = fields.value(Field.TITLE) != null || fields.value(Field.BODY) != null;
    return hasText ? Optional.empty() : Optional.of(NO_TEXT);
  }

  private RawArticle article(String input, long position, FieldValues fields) {
    String text = text(fields.value(Field.TITLE), fields.value(Field.BODY));
    return new RawArticle(
        input,
        position,
        ids.of(fields),
        null,
        fields.value(Field.ID),
        fields.value(Field.SOURCE),
        fields.value(Field.URL),
        fields.value(Field.TITLE),
        fields.value(Field.AUTHOR),
        published(fields.value(Field.PUBLISHED)),
        LanguageCode.of(fields.value(Field.LANGUAGE)).orElseGet(() -> LanguageGuess.of(text)),
        text,
        null,
        "");
  }

  private static String text(@Nullable String title, @Nullable String body) {
    if (title == null) {
      return body == null ? "" : body;
    }
    return body == null ? title : title + "\n\n" + body;
  }

  /** A date that cannot be read costs the article its date, nothing else. */
  private static @Nullable LocalDateTime published(@Nullable String date) {
    return date == null ? null : PublicationDate.parse(date).orElse(null);
  }

  private static RawArticle reject(String input, long position, String reason, String excerpt) {
    return new RawArticle(
        input,
        position,
        "",
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        LanguageGuess.UNKNOWN,
        "",
        Excerpt.line(reason),
        excerpt);
  }
}
