package org.rawabit.explain;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Lines of a terminal of {@value #WIDTH} columns, broken between words and indented. */
final class WrappedText {
  private static final int WIDTH = 80;

  private final Appendable out;

  WrappedText(Appendable out) {
    this.out = out;
  }

  /** Writes a line as it is. */
  void line(String text) {
    try {
      out.append(text.replace('\u00A0', ' ').stripTrailing()).append('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void blank() {
    line("");
  }

  /**
   * Writes words behind a name of so many columns, on as many lines as they need; a no-break space
   * keeps two together.
   */
  void wrapped(String name, int indent, String words) {
    StringBuilder line = new StringBuilder(name).append(" ".repeat(indent - name.length()));
    int start = line.length();
    for (String word : words.split(" ", -1)) {
      if (line.length() > start && line.length() + 1 + word.length() > WIDTH) {
        line(line.toString());
        line.setLength(0);
        line.append(" ".repeat(indent));
        start = indent;
      }
      if (line.length() > start) {
        line.append(' ');
      }
      line.append(word);
    }
    line(line.toString());
  }
}
