package org.rawabit.evaluation;

/** A piece of HTML in the making. */
final class Html {
  private final StringBuilder page = new StringBuilder();

  /** Adds markup as it stands: never what was read from a file. */
  Html markup(String html) {
    page.append(html);
    return this;
  }

  /** Adds text; what would be markup in it is escaped. */
  Html text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> page.append("&amp;");
        case '<' -> page.append("&lt;");
        case '>' -> page.append("&gt;");
        case '"' -> page.append("&quot;");
        case '\'' -> page.append("&#39;");
        default -> page.append(c);
      }
    }
    return this;
  }

  /** Adds text of any direction that must not turn its neighbours around. */
  Html isolated(String text) {
    return markup("<bdi>").text(text).markup("</bdi>");
  }

  Html number(Object number) {
    return text(String.valueOf(number));
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
