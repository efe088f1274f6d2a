package org.rawabit.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * The elements of one record of SGML that need not be well-formed.
 *
 * <p>A tag is a letter after {@code <} or {@code </}, a name, attributes and a {@code >}; any other
 * {@code <} and {@code &} stands for itself. An element without an end tag ends where the next one
 * that is no {@link ElementKind} begins or ends; an end tag without its element means nothing.
 */
final class SgmlElements {
  /** The longest tag; a text of more has lost its {@code >}. */
  private static final Pattern TAG =
      Pattern.compile(
          "<!--[^<]{0,1000}?-->|<(/?)([A-Za-z][A-Za-z0-9._:-]*)((?:\\s[^<>]{0,1000})?)/?>");

  private static final Pattern ATTRIBUTE =
      Pattern.compile("([A-Za-z][A-Za-z0-9._:-]*)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|(\\S+))");

  /** A tag, or a comment: then the name is empty. */
  private record Tag(int start, int end, boolean closes, String name, String attributes) {}

  /** More than any article has; all are held. */
  private static final int MOST_TAGS = 1_000_000;

  private final String text;
  private final List<Tag> tags = new ArrayList<>();

  SgmlElements(String text) {
    this.text = text;
    Matcher tag = TAG.matcher(text);
    while (tags.size() <= MOST_TAGS && tag.find()) {
      boolean isComment = tag.group(2) == null;
      tags.add(
          new Tag(
              tag.start(),
              tag.end(),
              !isComment && !tag.group(1).isEmpty(),
              isComment ? "" : tag.group(2).toLowerCase(Locale.ROOT),
              isComment ? "" : tag.group(3)));
    }
  }

  /** Tells a record of the elements; the first tag is the record's own. */
  void tell(ElementRecord record) {
    if (tags.size() > MOST_TAGS) {
      record.refuse(RejectCode.BOMB, "more than %d tags".formatted(MOST_TAGS));
      return;
    }
    boolean[] hasEnd = hasEnd();
    String unended = "";
    int from = 0;
    for (int i = 0; i < tags.size(); i++) {
      Tag tag = tags.get(i);
      record.text(plain(text.substring(from, tag.start())));
      from = tag.end();
      boolean isMarkup = ElementKind.of(tag.name()) != ElementKind.NONE;
      if (!unended.isEmpty() && !isMarkup && !tag.name().isEmpty()) {
        record.closeThrough(unended);
        unended = "";
      }
      if (i == 0) {
        attributes(record, tag);
      } else if (tag.closes()) {
        if (record.isOpen(tag.name())) {
          record.closeThrough(tag.name());
        }
      } else if (!tag.name().isEmpty()) {
        record.open(tag.name());
        attributes(record, tag);
        if (!hasEnd[i] && isMarkup) {
          record.close();
        } else if (!hasEnd[i]) {
          unended = tag.name();
        }
      }
    }
    record.text(plain(text.substring(from)));
    if (!unended.isEmpty()) {
      record.closeThrough(unended);
    }
  }

  /** Whether an end tag follows each tag before another element of its name begins. */
  private boolean[] hasEnd() {
    boolean[] hasEnd = new boolean[tags.size()];
    Map<String, Boolean> nextCloses = new HashMap<>();
    for (int i = tags.size() - 1; i >= 0; i--) {
      Tag tag = tags.get(i);
      hasEnd[i] = nextCloses.getOrDefault(tag.name(), false);
      nextCloses.put(tag.name(), tag.closes());
    }
    return hasEnd;
  }

  private static void attributes(ElementRecord record, Tag tag) {
    Matcher attribute = ATTRIBUTE.matcher(tag.attributes());
    while (attribute.find()) {
      String value = attribute.group(2);
      value = value == null ? attribute.group(3) : value;
      value = value == null ? attribute.group(4) : value;
      record.attribute(attribute.group(1).toLowerCase(Locale.ROOT), plain(value));
    }
  }

  private static String plain(String text) {
    return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
  }
}
