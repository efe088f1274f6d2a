package org.rawabit.stages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rawabit.SparkExtension;
import org.rawabit.corpus.RawArticle;
import org.rawabit.tables.Collocate;

@ExtendWith(SparkExtension.class)
class CollocatesTest {
  private final SparkSession spark;

  CollocatesTest(SparkSession spark) {
    this.spark = spark;
  }

  private List<Collocate> collocates(JavaRDD<Slice> slices, int window, String... nodes) {
    Broadcast<Vocabulary> vocabulary = Records.vocabulary(spark, slices);
    Collocates.Options options =
        new Collocates.Options(Stream.of(nodes).map(CollocateNode::of).toList(), window, 100, 1);
    JavaRDD<GroupCounts> counts =
        Collocates.counts(
            Records.numbered(slices, vocabulary), vocabulary, options, List.of("name", "role"));
    return Collocates.of(counts, vocabulary, options).collect();
  }

  private List<String> lines(int window, String node, RawArticle... articles) {
    return collocates(Records.slices(spark, articles), window, node).stream()
        .map(
            c ->
                "%s %s %s %d+%d=%d in %d | %d %d %d"
                    .formatted(
                        c.node(),
                        c.language(),
                        c.term(),
                        c.left(),
                        c.right(),
                        c.occurrences(),
                        c.articles(),
                        c.corpusWords(),
                        c.windowTokens(),
                        c.corpusOccurrences()))
        .toList();
  }

  @Test
  void countsTheTermsBesideAnActorWithoutItsOwnWords() {
    assertThat(
            lines(
                2,
                "haftar",
                Records.article("x1", "en", "Kilo alfa the Khalifa Haftar bravo zulu tango."),
                Records.article("x2", "en", "Tango tango tango kilo. Haftar. Khalifa."),
                Records.article("x3", "ar", "زار خليفة حفتر طبرق")))
        .containsExactlyInAnyOrder(
            // 13 words less Khalifa, Haftar and Haftar
            "haftar en alfa 1+0=1 in 1 | 10 3 1",
            "haftar en bravo 0+1=1 in 1 | 10 3 1",
            "haftar en zulu 0+1=1 in 1 | 10 3 1");
  }

  @Test
  void countsATokenBetweenTwoNodesOnceForTheNearer() {
    assertThat(
            lines(
                3,
                "term:Zulu",
                Records.article("x1", "en", "Zulu alfa zulu. Zulu kilo tango zulu. Bravo."),
                Records.article("x2", "fr", "alfa zulu")))
        .containsExactlyInAnyOrder(
            "Zulu en alfa 1+0=1 in 1 | 4 3 1",
            "Zulu en kilo 0+1=1 in 1 | 4 3 1",
            "Zulu en tango 1+0=1 in 1 | 4 3 1");
  }

  @Test
  void countsAsAPlainModelDoes() {
    RandomWords words = RandomWords.of(40);
    Map<String, Integer> before = new HashMap<>();
    Map<String, Integer> behind = new HashMap<>();
    for (List<List<String>> article : words.articles()) {
      for (List<String> sentence : article) {
        for (int k = 0; k < sentence.size(); k++) {
          int nearest = nearest(sentence, k, 2);
          if (nearest != 0 && RandomWords.isTerm(sentence.get(k))) {
            (nearest > 0 ? before : behind).merge(sentence.get(k), 1, Integer::sum);
          }
        }
      }
    }
    for (JavaRDD<Slice> slices :
        List.of(
            Records.slices(spark, words.records()),
            Records.slices(Records.of(spark, words.records()).repartition(5)))) {
      List<Collocate> found = collocates(slices, 2, "term:zulu");
      assertThat(found).isNotEmpty();
      assertThat(found)
          .allSatisfy(
              c -> {
                assertThat(c.left()).isEqualTo(before.getOrDefault(c.term(), 0).longValue());
                assertThat(c.right()).isEqualTo(behind.getOrDefault(c.term(), 0).longValue());
              });
    }
  }

  /** Signed distance from a word to the nearest zulu within a window, 0 where there is none. */
  private static int nearest(List<String> sentence, int from, int window) {
    for (int d = 1; d <= window && !sentence.get(from).equals("zulu"); d++) {
      if (from + d < sentence.size() && sentence.get(from + d).equals("zulu")) {
        return d;
      }
      if (from - d >= 0 && sentence.get(from - d).equals("zulu")) {
        return -d;
      }
    }
    return 0;
  }

  @Test
  void hasNoneOfWhatDoesNotOccur() {
    assertThat(lines(5, "term:absent", Records.article("x1", "en", "alfa bravo"))).isEmpty();
    assertThat(lines(5, "dbeibah", Records.article("x1", "en", "alfa bravo"))).isEmpty();
    assertThat(lines(5, "dbeibah")).isEmpty();
  }
}
