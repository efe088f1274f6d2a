package org.rawabit.corpus;

import java.util.Set;
import org.jsoup.nodes.Entities;

/**
 * What stands behind an ampersand in XML.
 *
 * <p>Numbers and the five names of XML stay; names of HTML ({@code nbsp}) become their character;
 * other names stay, and are the parser's to refuse. An ampersand that begins none of these stands
 * for itself.
 */
final class XmlReference {
  private static final Set<String> OWN = Set.of("amp", "lt", "gt", "quot", "apos");

  /** The longest name of HTML has 31 characters. */
  private static final int LONGEST = 40;

  private XmlReference() {}

  /** Adds what the ampersand at a place means; gives the number of characters it took. */
  static int mend(char[] text, int at, int end, StringBuilder out) {
    int semicolon = at + 1;
    while (semicolon < end && semicolon - at < LONGEST && isPart(text[semicolon], semicolon - at)) {
      semicolon++;
    }
    if (semicolon >= end || text[semicolon] != ';' || semicolon == at + 1) {
      out.append("&amp;");
      return 1;
    }
    String name = new String(text, at + 1, semicolon - at - 1);
    if (name.charAt(0) == '#') {
      number(name, out);
    } else {
      named(name, out);
    }
    return semicolon - at + 1;
  }

  private static boolean isPart(char c, int place) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c == '#' && place == 1)
        || ((c >= '0' && c <= '9') && place > 1)
        || ("._-".indexOf(c) >= 0 && place > 1);
  }

  private static void named(String name, StringBuilder out) {
    String character = OWN.contains(name) ? "" : Entities.getByName(name);
    if (character.isEmpty()) {
      out.append('&').append(name).append(';');
    } else {
      character.codePoints().forEach(c -> out.append("&#").append(c).append(';'));
    }
  }

  private static void number(String name, StringBuilder out) {
    int code = code(name);
    if (code >= 0 && XmlDisguise.isControl(code)) {
      XmlDisguise.disguise(code, out);
    } else if (Character.isValidCodePoint(code) && !isHalf(code) && (code & 0xFFFE) != 0xFFFE) {
      out.append("&#").append(code).append(';');
    } else {
      out.append("&amp;").append(name).append(';');
    }
  }

  private static boolean isHalf(int code) {
    return code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
  }

  /** The number; -1 where it is none, or beyond any character. */
  private static int code(String name) {
    boolean hex = name.startsWith("#x") || name.startsWith("#X");
    try {
      return Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
