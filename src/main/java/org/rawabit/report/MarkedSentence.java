package org.rawabit.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with its marks, cut where it is long.
 *
 * @param indexes of the marks by where the mention starts in the whole sentence
 */
record MarkedSentence(ReportSentence shown, Map<Integer, Integer> indexes) {
  /** Columns of a mark. */
  private static final int START = 0;

  private static final int END = 1;
  private static final int ACTOR = 2;

  /**
   * Where a sentence is.
   *
   * @param start in the text of its article
   */
  record Place(int article, int sentence, int start) {}

  static MarkedSentence of(
      Place place, String text, List<List<@Nullable Object>> marks, SoughtMarks sought) {
    List<SentenceCut.Span> spans = new ArrayList<>(marks.size());
    boolean[] isKept = new boolean[marks.size()];
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < marks.size(); i++) {
      List<@Nullable Object> mark = marks.get(i);
      spans.add(new SentenceCut.Span(number(mark, START), number(mark, END)));
      String actor = String.valueOf(mark.get(ACTOR));
      isKept[i] = sought.keeps(actor, number(mark, START), seen.merge(actor, 1, Integer::sum) - 1);
    }
    SentenceCut cut = SentenceCut.of(text, spans, i -> isKept[i]);
    List<List<@Nullable Object>> shown = new ArrayList<>(marks.size());
    Map<Integer, Integer> indexes = new HashMap<>();
    for (int i = 0; i < marks.size(); i++) {
      int start = cut.starts().get(i);
      if (start >= 0) {
        indexes.put(spans.get(i).start(), shown.size());
        List<@Nullable Object> mark = new ArrayList<>(marks.get(i));
        mark.set(START, start);
        mark.set(END, start + spans.get(i).end() - spans.get(i).start());
        shown.add(mark);
      }
    }
    return new MarkedSentence(
        new ReportSentence(
            place.article(), place.sentence(), place.start(), cut.text(), shown, cut.cut()),
        indexes);
  }

  private static int number(List<@Nullable Object> row, int column) {
    return row.get(column) instanceof Number number ? number.intValue() : 0;
  }
}
