package org.rawabit.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * What is left of HTML in a text: tags, comments, and character references of punctuation.
 *
 * <p>Words are counted in a copy of the same length in which tags are blanks, or a line end where
 * they end a paragraph, and a reference is the character it stands for, as often as it is long. A
 * tag has the name of an element of HTML, and attributes only with their values: {@code a < b},
 * {@code <3} and {@code AT&T} are text.
 */
public final class Markup {
  /** Characters of a tag; a longer one is none. */
  private static final int LONGEST_TAG = 1000;

  private static final int LONGEST_NAME = 10;

  private static final Set<String> PARAGRAPHS =
      Set.of(
          ("address article aside blockquote body br center dd div dl dt figcaption figure footer"
                  + " form h1 h2 h3 h4 h5 h6 head header hr html li main nav ol option p pre section"
                  + " table tbody td tfoot th thead title tr ul")
              .split(" ", -1));

  private static final Set<String> INLINE =
      Set.of(
          ("a abbr acronym audio b base big button caption cite code col colgroup del em embed font i"
                  + " iframe img input ins label link meta noscript object param q s script small"
                  + " source span strike strong style sub sup tt u var video wbr")
              .split(" ", -1));

  /** Elements whose content is no text. */
  private static final Set<String> NOT_SHOWN = Set.of("script", "style");

  private final String text;
  private final char[] copy;
  private boolean changed;

  /** Beyond it, no comment and no script is closed: so nobody looks for the end again and again. */
  private int unclosed = Integer.MAX_VALUE;

  private Markup(String text) {
    this.text = text;
    this.copy = text.toCharArray();
  }

  /** The text with its markup read over; the text itself where it has none. */
  public static String over(String text) {
    if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
      return text;
    }
    Markup markup = new Markup(text);
    for (int i = 0; i < text.length(); ) {
      char c = text.charAt(i);
      i = c == '<' ? markup.tag(i) : c == '&' ? markup.reference(i) : i + 1;
    }
    return markup.changed ? new String(markup.copy) : text;
  }

  /** Blanks what begins there, if it is a tag or a comment; where to go on. */
  private int tag(int at) {
    if (text.startsWith("<!--", at)) {
      int end = closing("-->", at + 4);
      return end < 0 ? at + 1 : blank(at, end + 3);
    }
    boolean closing = text.startsWith("</", at);
    int nameStart = closing ? at + 2 : at + 1;
    int nameEnd = nameStart;
    while (nameEnd < text.length()
        && nameEnd - nameStart <= LONGEST_NAME
        && isNameCharacter(text.charAt(nameEnd))) {
      nameEnd++;
    }
    String name = text.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
    boolean endsParagraph = PARAGRAPHS.contains(name);
    if (!endsParagraph && !INLINE.contains(name)) {
      return at + 1;
    }
    int end = tagEnd(nameEnd);
    if (end < 0) {
      return at + 1;
    }
    if (!closing && NOT_SHOWN.contains(name)) {
      end = contentEnd(name, end);
    }
    blank(at, end);
    if (endsParagraph) {
      copy[at] = '\n';
    }
    return end;
  }

  /** Where the tag ends whose name ends there; -1 where it is no tag. */
  private int tagEnd(int nameEnd) {
    int end = nameEnd;
    char quote = 0;
    boolean hasValue = false;
    boolean hasName = false;
    for (; end < text.length() && end - nameEnd < LONGEST_TAG; end++) {
      char c = text.charAt(end);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '>') {
        return hasName && !hasValue ? -1 : end + 1;
      } else if (c == '<') {
        return -1;
      } else if (c == '=') {
        hasValue = true;
      } else if (hasValue && (c == '"' || c == '\'') && text.charAt(end - 1) == '=') {
        quote = c;
      } else if (c != '/' && !Character.isWhitespace(c)) {
        if (end == nameEnd) {
          return -1;
        }
        hasName = true;
      }
    }
    return -1;
  }

  private int contentEnd(String name, int from) {
    int close = closing("</" + name + ">", from);
    return close < 0 ? from : close + name.length() + 3;
  }

  private int closing(String end, int from) {
    int found = from >= unclosed ? -1 : text.indexOf(end, from);
    unclosed = found < 0 ? Math.min(unclosed, from) : unclosed;
    return found;
  }

  private int blank(int from, int to) {
    Arrays.fill(copy, from, to, ' ');
    changed = true;
    return to;
  }

  /** Puts its character in the place of a reference that begins there; where to go on. */
  private int reference(int at) {
    int end = at + 1;
    while (end < text.length() && end - at <= LONGEST_NAME && isReference(text.charAt(end))) {
      end++;
    }
    if (end == text.length() || text.charAt(end) != ';') {
      return at + 1;
    }
    char c = Punctuation.of(text.substring(at + 1, end));
    if (c == 0) {
      return at + 1;
    }
    Arrays.fill(copy, at, end + 1, c);
    changed = true;
    return end + 1;
  }

  private static boolean isReference(char c) {
    return c == '#' || isNameCharacter(c);
  }

  private static boolean isNameCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
