package org.rawabit.query;

/**
 * Text in one line of a terminal, of a known width.
 *
 * <ul>
 *   <li>It is cut at {@value #LONGEST} columns, with an ellipsis.
 *   <li>A line break is shown as ⏎, a tab as a space, any other control character as U+FFFD: the
 *       text of an article cannot move the cursor.
 *   <li>Text with right-to-left letters stands in an isolate (U+2068 … U+2069), so that it does not
 *       carry its neighbours along in a terminal that reorders; the embeddings and isolates it
 *       brought itself are left out, as an unclosed one would spoil the line.
 * </ul>
 *
 * @param width in columns of the terminal
 */
public record TerminalText(String text, int width) {
  private static final int LONGEST = 60;

  private static final int FIRST_STRONG_ISOLATE = 0x2068;
  private static final int POP_DIRECTIONAL_ISOLATE = 0x2069;

  /** The whole of a text, where a line may be as long as it wants. */
  public static String whole(String raw) {
    return of(raw, Integer.MAX_VALUE).text;
  }

  static TerminalText of(String raw) {
    return of(raw, LONGEST);
  }

  private static TerminalText of(String raw, int longest) {
    StringBuilder text = new StringBuilder();
    int width = 0;
    int fitting = 0;
    int fittingWidth = 0;
    int previous = 0;
    for (int i = 0; i < raw.length(); i += Character.charCount(previous)) {
      int c = raw.codePointAt(i);
      // CR LF is one line break.
      int shown = previous == '\r' && c == '\n' ? 0 : shown(c);
      previous = c;
      if (shown == 0) {
        continue;
      }
      int columns = DisplayWidth.of(shown);
      if (width + columns > longest) {
        text.setLength(fitting);
        return isolated(text.append('…'), fittingWidth + 1);
      }
      text.appendCodePoint(shown);
      width += columns;
      if (width < longest) {
        fitting = text.length();
        fittingWidth = width;
      }
    }
    return isolated(text, width);
  }

  /** The character as it is shown, 0 for not at all. */
  private static int shown(int c) {
    return switch (c) {
      case '\t' -> ' ';
      case '\n', '\r', 0x85, 0x2028, 0x2029 -> '⏎';
      case 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069 -> 0;
      default -> Character.isISOControl(c) ? 0xFFFD : c;
    };
  }

  private static TerminalText isolated(StringBuilder text, int width) {
    if (text.codePoints().anyMatch(TerminalText::isRightToLeft)) {
      text.insert(0, Character.toChars(FIRST_STRONG_ISOLATE));
      text.appendCodePoint(POP_DIRECTIONAL_ISOLATE);
    }
    return new TerminalText(text.toString(), width);
  }

  private static boolean isRightToLeft(int c) {
    return switch (Character.getDirectionality(c)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
          Character.DIRECTIONALITY_ARABIC_NUMBER ->
          true;
      default -> false;
    };
  }
}
