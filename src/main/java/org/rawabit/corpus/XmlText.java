package org.rawabit.corpus;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;
import org.rawabit.decoding.Blank;

/**
 * The characters of XML documents set end to end, one document after the other, fit for a parser.
 *
 * <p>What can be meant in one way only is mended on the way: an {@code &} or {@code <} that opens
 * nothing stands for itself ({@link XmlReference}), names of HTML's characters are known, and what
 * precedes a document (blanks, comments) is left out. Characters that XML forbids pass through in
 * disguise ({@link XmlDisguise}), so that they cost their record alone.
 *
 * <p>A document ends where its first element does, or where another XML declaration begins.
 */
final class XmlText extends Reader {
  /** As far as one has to look ahead. */
  private static final int AHEAD = 256;

  private enum State {
    TEXT(""),
    TAG(">"),
    COMMENT("-->"),
    CDATA("]]>"),
    INSTRUCTION("?>"),
    DOCTYPE(">");

    private final String end;

    State(String end) {
      this.end = end;
    }
  }

  private final Reader in;
  private final long limit;
  private final char[] buffer = new char[32 * 1024];
  private final StringBuilder out = new StringBuilder();
  private int start;
  private int end;
  private boolean inEnded;
  private char last;

  private State state = State.TEXT;
  private char quote;
  private int brackets;
  private String root = "";
  private int rootsOpen;
  private boolean isRootTag;
  private boolean ended = true;
  private long held;
  private @Nullable IOException failure;

  /**
   * The documents of a reader.
   *
   * @param limit characters of a tag, a comment or a CDATA section
   */
  XmlText(Reader in, long limit) {
    this.in = in;
    this.limit = limit;
  }

  /** Goes to the next document, over what is left of this one; false where there is none. */
  boolean nextDocument() throws IOException {
    while (!ended) {
      step();
      out.setLength(0);
    }
    state = State.TEXT;
    root = "";
    rootsOpen = 0;
    skipBlanksAndComments();
    ended = start == end;
    return !ended;
  }

  /** Why the characters broke off; null where they did not. Parsers wrap it beyond recognition. */
  @Nullable IOException failure() {
    return failure;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    try {
      while (out.length() < length && !ended) {
        step();
      }
      int n = Math.min(length, out.length());
      out.getChars(0, n, target, offset);
      out.delete(0, n);
      return n == 0 && length > 0 ? -1 : n;
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  /** Passes on a character, or a few that belong together. */
  private void step() throws IOException {
    if (!lookAhead()) {
      ended = true;
      return;
    }
    int plain = state == State.TAG || state == State.DOCTYPE ? 0 : plainCharacters();
    if (plain > 0) {
      held += plain;
      out.append(buffer, start, plain);
      start += plain;
      last = 0;
      return;
    }
    requireShort();
    char c = buffer[start];
    switch (state) {
      case TEXT -> {
        if (c == '<') {
          open();
        } else {
          pass(c);
        }
      }
      case TAG, DOCTYPE -> inTag(c);
      case COMMENT, CDATA, INSTRUCTION -> {
        boolean isEnd = startsWith(state.end);
        take(isEnd ? state.end.length() : 1);
        state = isEnd ? State.TEXT : state;
      }
    }
  }

  /** A parser gives text in pieces, but holds everything else whole. */
  private void requireShort() throws Unreadable {
    held = state == State.TEXT ? 0 : held + 1;
    if (held > limit) {
      throw new Unreadable(
          RejectCode.TOO_LARGE, "a tag, comment or section is " + Limits.RECORD_EXCEEDED);
    }
  }

  /** How many characters come that mean nothing but themselves. */
  private int plainCharacters() {
    int i = start;
    while (i < end
        && buffer[i] < Character.MIN_SURROGATE
        && (buffer[i] >= ' ' || buffer[i] == '\n')
        && "<&]-?".indexOf(buffer[i]) < 0) {
      i++;
    }
    return i - start;
  }

  private void open() {
    if (startsWith("<!--")) {
      enter(State.COMMENT, 4);
    } else if (startsWith("<![CDATA[")) {
      enter(State.CDATA, 9);
    } else if (startsWith("<?xml") && isBlank(start + 5) && !root.isEmpty()) {
      ended = true; // the document was cut: here begins another
    } else if (startsWith("<?")) {
      enter(State.INSTRUCTION, 2);
    } else if (startsWith("<!")) {
      brackets = 0;
      enter(State.DOCTYPE, 2);
    } else if (startsWith("</") || (start + 1 < end && isNameStart(buffer[start + 1]))) {
      openTag();
    } else {
      start++;
      out.append("&lt;");
    }
  }

  private void openTag() {
    boolean closing = buffer[start + 1] == '/';
    String name = name(start + (closing ? 2 : 1));
    if (root.isEmpty() && !closing) {
      root = name;
    }
    isRootTag = name.equals(root);
    if (isRootTag) {
      rootsOpen += closing ? -1 : 1;
    }
    enter(State.TAG, 1);
  }

  private void inTag(char c) {
    if (quote != 0) {
      quote = c == quote ? 0 : quote;
      pass(c);
      return;
    }
    if (c == '"' || c == '\'') {
      quote = c;
    } else if (state == State.DOCTYPE && (c == '[' || c == ']')) {
      brackets += c == '[' ? 1 : -1;
    } else if (c == '>' && brackets <= 0) {
      endTag(false);
    } else if (state == State.TAG && startsWith("/>")) {
      take(1);
      endTag(true);
    }
    take(1);
  }

  private void endTag(boolean isEmpty) {
    if (state == State.TAG && isRootTag) {
      rootsOpen -= isEmpty ? 1 : 0;
      ended = rootsOpen <= 0;
    }
    state = State.TEXT;
  }

  private void enter(State next, int length) {
    state = next;
    quote = 0;
    take(length);
  }

  /** A character of text or of a value; an ampersand with what it names. */
  private void pass(char c) {
    if (c == '&' && state != State.DOCTYPE) {
      start += XmlReference.mend(buffer, start, end, out);
      last = 0;
    } else {
      take(1);
    }
  }

  private void take(int characters) {
    for (int i = 0; i < characters && start < end; i++) {
      char before = last;
      last = buffer[start++];
      XmlDisguise.put(before, last, start < end ? buffer[start] : 0, out);
    }
  }

  /** Whether there is a character; as many as are looked at together are in the buffer. */
  private boolean lookAhead() throws IOException {
    while (end - start < AHEAD && !inEnded) {
      System.arraycopy(buffer, start, buffer, 0, end - start);
      end -= start;
      start = 0;
      int n = in.read(buffer, end, buffer.length - end);
      inEnded = n < 0;
      end += Math.max(n, 0);
    }
    return start < end;
  }

  private void skipBlanksAndComments() throws IOException {
    while (lookAhead()) {
      if (Blank.is(buffer[start])) {
        start++;
      } else if (startsWith("<!--")) {
        start += 4;
        while (lookAhead() && !startsWith("-->")) {
          start++;
        }
        start = Math.min(end, start + 3);
      } else {
        return;
      }
    }
  }

  private boolean startsWith(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (start + i >= end || buffer[start + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isBlank(int at) {
    return at < end && buffer[at] <= ' ';
  }

  private String name(int from) {
    int to = from;
    while (to < end && buffer[to] > ' ' && "/>=<".indexOf(buffer[to]) < 0) {
      to++;
    }
    return new String(buffer, from, to - from);
  }

  private static boolean isNameStart(char c) {
    return Character.isLetter(c) || c == '_' || c == ':';
  }

  @Override
  public void close() {
    // whoever opened the file closes it
  }
}
