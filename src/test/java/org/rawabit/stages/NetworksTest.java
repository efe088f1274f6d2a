package org.rawabit.stages;

import static org.apache.spark.sql.functions.rand;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rawabit.SparkExtension;
import org.rawabit.tables.Cooccurrence;
import org.rawabit.tables.Network;
import org.rawabit.tables.NetworkActor;
import org.rawabit.tables.NetworkTie;
import org.rawabit.tables.Tables;

@ExtendWith(SparkExtension.class)
class NetworksTest {
  private static final Networks.Options OPTIONS =
      new Networks.Options(
          Scope.ARTICLE, TieWeight.N_AB, 0, 0.05, 0.4, 1, 1, Integer.MAX_VALUE, 1000);

  private final SparkSession spark;

  NetworksTest(SparkSession spark) {
    this.spark = spark;
  }

  /** What the three tables hold, as text, sorted. */
  private record Tabled(List<String> networks, List<String> actors, List<String> ties) {}

  @Test
  void measuresTheNetworkOfEachPeriod() {
    Tabled tabled =
        tabled(
            List.of(
                pair("article", "2020-01", "a", "b", 4, 1, 0.01),
                pair("article", "2020-01", "b", "c", 2, 1, 0.01),
                pair("article", "2020-01", "d", "e", 2, 1, 0.05),
                pair("article", "2020-02", "a", "c", 3, 1, 0.05)),
            OPTIONS);
    assertThat(tabled.actors())
        .containsExactly(
            // period actor | degree strength | betweenness community backbone_degree
            "2020-01 a | 1 4.0 | 0.0 0 1",
            "2020-01 b | 2 6.0 | 0.16666666666666669 0 1",
            "2020-01 c | 1 2.0 | 0.0 0 0",
            "2020-01 d | 1 2.0 | 0.0 1 0",
            "2020-01 e | 1 2.0 | 0.0 1 0",
            "2020-02 a | 1 3.0 | 0.0 0 0",
            "2020-02 c | 1 3.0 | 0.0 0 0");
    assertThat(tabled.ties())
        .containsExactly(
            // period actors weight | alpha_a alpha_b alpha | backbone same_community
            "2020-01 a b 4.0 | 1.0 0.33333333333333337 0.33333333333333337 | true true",
            "2020-01 b c 2.0 | 0.6666666666666667 1.0 0.6666666666666667 | false true",
            "2020-01 d e 2.0 | 1.0 1.0 1.0 | false true",
            "2020-02 a c 3.0 | 1.0 1.0 1.0 | false true");
    assertThat(tabled.networks())
        .containsExactly(
            // period scope weight | pairs nodes ties density | components largest | communities |
            // backbone | sources
            "2020-01 article n_ab | 3 5 3 0.3 | 2 3 | 2 0.375 | 1 2 | 5",
            "2020-02 article n_ab | 1 2 1 1.0 | 1 2 | 1 0.0 | 0 0 | 2");
  }

  @Test
  void tiesPairsOfItsScopeThatAreTogetherMoreThanByChance() {
    List<Cooccurrence> pairs =
        List.of(
            pair("article", "all", "a", "b", 5, 1, 0.05),
            pair("sentence", "all", "a", "c", 5, 1, 0.01),
            pair("article", "all", "a", "d", 5, 0, 0.01),
            pair("article", "all", "a", "e", 5, -1, 0.01),
            pair("article", "all", "a", "f", 5, 1, 0.0501),
            pair("article", "all", "b", "f", 3, 0.5, 0.01));
    assertThat(tied(pairs, OPTIONS)).containsExactly("a b 5.0", "b f 3.0");
    assertThat(tied(pairs, weighing(TieWeight.STORIES_AB, 0)))
        .containsExactly("a b 4.0", "b f 2.0");
    assertThat(tied(pairs, weighing(TieWeight.NPMI, 0))).containsExactly("a b 0.1", "b f 0.05");
    assertThat(tied(pairs, weighing(TieWeight.N_AB, 3.5))).containsExactly("a b 5.0");
    assertThat(tied(pairs, weighing(TieWeight.LLR, 0))).containsExactly("a b 50.0", "b f 30.0");
    assertThat(tied(pairs, weighing(TieWeight.LOG_DICE, 0))).containsExactly("a b 9.0");
  }

  @Test
  void hasARowWithoutFiguresForAPeriodWithoutTies() {
    Tabled tabled = tabled(List.of(pair("article", "2020-03", "a", "b", 2, 0.1, 0.9)), OPTIONS);
    assertThat(tabled.networks())
        .containsExactly("2020-03 article n_ab | 1 0 0 0.0 | 0 0 | 0 null | 0 0 | 0");
    assertThat(tabled.actors()).isEmpty();
    assertThat(tabled.ties()).isEmpty();
  }

  @Test
  void measuresTheSameWhereTheWorkIsSpread() {
    List<Cooccurrence> pairs = new ArrayList<>(drawn(80, 400, "all", 1));
    pairs.addAll(drawn(40, 90, "2020-01", 2));
    pairs.addAll(drawn(5, 8, "2020-02", 3));
    Tabled spread = tabled(pairs, local(10, Integer.MAX_VALUE));
    Tabled local = tabled(pairs, OPTIONS);
    assertThat(spread.actors()).hasSize(125).isEqualTo(local.actors());
    assertThat(ranks(pairs, local(10, Integer.MAX_VALUE))).isEqualTo(ranks(pairs, OPTIONS));
    assertThat(tabled(pairs, local(10, 33)).actors())
        .isEqualTo(tabled(pairs, local(1000, 33)).actors())
        .isNotEqualTo(local.actors());
  }

  @Test
  void givesTheSameRowsInAnyOrderAndNumberOfPartitions() {
    List<Cooccurrence> pairs = drawn(60, 300, "all", 4);
    for (int localTies : new int[] {10, 1000}) {
      Networks.Options options = local(localTies, 40);
      Dataset<Cooccurrence> rows = spark.createDataset(pairs, Tables.COOCCURRENCE.encoder());
      assertThat(rows(rows.orderBy(rand(5)).repartition(7).javaRDD(), options))
          .isEqualTo(rows(rows.coalesce(1).javaRDD(), options));
    }
  }

  private static Networks.Options local(int localTies, int sources) {
    return new Networks.Options(
        Scope.ARTICLE, TieWeight.N_AB, 0, 0.05, 0.4, 1, 1, sources, localTies);
  }

  private static Networks.Options weighing(TieWeight weight, double minWeight) {
    return new Networks.Options(
        Scope.ARTICLE, weight, minWeight, 0.05, 0.4, 1, 1, Integer.MAX_VALUE, 1000);
  }

  private static Cooccurrence pair(
      String scope, String period, String a, String b, long nAb, double pmi, double q) {
    String kind = period.equals("all") ? "all" : "month";
    return new Cooccurrence(
        a,
        b,
        scope,
        kind,
        period,
        nAb,
        nAb - 1,
        100,
        20,
        20,
        nAb,
        4,
        pmi,
        pmi / 10,
        10.0 * nAb,
        pmi * 18 - 9,
        0.6,
        0.5,
        1,
        2,
        1,
        3,
        "llr",
        q,
        q,
        10,
        null,
        null);
  }

  private static List<Cooccurrence> drawn(int actors, int pairs, String period, long seed) {
    Random random = new Random(seed);
    Map<String, Cooccurrence> drawn =
        random
            .ints(pairs * 4L, 0, actors * actors)
            .filter(i -> i / actors < i % actors)
            .limit(pairs)
            .mapToObj(
                i ->
                    pair(
                        "article",
                        period,
                        "a%02d".formatted(i / actors),
                        "a%02d".formatted(i % actors),
                        1 + random.nextInt(9),
                        1,
                        0))
            .collect(
                Collectors.toMap(p -> p.actorA() + p.actorB(), p -> p, (first, again) -> first));
    return List.copyOf(drawn.values());
  }

  private JavaRDD<Cooccurrence> rdd(List<Cooccurrence> pairs) {
    return spark.createDataset(pairs, Tables.COOCCURRENCE.encoder()).javaRDD();
  }

  private List<String> tied(List<Cooccurrence> pairs, Networks.Options options) {
    return rows(rdd(pairs), options).stream()
        .filter(NetworkTie.class::isInstance)
        .map(NetworkTie.class::cast)
        .map(t -> "%s %s %s".formatted(t.actorA(), t.actorB(), t.weight()))
        .toList();
  }

  private Map<String, Double> ranks(List<Cooccurrence> pairs, Networks.Options options) {
    return rows(rdd(pairs), options).stream()
        .filter(NetworkActor.class::isInstance)
        .map(NetworkActor.class::cast)
        .collect(Collectors.toMap(a -> a.period() + a.actorId(), NetworkActor::pagerank));
  }

  private Tabled tabled(List<Cooccurrence> pairs, Networks.Options options) {
    List<Record> rows = rows(rdd(pairs), options);
    return new Tabled(
        lines(rows, Network.class), lines(rows, NetworkActor.class), lines(rows, NetworkTie.class));
  }

  private static List<String> lines(List<Record> rows, Class<?> type) {
    return rows.stream().filter(type::isInstance).map(NetworksTest::line).sorted().toList();
  }

  /** All rows of the three tables, sorted. */
  private static List<Record> rows(JavaRDD<Cooccurrence> pairs, Networks.Options options) {
    try (Networks networks = Networks.of(pairs, options)) {
      List<Record> rows = new ArrayList<>(networks.networks().collect());
      rows.addAll(networks.actors().collect());
      rows.addAll(networks.ties().collect());
      rows.sort((a, b) -> a.toString().compareTo(b.toString()));
      return rows;
    }
  }

  private static String line(Record row) {
    if (row instanceof NetworkActor a) {
      return "%s %s | %s %s | %s %s %s"
          .formatted(
              a.period(),
              a.actorId(),
              a.degree(),
              a.strength(),
              a.betweenness(),
              a.community(),
              a.backboneDegree());
    }
    if (row instanceof NetworkTie t) {
      return "%s %s %s %s | %s %s %s | %s %s"
          .formatted(
              t.period(),
              t.actorA(),
              t.actorB(),
              t.weight(),
              t.alphaA(),
              t.alphaB(),
              t.alpha(),
              t.backbone(),
              t.sameCommunity());
    }
    Network n = (Network) row;
    return "%s %s %s | %s %s %s %s | %s %s | %s %s | %s %s | %s"
        .formatted(
            n.period(),
            n.scope(),
            n.weight(),
            n.pairs(),
            n.nodes(),
            n.ties(),
            n.density(),
            n.components(),
            n.largestComponent(),
            n.communities(),
            n.modularity(),
            n.backboneTies(),
            n.backboneNodes(),
            n.sources());
  }
}
