package org.rawabit.decoding;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far bytes read like a language in one of the encodings of a byte a character.
 *
 * <p>In a wrong encoding, letters of several scripts stand in one word, capitals in the middle of
 * words, and the words that every text has many of are missing.
 *
 * @param text what the bytes say in it
 * @param hits words of its language that are frequent in any text
 * @param words all words
 */
record EncodingEvidence(Charset charset, String text, int hits, int words) {
  /** The encodings in question; of those that say the same, the first is named. */
  static final List<Charset> CHARSETS =
      List.of(
          Charset.forName("windows-1252"),
          Charset.forName("ISO-8859-15"),
          Charset.forName("windows-1256"),
          Charset.forName("ISO-8859-6"),
          Charset.forName("x-MacArabic"));

  private static final int FEWEST_HITS = 2;

  /** Of this many words, one at least must be a frequent one. */
  private static final int ONE_IN = 12;

  /** Another reading may have one frequent word to so many of this one. */
  private static final int TIMES = 3;

  private static final Set<String> ARABIC =
      words(
          "في من على إلى الى عن أن ان إن مع هذا هذه التي الذي كما قال قد لا ما لم بعد بين كان كانت"
              + " غير خلال عند حتى أو ثم حيث وقد وفي ومن وقال وأن كل هو هي ذلك نحو منذ"
              + " در از به كه اين است را با براى");

  private static final Set<String> LATIN =
      words(
          "the of and to in is that was for with by from on said it at le la les des du et est une"
              + " dans pour sur au aux par qui que ne pas un de en se ce ses avec il elle ils"
              + " el los las del y por con para der die das und den von mit zu ist im nicht"
              + " il di che per non o os as da do em no na com");

  private static Set<String> words(String list) {
    return Set.copyOf(Arrays.asList(list.split(" ", -1)));
  }

  /** Every encoding in which the bytes could be text. */
  static List<EncodingEvidence> of(byte[] bytes) {
    List<EncodingEvidence> found = new ArrayList<>();
    for (Charset charset : CHARSETS) {
      String text = Redecoding.decoded(bytes, charset);
      boolean known = text == null || found.stream().anyMatch(e -> e.text.equals(text));
      if (text != null && !known && new Plausibility(text).isText()) {
        found.add(read(charset, text));
      }
    }
    return found;
  }

  private static EncodingEvidence read(Charset charset, String text) {
    int hits = 0;
    int words = 0;
    for (int start = 0; start < text.length(); ) {
      int end = start;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      if (end > start) {
        words++;
        hits += isFrequent(text.substring(start, end)) ? 1 : 0;
      }
      start = end + 1;
    }
    return new EncodingEvidence(charset, text, hits, words);
  }

  private static boolean isFrequent(String word) {
    if (word.charAt(0) < 0x0600) {
      return LATIN.contains(word.toLowerCase(Locale.ROOT));
    }
    boolean withArticle = word.length() > 4 && word.substring(0, 3).contains("ال");
    return withArticle || ARABIC.contains(word);
  }

  /** The one encoding of which there is no doubt; null where there is. */
  static @Nullable Charset certain(List<EncodingEvidence> all) {
    for (EncodingEvidence e : all) {
      boolean enough = e.hits >= FEWEST_HITS && e.hits * ONE_IN >= e.words;
      if (enough && all.stream().allMatch(o -> o.equals(e) || o.hits * TIMES <= e.hits)) {
        return e.charset;
      }
    }
    return null;
  }
}
