package org.rawabit.evaluation;

import org.rawabit.evaluation.Outcome.Verdict;

/** How an outcome looks in a text: told by sign and line as well as by colour. */
enum Mark {
  RIGHT(Verdict.RIGHT, "✓", "right"),
  WRONG(Verdict.WRONG, "✗", "wrong: found, and not so in the gold"),
  MISSED(Verdict.MISSED, "∅", "missed: in the gold, and not found"),
  NEUTRAL(Verdict.NEUTRAL, "~", "counts neither way");

  private final Verdict verdict;
  private final String sign;
  private final String meaning;

  Mark(Verdict verdict, String sign, String meaning) {
    this.verdict = verdict;
    this.sign = sign;
    this.meaning = meaning;
  }

  static Mark of(Outcome outcome) {
    for (Mark mark : values()) {
      if (mark.verdict == outcome.verdict()) {
        return mark;
      }
    }
    throw new IllegalArgumentException("no mark for " + outcome.verdict());
  }

  /** Opens a span of marked words. */
  String open() {
    return "<span class=\"m %s\">".formatted(verdict.id());
  }

  /** The sign alone, in its colour. */
  String sign() {
    return "<b class=\"s %s\">%s</b>".formatted(verdict.id(), sign);
  }

  /** The sign and a number that leads to what is said of the mention. */
  String label(String id, int number) {
    return "<a class=\"s %s\" href=\"#%s-%d\"><bdi>%s%d</bdi></a>"
        .formatted(verdict.id(), id, number, sign, number);
  }

  String meaning() {
    return meaning;
  }
}
