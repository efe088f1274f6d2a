package org.rawabit.stages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.rawabit.corpus.RawArticle;

/**
 * English articles of words drawn by chance, always the same ones.
 *
 * @param articles the sentences of each article, each a list of words; {@code the} is a stop word
 */
record RandomWords(List<List<List<String>>> articles) {
  private static final List<String> WORDS =
      List.of("alfa", "bravo", "kilo", "zulu", "tango", "alfa", "alfa", "the");

  static RandomWords of(int articles) {
    Random random = new Random(7);
    List<List<List<String>>> made = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      List<List<String>> sentences = new ArrayList<>();
      for (int s = random.nextInt(4); s >= 0; s--) {
        List<String> words = new ArrayList<>();
        for (int w = random.nextInt(9); w >= 0; w--) {
          words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        sentences.add(words);
      }
      made.add(sentences);
    }
    return new RandomWords(made);
  }

  static boolean isTerm(String word) {
    return !word.equals("the");
  }

  /** As records; the article that ends the list repeats the first with a blank more. */
  RawArticle[] records() {
    List<RawArticle> records = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      // A word of its own keeps articles apart that chance made alike.
      String text = text(articles.get(i)) + "\n\nW" + i + "w";
      records.add(Records.article("x" + (i + 1), "2020-01-01", "en", text));
    }
    records.add(
        Records.article(
            "x" + (articles.size() + 1), "2020-01-02", "en", " " + records.get(0).text()));
    return records.toArray(RawArticle[]::new);
  }

  private static String text(List<List<String>> sentences) {
    StringBuilder text = new StringBuilder();
    for (List<String> words : sentences) {
      String sentence = String.join(" ", words);
      text.append(sentence.substring(0, 1).toUpperCase(Locale.ROOT))
          .append(sentence.substring(1))
          .append(". ");
    }
    return text.toString();
  }
}
