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

  /** The whole of a text, where a line may be as long as it wants. */
  public static String whole(String raw) {
    return of(raw, Integer.MAX_VALUE).text;
  }

  /** The whole of a text, to stand in a line whose direction is known: it is not isolated. */
  public static TerminalText inline(String raw) {
    return cut(raw, Integer.MAX_VALUE);
  }

  static TerminalText of(String raw) {
    return of(raw, LONGEST);
  }

  private static TerminalText of(String raw, int longest) {
    TerminalText cut = cut(raw, longest);
    return new TerminalText(Isolate.of(cut.text), cut.width);
  }

  /** Whether a text has right-to-left letters. */
  public static boolean isRightToLeft(String text) {
    return text.codePoints().anyMatch(Isolate::isRightToLeft);
  }

  private static TerminalText cut(String raw, int longest) {
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
        return new TerminalText(text.append('…').toString(), fittingWidth + 1);
      }
      text.appendCodePoint(shown);
      width += columns;
      if (width < longest) {
        fitting = text.length();
        fittingWidth = width;
      }
    }
    return new TerminalText(text.toString(), width);
  }

  /** The character as it is shown, 0 for not at all. */
  private static int shown(int c) {
    return switch (c) {
      case '\t' -> ' ';
      case '\n', '\r', 0x85, 0x2028, 0x2029 -> '⏎';
      default -> Isolate.isControl(c) ? 0 : Character.isISOControl(c) ? 0xFFFD : c;
    };
  }
}
