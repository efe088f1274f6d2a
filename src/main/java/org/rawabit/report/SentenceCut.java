package org.rawabit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A sentence short enough to be shown: one of more than {@value #LONGEST} characters is cut down to
 * what stands around the mentions that it is shown for, with an ellipsis for what is left out.
 *
 * @param text what is shown
 * @param starts where each mark starts in {@code text}, in the order given; -1 where it is left out
 */
record SentenceCut(String text, List<Integer> starts, boolean cut) {
  static final int LONGEST = 600;

  /** Characters kept on either side of a mention. */
  private static final int AROUND = 120;

  /** How far a cut is moved to fall between words. */
  private static final int WORD = 24;

  private static final String GAP = "…";

  /** Where a mention stands in the sentence, end exclusive. */
  record Span(int start, int end) {}

  /**
   * Cuts a sentence.
   *
   * @param marks in order, not overlapping
   * @param isNeeded which of the marks, by their index, the sentence is shown for
   */
  static SentenceCut of(String sentence, List<Span> marks, IntPredicate isNeeded) {
    if (sentence.length() <= LONGEST) {
      return new SentenceCut(sentence, marks.stream().map(Span::start).toList(), false);
    }
    List<Span> kept = kept(sentence, marks, isNeeded);
    StringBuilder text = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    int next = 0;
    for (Span piece : kept) {
      text.append(piece.start() > 0 ? GAP : "");
      int shift = text.length() - piece.start();
      for (; next < marks.size() && marks.get(next).start() < piece.end(); next++) {
        Span mark = marks.get(next);
        boolean isInside = mark.start() >= piece.start() && mark.end() <= piece.end();
        starts.add(isInside ? mark.start() + shift : -1);
      }
      text.append(sentence, piece.start(), piece.end());
    }
    for (; next < marks.size(); next++) {
      starts.add(-1);
    }
    text.append(kept.get(kept.size() - 1).end() < sentence.length() ? GAP : "");
    return new SentenceCut(text.toString(), starts, true);
  }

  private static List<Span> kept(String sentence, List<Span> marks, IntPredicate isNeeded) {
    List<Span> kept = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      if (isNeeded.test(i)) {
        Span mark = marks.get(i);
        Span around =
            new Span(before(sentence, mark.start() - AROUND), after(sentence, mark.end() + AROUND));
        Span last = kept.isEmpty() ? new Span(0, -1) : kept.get(kept.size() - 1);
        if (around.start() <= last.end()) {
          kept.set(kept.size() - 1, new Span(last.start(), Math.max(last.end(), around.end())));
        } else {
          kept.add(around);
        }
      }
    }
    return kept.isEmpty() ? List.of(new Span(0, after(sentence, LONGEST - WORD))) : kept;
  }

  /** The beginning of a word at a place, or a little before it. */
  private static int before(String sentence, int place) {
    for (int at = place; at > 0 && at > place - WORD; at--) {
      if (Character.isWhitespace(sentence.charAt(at - 1))) {
        return at;
      }
    }
    return place <= 0 ? 0 : whole(sentence, place);
  }

  private static int after(String sentence, int place) {
    for (int at = place; at < sentence.length() && at < place + WORD; at++) {
      if (Character.isWhitespace(sentence.charAt(at))) {
        return at;
      }
    }
    return place >= sentence.length() ? sentence.length() : whole(sentence, place);
  }

  /** Not between the halves of a character beyond U+FFFF. */
  private static int whole(String sentence, int place) {
    boolean isSplit =
        Character.isLowSurrogate(sentence.charAt(place))
            && Character.isHighSurrogate(sentence.charAt(place - 1));
    return isSplit ? place - 1 : place;
  }
}
