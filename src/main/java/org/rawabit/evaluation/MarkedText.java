package org.rawabit.evaluation;

import java.util.List;
import java.util.TreeSet;

/**
 * The text of an article with its mentions marked, a paragraph for each of its lines.
 *
 * <p>Words are cut where a mark begins or ends and nowhere isolated from each other, so that the
 * letters of a word that is marked in part still join; each paragraph has the direction of its
 * first strong letter.
 *
 * @param id of the article on the page
 */
record MarkedText(ArticleScore score, String id, Html page) {
  void append() {
    String text = score.article().text();
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (!text.substring(start, end).isBlank()) {
        page.markup("<p dir=\"auto\">");
        appendLine(start, end);
        page.markup("</p>\n");
      }
      start = end + 1;
    }
  }

  private void appendLine(int start, int end) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(start, end));
    for (Outcome outcome : score.outcomes()) {
      cuts.add(outcome.span().start());
      cuts.add(outcome.span().end());
    }
    int from = start;
    for (int to : List.copyOf(cuts.subSet(start, false, end, true))) {
      appendPiece(from, to);
      from = to;
    }
  }

  private void appendPiece(int from, int to) {
    int marks = 0;
    for (Outcome outcome : score.outcomes()) {
      if (outcome.span().start() < to && from < outcome.span().end()) {
        page.markup(Mark.of(outcome).open());
        marks++;
      }
    }
    page.text(score.article().text().substring(from, to)).markup("</span>".repeat(marks));
    for (int i = 0; i < score.outcomes().size(); i++) {
      Outcome outcome = score.outcomes().get(i);
      if (outcome.span().end() == to && outcome.span().start() < to) {
        page.markup(Mark.of(outcome).label(id, i + 1));
      }
    }
  }
}
