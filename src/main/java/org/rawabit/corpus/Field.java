package org.rawabit.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a record may tell of an article, and the names by which it is guessed, best first. */
enum Field {
  ID("id article_id guid uid docno docid"),
  TITLE("title headline titre"),
  BODY("body content text article texte"),
  PUBLISHED(
      "published date date_published published_at pub_date date_publish publish_date"
          + " publication_date posted_at timestamp date_time pubdate"),
  SOURCE("source publisher outlet newspaper"),
  URL("url link uri"),
  AUTHOR("author byline auteur"),
  LANGUAGE("language lang"),
  /** When it was fetched: all that is known of some articles, and what relative dates go by. */
  CRAWLED(
      "crawled date_crawled crawl_date crawled_at date_extracted extracted_at scraped_at fetched_at"
          + " date_download retrieved");

  private final String guesses;

  Field(String guesses) {
    this.guesses = guesses;
  }

  /** Names a record may give it, lower case, best first. */
  List<String> guesses() {
    return List.of(guesses.split(" ", -1));
  }

  /** What stands between several values of one record; null where the first is all. */
  @Nullable String between() {
    return switch (this) {
      case BODY -> "\n\n";
      case AUTHOR -> ", ";
      default -> null;
    };
  }

  /** The name in job files. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static String[] keys() {
    return Arrays.stream(values()).map(Field::key).toArray(String[]::new);
  }

  static Optional<Field> of(String key) {
    return Arrays.stream(values()).filter(f -> f.key().equals(key)).findFirst();
  }
}
