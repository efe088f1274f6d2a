package org.rawabit.stages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rawabit.SparkExtension;
import org.rawabit.corpus.RawArticle;
import org.rawabit.duplicates.Components;
import org.rawabit.tables.NearDuplicate;
import org.rawabit.tables.Signature;

@ExtendWith(SparkExtension.class)
class IdentitiesTest {
  private static final Comparator<Signature> ORDER =
      Comparator.comparing(Signature::published, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Signature::articleId);

  private final SparkSession spark;

  IdentitiesTest(SparkSession spark) {
    this.spark = spark;
  }

  /** a b c are a chain: c is like b, b is like a; d is c again. */
  @Test
  void giveAStoryToWhatIsLikeWhatIsLike() {
    List<String> words = Reprints.words(new Random(1), 60);
    List<String> a = words.subList(0, 52);
    List<String> b = words.subList(4, 56);
    List<String> c = words.subList(8, 60);
    List<RawArticle> records =
        List.of(
            article(1, "2020-01-03", a),
            article(2, "2020-01-02", b),
            article(3, "2020-01-01", c),
            article(4, "2020-01-04", c),
            article(5, "2020-01-01", Reprints.words(new Random(2), 60)),
            article(6, "2020-01-01", List.of("too", "short")),
            article(7, null, List.of("too", "short")));
    assertThat(identities(records))
        .containsExactlyInAnyOrder(
            "x1 x3 null x2 0.84",
            "x2 x3 null x3 0.84",
            "x3 x3 null null null",
            "x4 x3 x3 null null",
            "x6 x6 null null null",
            "x7 x6 x6 null null");
  }

  /** In the middle of a chain a text may come first that is like later ones alone. */
  @Test
  void leaveATextWithoutANearerOneWhereAllItIsLikeCameLater() {
    List<String> words = Reprints.words(new Random(1), 60);
    assertThat(
            identities(
                List.of(
                    article(1, "2020-01-01", words.subList(0, 52)),
                    article(2, null, words.subList(4, 56)),
                    article(3, "2020-01-02", words.subList(8, 60)))))
        .containsExactlyInAnyOrder(
            "x1 x1 null null null", "x2 x1 null x1 0.84", "x3 x1 null null null");
  }

  @Test
  void areThoseOfAPlainModelInAnyOrderOfTheArticles() {
    List<RawArticle> news = new ArrayList<>(Reprints.of(300));
    news.add(news.get(0));
    JavaRDD<Signature> all = Reprints.signatures(spark, news);
    JavaRDD<NearPair> pairs = NearPairs.of(Reprints.company(all), Reprints.NEAR).cache();
    List<String> expected = modelled(all.collect(), pairs.collect());
    assertThat(lines(Identities.of(Reprints.company(all), pairs))).isEqualTo(expected);
    Collections.shuffle(news, new Random(3));
    assertThat(identities(news)).isEqualTo(expected);
    pairs.unpersist();
  }

  @Test
  void giveRowsOfNearDuplicatesBetweenTheFirstArticlesOfTexts() {
    JavaRDD<Signature> all = Reprints.signatures(spark, Reprints.of(300));
    List<Signature> signatures = all.collect();
    JavaRDD<NearPair> pairs = NearPairs.of(Reprints.company(all), Reprints.NEAR).cache();
    Map<String, Signature> firsts = firsts(signatures);
    List<NearDuplicate> rows =
        Identities.nearDuplicates(pairs, Identities.of(Reprints.company(all), pairs)).collect();
    assertThat(rows)
        .hasSize((int) pairs.count())
        .allSatisfy(
            r -> {
              Signature a = at(firsts, r.textA());
              Signature b = at(firsts, r.textB());
              assertThat(r.articleA()).isEqualTo(a.articleId());
              assertThat(r.articleB()).isEqualTo(b.articleId());
              assertThat(ORDER.compare(a, b)).isNegative();
            });
    assertThat(rows.stream().map(r -> key(r.textA(), r.textB()) + r.jaccard()))
        .containsExactlyInAnyOrderElementsOf(
            pairs.collect().stream().map(p -> key(p.textA(), p.textB()) + p.jaccard()).toList());
    pairs.unpersist();
  }

  private static RawArticle article(int number, @Nullable String day, List<String> words) {
    return Reprints.article(number, day, String.join(" ", words));
  }

  private List<String> identities(List<RawArticle> records) {
    JavaRDD<Signature> all = Reprints.signatures(spark, records).repartition(3);
    JavaRDD<Compared> company = Reprints.company(all).cache();
    return lines(Identities.of(company, NearPairs.of(company, Reprints.NEAR)));
  }

  private static List<String> lines(JavaRDD<PlacedIdentity> identities) {
    return identities.collect().stream()
        .map(
            i ->
                line(
                    i.articleId(),
                    i.storyId(),
                    i.duplicateOf(),
                    i.nearDuplicateOf(),
                    i.similarity()))
        .sorted()
        .toList();
  }

  private static String line(
      String id,
      String story,
      @Nullable String duplicateOf,
      @Nullable String nearDuplicateOf,
      @Nullable Double similarity) {
    String like = similarity == null ? "null" : String.format(Locale.ROOT, "%.2f", similarity);
    return id + " " + story + " " + duplicateOf + " " + nearDuplicateOf + " " + like;
  }

  private static <V> V at(Map<String, V> map, String key) {
    return Objects.requireNonNull(map.get(key));
  }

  private static String key(String a, String b) {
    return new TreeSet<>(Set.of(a, b)).toString();
  }

  private static Map<String, Signature> firsts(List<Signature> signatures) {
    return signatures.stream()
        .collect(
            Collectors.toMap(
                Signature::textKey, s -> s, (a, b) -> ORDER.compare(a, b) <= 0 ? a : b));
  }

  private static List<String> modelled(List<Signature> signatures, List<NearPair> pairs) {
    Map<String, Signature> firsts = firsts(signatures);
    Components components = new Components();
    Map<String, Map<String, Double>> like = new HashMap<>();
    for (NearPair pair : pairs) {
      components.join(pair.textA(), pair.textB());
      like.computeIfAbsent(pair.textA(), k -> new HashMap<>()).put(pair.textB(), pair.jaccard());
      like.computeIfAbsent(pair.textB(), k -> new HashMap<>()).put(pair.textA(), pair.jaccard());
    }
    Map<String, Signature> publishers = new HashMap<>();
    firsts.forEach(
        (text, first) ->
            publishers.merge(
                components.of(text), first, (a, b) -> ORDER.compare(a, b) <= 0 ? a : b));
    Map<String, Long> copies =
        signatures.stream()
            .collect(Collectors.groupingBy(Signature::textKey, Collectors.counting()));
    Map<String, Integer> seen = new HashMap<>();
    List<String> lines = new ArrayList<>();
    for (Signature s : signatures) {
      Map<String, Double> others = like.getOrDefault(s.textKey(), Map.of());
      if (at(copies, s.textKey()) == 1 && others.isEmpty()) {
        continue;
      }
      int times = seen.merge(s.articleId(), 1, Integer::sum);
      Signature first = at(firsts, s.textKey());
      boolean isFirst = times == 1 && s.articleId().equals(first.articleId());
      Signature nearest =
          others.keySet().stream()
              .map(other -> at(firsts, other))
              .filter(o -> isFirst && ORDER.compare(o, first) < 0)
              .min(
                  Comparator.comparing((Signature o) -> -at(others, o.textKey()))
                      .thenComparing(ORDER))
              .orElse(null);
      lines.add(
          line(
              s.articleId() + (times == 1 ? "" : "-" + times),
              at(publishers, components.of(s.textKey())).articleId(),
              isFirst ? null : first.articleId(),
              nearest == null ? null : nearest.articleId(),
              nearest == null ? null : at(others, nearest.textKey())));
    }
    Collections.sort(lines);
    return lines;
  }
}
