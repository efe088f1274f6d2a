package org.rawabit.corpus;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.rawabit.dates.DateClues;
import org.rawabit.dates.PublicationDate;
import org.rawabit.decoding.FileEncoding;
import org.rawabit.decoding.TextOrigin;
import org.rawabit.language.Languages;

/** Makes articles of records, and rejects of those that are none. One to a thread. */
final class ArticleMaker {
  static final String NO_TEXT = "neither title nor body";

  /** Tools that write no time write one before this, and some file systems say 0. */
  private static final Instant CLOCKS = Instant.parse("1990-01-01T00:00:00Z");

  private final ArticleId ids = new ArticleId();
  private @Nullable LocalDateTime written;

  /** Says when the file of the records was last written, in milliseconds since 1970. */
  void written(long modified) {
    Instant time = Instant.ofEpochMilli(modified);
    written = time.isBefore(CLOCKS) ? null : LocalDateTime.ofInstant(time, ZoneOffset.UTC);
  }

  /**
   * What a record is.
   *
   * @param encoding of its file
   */
  RawArticle of(String input, RawRecord record, FileEncoding encoding) {
    Refusal refusal = record.refusal();
    FieldValues fields = record.fields();
    DecodedFields decoded = DecodedFields.of(fields, encoding);
    if (refusal == null) {
      refusal = refusal(fields, decoded, record.excerpt());
    }
    return refusal == null
        ? article(input, record.position(), fields, decoded.origin())
        : RawArticle.refused(input, record.position(), fitForTable(refusal));
  }

  private static Refusal fitForTable(Refusal refusal) {
    return new Refusal(refusal.code(), Excerpt.line(refusal.reason()), refusal.excerpt());
  }

  private static @Nullable Refusal refusal(
      FieldValues fields, DecodedFields decoded, String excerpt) {
    if (decoded.problem() != null) {
      return new Refusal(RejectCode.ENCODING.id(), decoded.problem(), excerpt);
    }
    boolean hasText = fields.value(Field.TITLE) != null || fields.value(Field.BODY) != null;
    return hasText ? null : new Refusal(RejectCode.NO_TEXT.id(), NO_TEXT, excerpt);
  }

  private RawArticle article(String input, long position, FieldValues fields, TextOrigin origin) {
    String text = text(fields.value(Field.TITLE), fields.value(Field.BODY));
    Languages languages = Languages.of(fields.value(Field.LANGUAGE), text);
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
        PublicationDate.dating(clues(fields, languages.main())),
        languages,
        origin,
        text,
        null);
  }

  private DateClues clues(FieldValues fields, String language) {
    return new DateClues(
        fields.value(Field.PUBLISHED),
        fields.dateOrigin(),
        fields.value(Field.CRAWLED),
        fields.value(Field.URL),
        fields.value(Field.ID),
        language,
        written);
  }

  private static String text(@Nullable String title, @Nullable String body) {
    if (title == null) {
      return body == null ? "" : body;
    }
    return body == null ? title : title + "\n\n" + body;
  }
}
