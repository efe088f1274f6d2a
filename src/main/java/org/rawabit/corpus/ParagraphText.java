package org.rawabit.corpus;

/** A text made of marked-up pieces: blank lines between its paragraphs, no blanks at its ends. */
final class ParagraphText {
  private final StringBuilder text = new StringBuilder();
  private boolean atStart = true;

  int length() {
    return text.length();
  }

  /** Adds a piece as it is; blanks at the beginning of a paragraph are layout. */
  void add(CharSequence piece) {
    int from = 0;
    while (atStart && from < piece.length()) {
      atStart = Character.isWhitespace(piece.charAt(from));
      from += atStart ? 1 : 0;
    }
    text.append(piece, from, piece.length());
  }

  /** Ends a paragraph, unless none has begun since a place in the text. */
  void endParagraph(int since) {
    strip(since);
    if (text.length() > since) {
      text.append("\n\n");
    }
    atStart = true;
  }

  void endLine() {
    if (!atStart) {
      text.append('\n');
    }
  }

  /** The text from a place on. */
  String since(int start) {
    return text.substring(Math.min(start, text.length())).strip();
  }

  void clear() {
    text.setLength(0);
    atStart = true;
  }

  private void strip(int since) {
    int end = text.length();
    while (end > since && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    text.setLength(end);
  }
}
