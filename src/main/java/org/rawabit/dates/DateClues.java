package org.rawabit.dates;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an article that may tell when it was published.
 *
 * @param published the date as it is written; null where there is none
 * @param origin where that was found
 * @param crawled when the article was fetched, as it is written
 * @param id its own id in the input
 * @param language ISO 639-1 code: it decides between the calendars of Arabia and Iran
 * @param written when the file it is in was last written, UTC: nothing in it is of a later day
 */
public record DateClues(
    @Nullable String published,
    DateOrigin origin,
    @Nullable String crawled,
    @Nullable String url,
    @Nullable String id,
    String language,
    @Nullable LocalDateTime written) {

  /** A date of a record of which nothing else is known. */
  public static DateClues of(@Nullable String published) {
    return new DateClues(published, DateOrigin.RECORD, null, null, null, "und", null);
  }
}
