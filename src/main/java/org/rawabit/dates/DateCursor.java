package org.rawabit.dates;

import org.jspecify.annotations.Nullable;
import org.rawabit.dates.DateTokens.Token;
import org.rawabit.dates.DateWord.Month;

/** A place in the tokens of a date, from which the readers of its parts look ahead. */
final class DateCursor {
  /** A word, or several, with a meaning. */
  record Found(DateWord meaning, int words, String text) {}

  /** Both March and, in French, Tuesday. */
  private static final String MAR = "mar";

  private final DateTokens tokens;
  private final boolean isMarTuesday;
  private int at;

  DateCursor(DateTokens tokens) {
    this.tokens = tokens;
    this.isMarTuesday = hasOtherMonth(tokens);
  }

  boolean atEnd() {
    return at >= tokens.size();
  }

  void move(int places) {
    at += places;
  }

  Token token(int ahead) {
    return tokens.at(at + ahead);
  }

  /** The longest words there with a meaning in dates. */
  @Nullable Found word(int ahead) {
    Found found = null;
    StringBuilder words = new StringBuilder();
    for (int n = 1; n <= DateWords.WORDS && token(ahead + n - 1).isWord(); n++) {
      words.append(n == 1 ? "" : " ").append(token(ahead + n - 1).word());
      DateWord meaning = DateWords.meaning(words.toString());
      found = meaning == null ? found : new Found(meaning, n, words.toString());
    }
    return found != null && isMarTuesday && found.text().equals(MAR)
        ? new Found(DateWord.Sign.FILLER, found.words(), MAR)
        : found;
  }

  /** How many words there are the name of a time zone: the most that are; 0 for none. */
  int zoneWords(int ahead) {
    int found = 0;
    for (int n = 1; n <= TimeZones.WORDS && token(ahead + n - 1).isWord(); n++) {
      found = TimeZones.isKnown(words(ahead, n)) ? n : found;
    }
    return found;
  }

  /** So many words, with spaces between. */
  String words(int ahead, int count) {
    StringBuilder words = new StringBuilder(token(ahead).word());
    for (int i = 1; i < count; i++) {
      words.append(' ').append(token(ahead + i).word());
    }
    return words.toString();
  }

  /** Past commas, points, dashes and slashes, and words that may stand between parts of a date. */
  int pastBetween(int ahead) {
    int place = ahead;
    while (true) {
      Found word = word(place);
      if (word != null && isBetween(word.meaning())) {
        place += word.words();
      } else if (",.-/–—،".indexOf(token(place).sign()) >= 0) {
        place++;
      } else {
        return place;
      }
    }
  }

  private static boolean isBetween(DateWord meaning) {
    return meaning == DateWord.Sign.BETWEEN || meaning instanceof DateWord.Unit;
  }

  private static boolean hasOtherMonth(DateTokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.at(i);
      boolean isMonth = token.isWord() && DateWords.meaning(token.word()) instanceof Month;
      if (isMonth && !token.word().equals(MAR)) {
        return true;
      }
    }
    return false;
  }
}
