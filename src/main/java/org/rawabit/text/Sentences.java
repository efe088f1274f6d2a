package org.rawabit.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;

/**
 * The paragraphs and sentences of one text, in order.
 *
 * <ul>
 *   <li>paragraphs are those of {@link Paragraphs}; a sentence never crosses its end
 *   <li>sentence boundaries are those of Unicode's UAX #29 by ICU, less those after {@link
 *       Abbreviations}
 *   <li>white space around a sentence is outside of it; everything else is inside of one
 * </ul>
 *
 * <p>One object serves one text after the other; it is not thread-safe.
 */
public final class Sentences {
  private final BreakIterator iterator = BreakIterator.getSentenceInstance(ULocale.ROOT);
  private final Paragraphs lines = new Paragraphs();
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int[] paragraphs = new int[64];
  private int count;
  private int paragraphCount;

  /** Splits a text; what was split before is forgotten. */
  public Sentences read(String text, String language) {
    count = 0;
    paragraphCount = 0;
    lines.read(text);
    while (lines.next()) {
      if (endsInside(text, lines.start(), lines.end())) {
        split(text, lines.start(), lines.end(), language);
      } else {
        add(lines.start(), lines.end());
      }
      paragraphCount++;
    }
    return this;
  }

  /** Whether a sentence may end before the paragraph does: most lines need no closer look. */
  private static boolean endsInside(String text, int from, int to) {
    for (int i = from; i < to - 1; i++) {
      char c = text.charAt(i);
      if (c == '.' || c == '!' || c == '?' || c == '\u061F' || (c > '\u06D3' && isFinal(c))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFinal(char c) {
    return c == '\u06D4' || (c >= '\u2024' && c <= '\u2049') || c >= '\u3002';
  }

  private void split(String text, int from, int to, String language) {
    String paragraph = text.substring(from, to);
    iterator.setText(paragraph);
    int start = iterator.first();
    for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
      if (end < paragraph.length() && Abbreviations.endAt(paragraph, end, language)) {
        continue;
      }
      int first = Paragraphs.skipBlanks(paragraph, start, end);
      int last = Paragraphs.trimBlanks(paragraph, first, end);
      if (first < last) {
        add(from + first, from + last);
      }
      start = end;
    }
  }

  private void add(int start, int end) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
      paragraphs = Arrays.copyOf(paragraphs, 2 * count);
    }
    starts[count] = start;
    ends[count] = end;
    paragraphs[count++] = paragraphCount;
  }

  public int count() {
    return count;
  }

  public int paragraphCount() {
    return paragraphCount;
  }

  public int start(int sentence) {
    return starts[sentence];
  }

  public int end(int sentence) {
    return ends[sentence];
  }

  /** The paragraph of a sentence, from 0. */
  public int paragraph(int sentence) {
    return paragraphs[sentence];
  }
}
