package org.rawabit.report;

import org.jspecify.annotations.Nullable;

/**
 * An article of which a sentence is shown.
 *
 * @param published as much of the date as is known: {@code 2020-06-07T12:30}, {@code 2020-06}
 * @param title cut at {@value #LONGEST_TITLE} characters, with an ellipsis
 * @param url null where it is longer than {@value #LONGEST_URL} characters, too
 */
record ReportArticle(
    String id,
    @Nullable String published,
    String language,
    @Nullable String source,
    @Nullable String title,
    @Nullable String url) {
  static final int LONGEST_TITLE = 500;
  static final int LONGEST_URL = 2000;

  ReportArticle {
    title = title == null ? null : shortened(title);
    source = source == null ? null : shortened(source);
    url = url == null || url.length() > LONGEST_URL ? null : url;
  }

  /** The first {@value #LONGEST_TITLE} characters of a longer text, and an ellipsis. */
  static String shortened(String text) {
    if (text.length() <= LONGEST_TITLE) {
      return text;
    }
    boolean isSplit = Character.isHighSurrogate(text.charAt(LONGEST_TITLE - 1));
    return text.substring(0, isSplit ? LONGEST_TITLE - 1 : LONGEST_TITLE) + "…";
  }
}
