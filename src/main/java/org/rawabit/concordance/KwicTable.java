package org.rawabit.concordance;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.rawabit.query.TerminalText;

/**
 * Writes lines for reading in a terminal, below each other at their nodes.
 *
 * <p>A line whose node has right-to-left letters is a right-to-left isolate (U+2067 … U+2069),
 * others are left-to-right ones, each of the same width: blanks before the left context, blanks
 * behind the right one. A terminal that reorders shows the left context of an Arabic line at the
 * right, where reading begins, and the nodes in one column; one that does not shows everything in
 * the order of the text from left to right, and the nodes in one column as well. Something stands
 * behind the isolate, for blanks at the end of a line would lose its direction (UAX #9, rule L1).
 */
public final class KwicTable {
  private static final char RIGHT_TO_LEFT = '\u2067';
  private static final char LEFT_TO_RIGHT = '\u2066';
  private static final char END = '\u2069';
  private static final String GAP = "  ";

  private record Shown(
      KwicLine line,
      TerminalText source,
      TerminalText left,
      TerminalText node,
      TerminalText right) {
    static Shown of(KwicLine line) {
      return new Shown(
          line,
          TerminalText.inline(Objects.requireNonNullElse(line.source(), "")),
          TerminalText.inline(line.left()),
          TerminalText.inline(line.node().replaceAll("\\s+", " ")),
          TerminalText.inline(line.right()));
    }

    int behind() {
      return node.width() + right.width();
    }
  }

  private KwicTable() {}

  public static void write(Concordance concordance, Appendable out) throws IOException {
    List<Shown> lines = concordance.lines().stream().map(Shown::of).toList();
    int source = lines.stream().mapToInt(l -> l.source().width()).max().orElse(0);
    int left = lines.stream().mapToInt(l -> l.left().width()).max().orElse(0);
    int behind = lines.stream().mapToInt(Shown::behind).max().orElse(0);
    int kind = lines.stream().mapToInt(l -> kind(l).length()).max().orElse(0);
    for (Shown line : lines) {
      out.append(padded(Objects.requireNonNullElse(line.line().day(), ""), 10)).append(GAP);
      out.append(TerminalText.whole(line.source().text()))
          .append(" ".repeat(source - line.source().width()))
          .append(GAP);
      out.append(TerminalText.isRightToLeft(line.node().text()) ? RIGHT_TO_LEFT : LEFT_TO_RIGHT)
          .append(" ".repeat(left - line.left().width()))
          .append(line.left().text())
          .append(GAP)
          .append(line.node().text())
          .append(GAP)
          .append(line.right().text())
          .append(" ".repeat(behind - line.behind()))
          .append(END)
          .append(GAP);
      if (kind > 0) {
        out.append(padded(kind(line), kind)).append(GAP);
      }
      out.append(line.line().articleId()).append('\n');
    }
    out.append(foot(concordance)).append('\n');
  }

  /** How many there are of what. */
  public static String foot(Concordance concordance) {
    int shown = concordance.lines().size();
    String more = shown < concordance.total() ? "; --limit shows more" : "";
    return "%,d of %,d %s%s".formatted(shown, concordance.total(), concordance.of(), more);
  }

  private static String kind(Shown line) {
    return Objects.requireNonNullElse(line.line().kind(), "");
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - text.length());
  }
}
