package org.rawabit.stages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rawabit.SparkExtension;
import org.rawabit.stats.Association;
import org.rawabit.stats.Contingency;
import org.rawabit.tables.Phrase;

@ExtendWith(SparkExtension.class)
class PhrasesTest {
  private final SparkSession spark;

  PhrasesTest(SparkSession spark) {
    this.spark = spark;
  }

  private List<Phrase> phrases(JavaRDD<Slice> slices, Phrases.Options options) {
    Broadcast<Vocabulary> vocabulary = Records.vocabulary(spark, slices);
    return Phrases.of(Records.numbered(slices, vocabulary), vocabulary, options).collect();
  }

  @Test
  void findsSequencesThatBelongTogetherAsTheyArePrintedMost() {
    JavaRDD<Slice> slices =
        Records.slices(
            spark,
            Records.article("x1", "ar", "قالت وزارة الخارجية في بيان. أعلن مجلس النواب أمس."),
            Records.article("x2", "ar", "أكدت وزارة الخارجية أن الوفد سافر. صوت مجلس النواب."),
            Records.article("x3", "en", "The Security Council met; the security council voted."),
            Records.article("x4", "ar", "نفت وزارة الخارجيه ذلك."));
    assertThat(phrases(slices, new Phrases.Options(4, 2, 1, 0.1, 1, 10)))
        .extracting(
            Phrase::rank, Phrase::form, Phrase::language, Phrase::words, Phrase::occurrences)
        .containsExactlyInAnyOrder(
            tuple(1, "وزارة الخارجية", "ar", 2, 3L),
            tuple(2, "Security Council", "en", 2, 2L),
            tuple(3, "مجلس النواب", "ar", 2, 2L));
  }

  @Test
  void isBrokenBySentencesAndByWordsThatAreNoTerms() {
    JavaRDD<Slice> slices =
        Records.slices(
            spark,
            Records.article("x1", "en", "Alfa bravo. Kilo the zulu 5 tango"),
            Records.article("x2", "en", "Alfa bravo. Kilo the zulu 5 tango yes"));
    assertThat(phrases(slices, new Phrases.Options(4, 2, 2, -1, 1, 10)))
        .extracting(Phrase::phrase)
        .containsExactly("alfa bravo");
  }

  @Test
  void countsAndMeasuresAsAPlainModelDoes() {
    RandomWords words = RandomWords.of(60);
    Phrases.Options options = new Phrases.Options(4, 3, 2, 0.01, 1, 1000);
    JavaRDD<Slice> slices = Records.slices(spark, words.records());
    List<Phrase> found = phrases(slices, options);
    assertThat(found)
        .extracting(PhrasesTest::line)
        .containsExactlyInAnyOrderElementsOf(model(words, options));
    assertThat(found).isSortedAccordingTo(Comparator.comparingInt(Phrase::rank));
    assertThat(found).isSortedAccordingTo(Comparator.comparingDouble(Phrase::llr).reversed());
    assertThat(found).extracting(Phrase::words).contains(2, 3, 4);
    JavaRDD<Slice> apart = Records.slices(Records.of(spark, words.records()).repartition(7));
    assertThat(phrases(apart, options)).isEqualTo(found);
  }

  @Test
  void keepsTheStrongestAndHasNoneOfNoText() {
    JavaRDD<Slice> slices = Records.slices(spark, RandomWords.of(60).records());
    List<Phrase> all = phrases(slices, new Phrases.Options(3, 2, 1, 0, 1, 1000));
    assertThat(phrases(slices, new Phrases.Options(3, 2, 1, 0, 1, 4))).isEqualTo(all.subList(0, 4));
    assertThat(phrases(Records.slices(spark), new Phrases.Options(4, 1, 1, 0, 1, 4))).isEmpty();
    JavaRDD<Slice> oneWord = Records.slices(spark, Records.article("x1", "en", "alfa alfa alfa"));
    assertThat(phrases(oneWord, new Phrases.Options(4, 1, 1, -1, 1, 4)))
        .allSatisfy(p -> assertThat(p.npmi()).isFinite());
  }

  @Test
  void leavesOutWhatIsMostlyPartOfALongerPhrase() {
    JavaRDD<Slice> slices =
        Records.slices(
            spark,
            Records.article("x1", "en", "Alfa bravo kilo the alfa bravo kilo the zulu tango."),
            Records.article("x2", "en", "Alfa bravo kilo the alfa bravo kilo the bravo kilo the."));
    assertThat(phrases(slices, new Phrases.Options(3, 2, 1, 0, 0.9, 10)))
        .extracting(Phrase::phrase, Phrase::inside)
        .containsExactlyInAnyOrder(tuple("alfa bravo kilo", 0.0), tuple("bravo kilo", 0.8));
    assertThat(phrases(slices, new Phrases.Options(3, 2, 1, 0, 1, 10)))
        .extracting(Phrase::phrase)
        .contains("alfa bravo");
  }

  @Test
  void leavesOutWhatGoesOnInDifferentWays() {
    JavaRDD<Slice> slices =
        Records.slices(
            spark,
            Records.article("x1", "en", "Alfa bravo kilo the alfa bravo zulu the tango."),
            Records.article("x2", "en", "Alfa bravo kilo the alfa bravo zulu the oscar."));
    assertThat(phrases(slices, new Phrases.Options(3, 2, 1, 0, 0.9, 10)))
        .extracting(Phrase::phrase)
        .contains("alfa bravo kilo", "alfa bravo zulu")
        .doesNotContain("alfa bravo");
  }

  private static String line(Phrase p) {
    return line(p.phrase(), p.occurrences(), p.articles(), p.pmi(), p.npmi(), p.llr());
  }

  private static String line(
      String phrase, long occurrences, long articles, double pmi, double npmi, double llr) {
    return String.format(
        Locale.ROOT, "%s %d %d %.9f %.9f %.9f", phrase, occurrences, articles, pmi, npmi, llr);
  }

  private static List<String> model(RandomWords words, Phrases.Options options) {
    Map<String, Long> counts = new TreeMap<>();
    Map<String, Set<Integer>> articles = new HashMap<>();
    long places = 0;
    for (int i = 0; i < words.articles().size(); i++) {
      places += 2; // the article's own word
      for (List<String> run : runs(words.articles().get(i))) {
        places += run.size() + 1;
        for (int from = 0; from < run.size(); from++) {
          for (int to = from + 1; to <= Math.min(run.size(), from + 4); to++) {
            String ngram = String.join(" ", run.subList(from, to));
            counts.merge(ngram, 1L, Long::sum);
            articles.computeIfAbsent(ngram, n -> new HashSet<>()).add(i);
          }
        }
      }
    }
    List<String> lines = new ArrayList<>();
    for (Map.Entry<String, Long> ngram : counts.entrySet()) {
      String phrase = ngram.getKey();
      int in = Objects.requireNonNull(articles.get(phrase)).size();
      if (phrase.contains(" ")
          && ngram.getValue() >= options.minOccurrences()
          && in >= options.minArticles()) {
        Contingency last = table(counts, places, phrase, phrase.lastIndexOf(' '));
        Contingency first = table(counts, places, phrase, phrase.indexOf(' '));
        double npmi = Math.min(Association.npmi(last), Association.npmi(first));
        double pmi = Math.min(Association.pmi(last), Association.pmi(first));
        double llr =
            Math.min(Association.logLikelihoodRatio(last), Association.logLikelihoodRatio(first));
        if (npmi >= options.minNpmi() && pmi > 0) {
          lines.add(line(phrase, ngram.getValue(), in, pmi, npmi, llr));
        }
      }
    }
    return lines;
  }

  private static Contingency table(Map<String, Long> counts, long places, String phrase, int cut) {
    long before = Objects.requireNonNull(counts.get(phrase.substring(0, cut)));
    long behind = Objects.requireNonNull(counts.get(phrase.substring(cut + 1)));
    return new Contingency(places, before, behind, Objects.requireNonNull(counts.get(phrase)));
  }

  private static List<List<String>> runs(List<List<String>> sentences) {
    List<List<String>> runs = new ArrayList<>();
    for (List<String> sentence : sentences) {
      List<String> run = new ArrayList<>();
      for (String word : sentence) {
        if (RandomWords.isTerm(word)) {
          run.add(word);
        } else if (!run.isEmpty()) {
          runs.add(run);
          run = new ArrayList<>();
        }
      }
      if (!run.isEmpty()) {
        runs.add(run);
      }
    }
    return runs;
  }
}
