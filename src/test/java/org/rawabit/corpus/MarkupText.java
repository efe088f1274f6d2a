package org.rawabit.corpus;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Articles between tags. */
final class MarkupText {
  /** What an item of RSS has a place for. */
  static final Set<Field> OF_FEEDS =
      EnumSet.of(Field.ID, Field.TITLE, Field.BODY, Field.PUBLISHED, Field.URL, Field.AUTHOR);

  private MarkupText() {}

  static byte[] xml(List<Map<Field, String>> articles, Lettering letters) {
    StringBuilder text = declaration(letters).append("<articles>\n");
    for (Map<Field, String> article : articles) {
      text.append("<article>");
      article.forEach((field, value) -> element(text, field.key(), value));
      text.append("</article>\n");
    }
    return letters.bytes(text.append("</articles>\n").toString());
  }

  /** As in the collections of TREC: records one behind the other, without a root. */
  static byte[] sgml(List<Map<Field, String>> articles, Lettering letters) {
    StringBuilder text = new StringBuilder();
    for (Map<Field, String> article : articles) {
      text.append("<DOC>\n");
      article.forEach((field, value) -> element(text, field.name(), value));
      text.append("</DOC>\n");
    }
    return letters.bytes(text.toString());
  }

  static byte[] rss(List<Map<Field, String>> articles, Lettering letters) {
    StringBuilder text =
        declaration(letters)
            .append("<rss version=\"2.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">")
            .append("<channel><title>News</title>\n");
    for (Map<Field, String> article : articles) {
      text.append("<item>");
      OF_FEEDS.forEach(field -> item(text, field, article.getOrDefault(field, "")));
      text.append("</item>\n");
    }
    return letters.bytes(text.append("</channel></rss>\n").toString());
  }

  private static void item(StringBuilder text, Field field, String value) {
    if (value.isEmpty()) {
      return;
    }
    switch (field) {
      case ID -> element(text, "guid", value);
      case TITLE -> element(text, "title", value);
      case URL -> element(text, "link", value);
      case AUTHOR -> element(text, "dc:creator", value);
      case PUBLISHED ->
          element(
              text,
              "pubDate",
              DateTimeFormatter.RFC_1123_DATE_TIME.format(
                  LocalDateTime.parse(value).atOffset(ZoneOffset.UTC)));
      default -> element(text, "description", value);
    }
  }

  private static StringBuilder declaration(Lettering letters) {
    String charset = letters.charset().replaceAll("(LE|BE)$", "");
    return new StringBuilder("<?xml version=\"1.0\" encoding=\"%s\"?>\n".formatted(charset));
  }

  private static void element(StringBuilder text, String name, String value) {
    String escaped = value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    text.append("<%1$s>%2$s</%1$s>".formatted(name, escaped));
  }
}
