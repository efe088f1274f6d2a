package org.rawabit.evaluation;

/** A span with the words beside it, in one line: {@code … met [[Haftar]] in …}. */
final class Excerpts {
  private static final int BESIDE = 20;

  private Excerpts() {}

  static String of(String text, Span span) {
    int from = wordStart(text, Math.max(0, span.start() - BESIDE), span.start());
    int to = wordEnd(text, Math.min(text.length(), span.end() + BESIDE), span.end());
    return text.substring(from, span.start()).stripLeading()
        + "[["
        + text.substring(span.start(), span.end())
        + "]]"
        + text.substring(span.end(), to).stripTrailing();
  }

  /** The first place from which a word begins whole, not past a limit. */
  private static int wordStart(String text, int from, int limit) {
    int start = from;
    while (start > 0 && start < limit && isLetter(text, start - 1)) {
      start++;
    }
    return start;
  }

  private static int wordEnd(String text, int to, int limit) {
    int end = to;
    while (end < text.length() && end > limit && isLetter(text, end)) {
      end--;
    }
    return end;
  }

  /** Halves of surrogate pairs are taken for letters, lest a pair be parted. */
  private static boolean isLetter(String text, int index) {
    char c = text.charAt(index);
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
