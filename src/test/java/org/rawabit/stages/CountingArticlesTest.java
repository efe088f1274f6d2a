package org.rawabit.stages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import org.rawabit.stages.CountedArticle.Found;
import scala.Tuple2;

class CountingArticlesTest {
  private static final int PARTITIONS = 3;

  private static final CountPlan PLAN =
      new CountPlan(
          Counting.options(
              List.of(Scope.values()),
              List.of(PeriodKind.ALL),
              CountUnit.STORIES,
              1,
              List.of("name")),
          true,
          List.of(Facet.values()),
          2,
          null);

  @Example
  void countsTheSameHoweverOftenCountsGoOut() {
    List<String> atOnce = lines(counted(Integer.MAX_VALUE));
    assertThat(atOnce).hasSizeGreaterThan(100);
    assertThat(lines(counted(1))).isEqualTo(atOnce);
    assertThat(lines(counted(50))).isEqualTo(atOnce);
    assertThat(counted(1)).hasSizeGreaterThan(counted(Integer.MAX_VALUE).size());
  }

  @Example
  void sendsAPairToOnePartition() {
    List<String> places = new ArrayList<>();
    for (Tuple2<Integer, CountsPart> part : counted(1)) {
      CountsPart counts = part._2();
      for (int e = 0; e < counts.size(); e++) {
        places.add(counts.actorA(e) + " " + counts.actorB(e) + " " + part._1());
      }
    }
    assertThat(new TreeSet<>(places).stream().map(p -> p.substring(0, p.lastIndexOf(' '))))
        .doesNotHaveDuplicates()
        .contains("null null", "a null", "a b");
  }

  private static List<Tuple2<Integer, CountsPart>> counted(int most) {
    List<Tuple2<Integer, CountsPart>> parts = new ArrayList<>();
    new CountingArticles(news().iterator(), PLAN, RollUp.NONE, PARTITIONS, most)
        .forEachRemaining(parts::add);
    return parts;
  }

  /** Five actors, each in every so many articles. */
  private static List<CountedArticle> news() {
    return IntStream.range(0, 60)
        .mapToObj(
            i ->
                new CountedArticle(
                    new DatedArticle("x" + i, "s" + i % 2, "en", null, null, 1, 2, 9, i % 4 > 0),
                    IntStream.rangeClosed(1, 5)
                        .filter(every -> i % every == 0)
                        .mapToObj(every -> found((char) ('a' + every - 1), (i + every) % 2))
                        .toList()))
        .toList();
  }

  private static Found found(char actor, int sentence) {
    return new Found(String.valueOf(actor), "name", 0, sentence, 9 * sentence, 9, sentence);
  }

  /** All counts, merged, and what shows the pairs. */
  private static List<String> lines(List<Tuple2<Integer, CountsPart>> parts) {
    CountsPart all = PairTally.of(parts.stream().map(Tuple2::_2).toList(), PLAN.evidence()).part();
    TreeSet<String> lines = new TreeSet<>();
    for (int e = 0; e < all.size(); e++) {
      lines.add(
          "%s %s %s %d %d %d"
              .formatted(
                  all.actorA(e),
                  all.actorB(e),
                  all.cellOf(e),
                  all.articles()[e],
                  all.stories()[e],
                  all.units()[e]));
    }
    Showings showing = all.showing();
    for (int i = 0; i < showing.size(); i++) {
      int pair = showing.pair()[i];
      lines.add(all.actors()[all.a()[pair]] + all.actors()[all.b()[pair]] + showing.at(i));
    }
    return List.copyOf(lines);
  }
}
