package org.rawabit.stages;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.rawabit.tables.Article;
import org.rawabit.tables.ArticleRows;
import org.rawabit.tables.Mention;
import org.rawabit.tables.Tables;

/**
 * Articles with their mentions, made of texts like {@code "a b. c.\n\na."}: every letter is an
 * actor's name, every capital its place; a period ends a sentence, a blank line a paragraph.
 */
record Layout(List<Article> articles, List<Mention> mentions) {
  static Layout of(Layout... layouts) {
    return of(List.of(layouts));
  }

  static Layout of(Collection<Layout> layouts) {
    return new Layout(
        layouts.stream().flatMap(l -> l.articles.stream()).toList(),
        layouts.stream().flatMap(l -> l.mentions.stream()).toList());
  }

  /** The first article of its story, published on a day, or on an unknown one. */
  static Layout first(String id, @Nullable String day, String text) {
    return article(id, id, day, text);
  }

  static Layout article(String id, String story, @Nullable String day, String text) {
    List<Mention> mentions = new ArrayList<>();
    int paragraphs = 0;
    int sentences = 0;
    int start = 0;
    for (String paragraph : text.split("\n\n", -1)) {
      int sentenceStart = start;
      for (String sentence : paragraph.split("(?<=\\.) ", -1)) {
        for (int i = 0; i < sentence.length(); i++) {
          if (Character.isLetter(sentence.charAt(i))) {
            mentions.add(
                mention(id, sentence, i, sentenceStart, paragraphs, sentences, mentions.size()));
          }
        }
        sentenceStart += sentence.length() + 1;
        sentences++;
      }
      start += paragraph.length() + 2;
      paragraphs++;
    }
    LocalDateTime published = day == null ? null : LocalDateTime.parse(day + "T23:30");
    Article article =
        ArticleRows.of(
            id,
            story,
            story.equals(id) ? null : story,
            null,
            published,
            "en",
            text,
            paragraphs,
            sentences,
            mentions.size(),
            "in");
    return new Layout(List.of(article), mentions);
  }

  private static Mention mention(
      String id, String sentence, int letter, int start, int paragraph, int number, int token) {
    String surface = sentence.substring(letter, letter + 1);
    return new Mention(
        id,
        start + letter,
        start + letter + 1,
        surface,
        surface.toLowerCase(Locale.ROOT),
        Character.isUpperCase(surface.charAt(0)) ? "place" : "name",
        "",
        1,
        paragraph,
        number,
        start,
        start + sentence.length(),
        token,
        token + 1,
        "undated");
  }

  Dataset<Article> articles(SparkSession spark) {
    return spark.createDataset(articles, Tables.ARTICLES.encoder());
  }

  Dataset<Mention> mentions(SparkSession spark) {
    return spark.createDataset(mentions, Tables.MENTIONS.encoder());
  }
}
