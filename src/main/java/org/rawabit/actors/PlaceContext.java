package org.rawabit.actors;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawabit.text.Letters;
import org.rawabit.text.Normalized;
import org.rawabit.text.Sentences;
import org.rawabit.text.TextAnalyzer;
import org.rawabit.text.Tokens;

/**
 * Tells the capital where something happens from the capital that speaks for its state.
 *
 * <p>It is a place behind a preposition of place (في القاهرة، بالقاهرة, in Cairo, au Caire), behind
 * a word for a part or kind of place (مدينة، مطار، شرق), before a word of distance, and as a
 * dateline.
 */
final class PlaceContext {
  private static final Set<String> BEFORE =
      Set.of(
          // Arabic, normalized
          "في",
          "الي",
          "من",
          "قرب",
          "داخل",
          "خارج",
          "وسط",
          "شمال",
          "جنوب",
          "شرق",
          "غرب",
          "شرقي",
          "غربي",
          "شمالي",
          "جنوبي",
          "مدينه",
          "العاصمه",
          "بالعاصمه",
          "للعاصمه",
          "مطار",
          "ضواحي",
          "ضاحيه",
          "جامعه",
          "ميناء",
          "شوارع",
          "احياء",
          "محيط",
          "مشارف",
          "محافظه",
          "ولايه",
          "اهالي",
          "سكان",
          "مستشفي",
          "نحو",
          "باتجاه",
          "صوب",
          "عبر",
          "حول",
          "تحرير",
          "دخول",
          "اقتحام",
          // English
          "in",
          "at",
          "near",
          "from",
          "to",
          "into",
          "outside",
          "inside",
          "around",
          "through",
          "leave",
          "left",
          "reached",
          "entered",
          "central",
          "downtown",
          "greater",
          // French
          "a",
          "au",
          "dans",
          "vers",
          "pres",
          "depuis",
          "quitte",
          "rejoint",
          "ville");

  private static final String BI = "" + Letters.BEH;

  private PlaceContext() {}

  /** What makes the match a place, for people; null where nothing does. */
  static @Nullable String of(TextAnalyzer analyzed, Match match) {
    Tokens tokens = analyzed.tokens();
    int start = tokens.start(match.first());
    if (match.clitics() > 0) {
      String printed = analyzed.text().substring(start, start + match.clitics());
      if (Normalized.of(printed).text().endsWith(BI)) {
        return "behind " + BI;
      }
    }
    int sentence = sentence(analyzed.sentences(), start);
    boolean opens =
        match.first() == 0
            || tokens.start(match.first() - 1) < analyzed.sentences().start(sentence);
    if (!opens) {
      String before = tokens.form(match.first() - 1).normalized().text();
      String bare =
          before.length() > 2 && before.charAt(0) == Letters.WAW ? before.substring(1) : before;
      if (BEFORE.contains(before) || BEFORE.contains(bare)) {
        return "behind " + tokens.form(match.first() - 1).printed();
      }
    }
    return opens && isDateline(analyzed.text(), tokens.end(match.last())) ? "as a dateline" : null;
  }

  private static int sentence(Sentences sentences, int offset) {
    int sentence = 0;
    while (sentence + 1 < sentences.count() && sentences.start(sentence + 1) <= offset) {
      sentence++;
    }
    return sentence;
  }

  /** القاهرة - ، طرابلس: ، CAIRO (agency) — */
  private static boolean isDateline(String text, int end) {
    int i = end;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    if (i == text.length()) {
      return false;
    }
    char c = text.charAt(i);
    return c == ':' || c == '(' || c == '/' || (i > end && isDash(c));
  }

  private static boolean isDash(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == Letters.TATWEEL;
  }
}
