package org.rawabit.decoding;

import java.util.List;
import org.jsoup.nodes.Entities;

/**
 * Character references of HTML that make words unreadable: &amp;eacute; and &amp;#1605;.
 *
 * <p>In a text with one of a letter, a digit, a mark or a joiner, all are decoded. A text that has
 * only those of punctuation and spaces is read over them.
 */
public final class CharacterReferences {
  private static final String REPAIR = "character references";
  private static final int LONGEST = 33;

  /** References of references are seldom deeper. */
  private static final int TIMES = 2;

  private CharacterReferences() {}

  /**
   * A text with the letters that its references are.
   *
   * @param repairs is told if there are any
   */
  public static String decoded(String text, List<String> repairs) {
    String result = text;
    for (int i = 0; i < TIMES && hasLetter(result); i++) {
      result = decodedOnce(result);
    }
    if (!result.equals(text) && !repairs.contains(REPAIR)) {
      repairs.add(REPAIR);
    }
    return result;
  }

  private static boolean hasLetter(String text) {
    for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
      int end = end(text, at);
      String character = end > 0 ? character(text, at, end) : "";
      boolean letter =
          character.equals("&")
              ? isLetterReference("&" + text.substring(end, Math.min(text.length(), end + LONGEST)))
              : isLetter(character);
      if (letter) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLetterReference(String text) {
    int end = end(text, 0);
    return end > 0 && isLetter(character(text, 0, end));
  }

  private static boolean isLetter(String character) {
    if (character.isEmpty()) {
      return false;
    }
    int c = character.codePointAt(0);
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
      default -> Character.isLetterOrDigit(c);
    };
  }

  private static String decodedOnce(String text) {
    StringBuilder decoded = new StringBuilder(text.length());
    int done = 0;
    for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', Math.max(at + 1, done))) {
      int end = end(text, at);
      String character = end > 0 ? character(text, at, end) : "";
      if (!character.isEmpty()) {
        decoded.append(text, done, at).append(character);
        done = end;
      }
    }
    return decoded.append(text, done, text.length()).toString();
  }

  /** Where a reference that begins there ends, its semicolon included; -1 where none does. */
  private static int end(String text, int at) {
    int i = at + 1;
    if (i < text.length() && text.charAt(i) == '#') {
      i++;
    }
    int first = i;
    while (i < text.length() && i - at < LONGEST && isName(text.charAt(i))) {
      i++;
    }
    return i > first && i < text.length() && text.charAt(i) == ';' ? i + 1 : -1;
  }

  private static boolean isName(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  /** What a reference stands for; empty where it stands for nothing that can be in a text. */
  private static String character(String text, int at, int end) {
    if (text.charAt(at + 1) != '#') {
      return Entities.getByName(text.substring(at + 1, end - 1));
    }
    boolean hex = text.charAt(at + 2) == 'x' || text.charAt(at + 2) == 'X';
    String digits = text.substring(at + (hex ? 3 : 2), end - 1);
    try {
      int c = Integer.parseInt(digits, hex ? 16 : 10);
      boolean isText =
          Character.isValidCodePoint(c)
              && c >= ' '
              && Character.getType(c) != Character.SURROGATE
              && Character.getType(c) != Character.CONTROL;
      return isText ? Character.toString(c) : "";
    } catch (NumberFormatException e) {
      return "";
    }
  }
}
