package org.rawabit.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
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
  private static final int LONGEST_IN_BRACKETS = 24;

  private static final Predicate<Alias> ANY = a -> true;

  private final Gazetteer gazetteer;
  private final AliasTrie trie;

  private Predicate<Alias> wanted = ANY;
  private int bestLast;
  private int bestClitics;
  private int limit;
  private @Nullable List<Alias> best;

  Matcher(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.trie = gazetteer.trie();
  }

  List<Match> find(TextAnalyzer analyzed, @Nullable LocalDate day) {
    int count = analyzed.tokens().count();
    return find(analyzed, day, 0, count, count - 1);
  }

  /**
   * The shorter phrases inside a match that turned out to denote nobody, offices left out: with
   * what denotes nobody its parts do not either.
   */
  List<Match> inside(TextAnalyzer analyzed, @Nullable LocalDate day, Match outer) {
    if (outer.first() == outer.last()) {
      return List.of();
    }
    wanted = a -> !a.source().isOffice();
    List<Match> inner = find(analyzed, day, outer.first(), outer.last() + 1, outer.last() - 1);
    wanted = ANY;
    return inner;
  }

  /**
   * @param from first token
   * @param to last token, exclusive
   * @param lastOfFirst where a phrase that begins at the first token ends at the latest
   */
  private List<Match> find(
      TextAnalyzer analyzed, @Nullable LocalDate day, int from, int to, int lastOfFirst) {
    Tokens tokens = analyzed.tokens();
    List<Match> matches = new ArrayList<>();
    for (int i = from; i < to; i++) {
      long[] entries = tokens.form(i).entries();
      if (entries.length == 0) {
        continue;
      }
      best = null;
      bestLast = -1;
      limit = i == from ? lastOfFirst + 1 : to;
      for (long entry : entries) {
        int node = trie.child(0, Gazetteer.Entry.word(entry));
        if (node >= 0) {
          follow(analyzed, i, node, Gazetteer.Entry.clitics(entry), day);
        }
      }
      if (best != null) {
        matches.add(new Match(i, bestLast, bestClitics, best));
        i = bestLast;
      }
    }
    return matches;
  }

  /** Follows the trie from a first word on, and keeps the longest phrase that counts. */
  private void follow(
      TextAnalyzer analyzed, int first, int start, int clitics, @Nullable LocalDate day) {
    Tokens tokens = analyzed.tokens();
    int node = start;
    int last = first;
    while (true) {
      List<Alias> here = gazetteer.counting(node, day, wanted);
      if (here != null && last > bestLast) {
        best = here;
        bestLast = last;
        bestClitics = clitics;
      }
      if (last + 1 == limit || !isGap(analyzed.text(), tokens.end(last), tokens.start(last + 1))) {
        return;
      }
      node = next(tokens.form(last + 1).entries(), node);
      if (node < 0) {
        return;
      }
      last++;
    }
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
   * Whether nothing but blanks, quotes, hyphens and brackets stands between two words; a bracket
   * that closes nothing ends a phrase.
   */
  private static boolean isGap(String text, int from, int to) {
    if (to - from > LONGEST_GAP) {
      return false;
    }
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c != ' ' && !isQuoteOrHyphen(c) && !isOtherBlank(c) && !opens(text, c, to)) {
        return false;
      }
    }
    return true;
  }

  /** A bracket around the next word or two: تنظيم (القاعدة). */
  private static boolean opens(String text, char c, int wordStart) {
    if (c != '(' && c != '[') {
      return false;
    }
    char closing = c == '(' ? ')' : ']';
    int end = text.indexOf(closing, wordStart);
    return end >= 0 && end - wordStart <= LONGEST_IN_BRACKETS;
  }

  private static boolean isQuoteOrHyphen(char c) {
    return switch (c) {
      case '-', '"', '\'', '«', '»', '_', '`', '\u00B4' -> true;
      default -> (c >= '\u2010' && c <= '\u2015') || (c >= '\u2018' && c <= '\u201F');
    };
  }

  private static boolean isOtherBlank(char c) {
    return c == '\t' || c == '\u00A0' || c == '\u202F' || Character.getType(c) == Character.FORMAT;
  }
}
