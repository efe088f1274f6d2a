package org.rawabit.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rawabit.text.Form;
import org.rawabit.text.Script;
import org.rawabit.text.TextAnalyzer;
import org.rawabit.text.Tokens;

/**
 * Finds the phrases of the actor files in a text, in one pass from left to right.
 *
 * <ul>
 *   <li>a phrase matches whole words; the first may stand behind clitics
 *   <li>of the phrases that begin at a word the longest wins, then the one with fewest clitics;
 *       phrases that do not count on the article's day are no candidates
 *   <li>between the words of a phrase stand blanks, quotes, hyphens or an opening bracket, never
 *       the end of a sentence or line
 *   <li>matches do not overlap
 * </ul>
 */
final class Matcher {
  private static final int LONGEST_GAP = 6;

  private static final int NONE = -1;

  private final Gazetteer gazetteer;
  private final AliasTrie trie;

  private Predicate<Alias> wanted = Matcher::any;
  private int first = NONE;
  private int lastOfFirst;
  private int bestLast;
  private int bestClitics;
  private @Nullable List<Alias> best;

  Matcher(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.trie = gazetteer.trie();
  }

  List<Match> find(TextAnalyzer analyzed, @Nullable LocalDate day) {
    int count = analyzed.tokens().count();
    return find(analyzed, day, 0, count);
  }

  /**
   * The phrases that begin inside a match which turned out to denote nobody: no offices, not the
   * actors of that match, and shorter ones at its first word.
   */
  List<Match> inside(TextAnalyzer analyzed, @Nullable LocalDate day, Match outer) {
    boolean adjective =
        outer.aliases().get(0).source().isOffice()
            && analyzed.tokens().form(outer.first()).script() == Script.LATIN;
    int from = adjective ? outer.first() + 1 : outer.first();
    if (from > outer.last()) {
      return List.of();
    }
    wanted = a -> !a.source().isOffice() && !outer.denotes(a.actor());
    lastOfFirst = outer.last() - 1;
    first = outer.first();
    List<Match> inner = find(analyzed, day, from, outer.last() + 1);
    first = NONE;
    wanted = Matcher::any;
    return inner;
  }

  /** The phrases that begin at the tokens of a range. */
  private List<Match> find(TextAnalyzer analyzed, @Nullable LocalDate day, int from, int to) {
    Tokens tokens = analyzed.tokens();
    List<Match> matches = new ArrayList<>();
    int free = from;
    for (int b = tokens.beginningFrom(from); b < tokens.beginnings(); b++) {
      int i = tokens.beginning(b);
      if (i >= to) {
        break;
      }
      if (i < free) {
        continue;
      }
      best = null;
      bestLast = -1;
      for (long entry : tokens.form(i).entries()) {
        if (!Gazetteer.Entry.begins(entry)) {
          break;
        }
        int node = trie.first(Gazetteer.Entry.word(entry));
        if (node >= 0) {
          follow(analyzed, i, node, Gazetteer.Entry.clitics(entry), day);
        }
      }
      if (best != null) {
        matches.add(new Match(i, bestLast, bestClitics, best));
        free = bestLast + 1;
      }
    }
    return matches;
  }

  /** Follows the trie from a first word on, and keeps the longest phrase that counts. */
  private void follow(
      TextAnalyzer analyzed, int begin, int start, int clitics, @Nullable LocalDate day) {
    Tokens tokens = analyzed.tokens();
    String text = analyzed.text();
    int node = start;
    int last = begin;
    boolean inBrackets = false;
    while (true) {
      List<Alias> here = gazetteer.counting(node, day, wanted);
      boolean tooLong = begin == first && last > lastOfFirst;
      if (here != null
          && last > bestLast
          && !tooLong
          && !(inBrackets && !closes(text, tokens.end(last)))) {
        best = here;
        bestLast = last;
        bestClitics = clitics;
      }
      if (last + 1 == tokens.count()) {
        return;
      }
      int gapStart = tokens.end(last);
      int gapEnd = tokens.start(last + 1);
      boolean stop = text.charAt(gapStart) == '.' && endsWithStop(tokens.form(last));
      if (!isGap(text, stop ? gapStart + 1 : gapStart, gapEnd)) {
        return;
      }
      inBrackets |= hasBracket(text, gapStart, gapEnd);
      node = next(tokens.form(last + 1).entries(), node);
      if (node < 0) {
        return;
      }
      last++;
    }
  }

  private static boolean any(Alias alias) {
    return true;
  }

  /** The node behind the next word, which stands without clitics. */
  private int next(long[] entries, int node) {
    int next = -1;
    for (int i = 0; i < entries.length && next < 0; i++) {
      if (Gazetteer.Entry.clitics(entries[i]) == 0) {
        next = trie.child(node, Gazetteer.Entry.word(entries[i]));
      }
    }
    return next;
  }

  /**
   * Whether nothing but blanks, quotes, hyphens and an opening bracket stands between two words.
   */
  private static boolean isGap(String text, int from, int to) {
    if (to - from > LONGEST_GAP) {
      return false;
    }
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c != ' ' && !isQuoteOrHyphen(c) && !isOtherBlank(c) && !isBracket(c)) {
        return false;
      }
    }
    return true;
  }

  /** U.N. envoy, Donald J. Trump, St. John's */
  private static boolean endsWithStop(Form form) {
    String printed = form.printed();
    return form.script() == Script.LATIN
        && (printed.length() == 1 || printed.indexOf('.') == 1 || printed.equals("St"));
  }

  private static boolean hasBracket(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isBracket(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** A bracket around the last words of a phrase: تنظيم (القاعدة). */
  private static boolean isBracket(char c) {
    return c == '(' || c == '[';
  }

  private static boolean closes(String text, int end) {
    return end < text.length() && (text.charAt(end) == ')' || text.charAt(end) == ']');
  }

  private static boolean isQuoteOrHyphen(char c) {
    return switch (c) {
      case '#', '+', '-', '"', '\'', '«', '»', '_', '`', '\u00B4' -> true;
      default -> (c >= '\u2010' && c <= '\u2015') || (c >= '\u2018' && c <= '\u201F');
    };
  }

  private static boolean isOtherBlank(char c) {
    return c == '\t' || c == '\u00A0' || c == '\u202F' || Character.getType(c) == Character.FORMAT;
  }
}
