package org.rawabit.concordance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawabit.UserError;
import org.rawabit.query.PeriodRange;

/**
 * Which lines, and how.
 *
 * @param period in which the article was published
 * @param source of the article; null for all
 * @param language of the article; null for all
 * @param width characters of context on each side
 * @param limit lines to keep, at most {@value #MOST_LINES}
 */
public record KwicOptions(
    PeriodRange period,
    @Nullable String source,
    @Nullable String language,
    int width,
    KwicSort sort,
    int limit) {
  private static final int MOST_LINES = 100_000;
  private static final int WIDEST = 1000;

  public KwicOptions {
    if (width < 0 || width > WIDEST) {
      throw new UserError("--width %d: must be from 0 to %d".formatted(width, WIDEST));
    }
    if (limit < 1 || limit > MOST_LINES) {
      throw new UserError("--limit %d: must be from 1 to %d".formatted(limit, MOST_LINES));
    }
  }

  /** The values of {@link #CONDITION}: {@code $1} to {@code $4}. */
  List<@Nullable Object> values() {
    boolean all = period.isAll();
    return java.util.Arrays.asList(
        all ? null : period.first(), all ? null : period.last(), source, language);
  }

  static final String CONDITION =
      """
      ($1 IS NULL OR a.published::DATE BETWEEN $1 AND $2)
        AND ($3 IS NULL OR a.source = $3) AND ($4 IS NULL OR a.language = $4)
      """;
}
