package org.rawabit.text;

import java.util.Arrays;
import org.apache.lucene.analysis.ar.ArabicStemmer;
import org.apache.lucene.analysis.fr.FrenchLightStemmer;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * Terms of normalized words: light stems by Lucene; null for words that are no terms.
 *
 * <p>Arabic: the light stemmer of Larkey, Ballesteros and Connell (2002, "light10"); English:
 * Snowball's Porter2; French: the light stemmer of Savoy (2009). Stems are keys, not words: people
 * are shown the printed form that occurs most. Not thread-safe.
 */
final class Stemmer {
  private final ArabicStemmer arabic = new ArabicStemmer();
  private final EnglishStemmer english = new EnglishStemmer();
  private final FrenchLightStemmer french = new FrenchLightStemmer();

  @Nullable String arabic(String word) {
    if (isArabicStopWord(word)) {
      return null;
    }
    char[] letters = Arrays.copyOf(word.toCharArray(), word.length() + 1);
    String stem = new String(letters, 0, arabic.stem(letters, word.length()));
    return isTerm(stem) && !StopWords.ARABIC.contains(stem) ? stem : null;
  }

  /** A stop word, also behind the conjunctions و and ف (وفي, فقال). */
  private static boolean isArabicStopWord(String word) {
    if (StopWords.ARABIC.contains(word)) {
      return true;
    }
    boolean conjunction =
        word.length() > 2 && (word.charAt(0) == Letters.WAW || word.charAt(0) == Letters.FEH);
    return conjunction && StopWords.ARABIC.contains(word.substring(1));
  }

  @Nullable String english(String word) {
    if (StopWords.ENGLISH.contains(word)) {
      return null;
    }
    english.setCurrent(word);
    english.stem();
    String stem = english.getCurrent();
    return isTerm(stem) ? stem : null;
  }

  @Nullable String french(String word) {
    if (StopWords.FRENCH.contains(word)) {
      return null;
    }
    char[] letters = word.toCharArray();
    String stem = new String(letters, 0, french.stem(letters, word.length()));
    return isTerm(stem) ? stem : null;
  }

  /** Words of other scripts are their own stems. */
  @Nullable String other(String word) {
    return isTerm(word) ? word : null;
  }

  private static boolean isTerm(String stem) {
    return stem.length() >= 2;
  }
}
