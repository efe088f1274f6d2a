package org.rawabit.corpus;

import java.util.regex.Pattern;

/** What web pages look like: their first element is one of HTML, behind any comments. */
final class HtmlLook {
  private static final Pattern BEGINNING =
      Pattern.compile(
          "^(?:\\s|<\\?xml[^>]*>|<!--(?:(?!-->).){0,4000}+-->)*+<(?:!doctype\\s+html|(?:html|head|body|title|meta"
              + "|link|base|script|style|div|table|center|font|form|p|br|h[1-6]|span)\\b)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern NAME = Pattern.compile(".*\\.(?:x?html?|shtml|php|aspx?|jsp)");

  private HtmlLook() {}

  /**
   * Whether a file is HTML.
   *
   * @param beginning from the first character that shows
   * @param name lower case, without endings of compressions
   */
  static boolean is(String beginning, String name) {
    return BEGINNING.matcher(beginning).find() || NAME.matcher(name).matches();
  }
}
