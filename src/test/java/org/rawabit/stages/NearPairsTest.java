package org.rawabit.stages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rawabit.SparkExtension;
import org.rawabit.corpus.RawArticle;
import org.rawabit.duplicates.MinHash;
import org.rawabit.duplicates.Shingles;
import org.rawabit.tables.Signature;

@ExtendWith(SparkExtension.class)
class NearPairsTest {
  private static final List<RawArticle> NEWS = Reprints.of(400);

  private final SparkSession spark;
  private final JavaRDD<Signature> none;

  NearPairsTest(SparkSession spark) {
    this.spark = spark;
    this.none = Reprints.none(spark.sparkContext());
  }

  @Test
  void areThoseOfAllPairsThatReachTheThreshold() {
    JavaRDD<Signature> all = Reprints.signatures(spark, NEWS);
    Set<String> expected = oneByOne(all.collect(), 0);
    assertThat(expected).hasSizeGreaterThan(100);
    assertThat(pairs(all, none)).isEqualTo(expected);
  }

  @Test
  void areTheSameInPartsAsAtOnce() {
    JavaRDD<Signature> all = Reprints.signatures(spark, NEWS);
    JavaRDD<Signature> first = Reprints.signatures(spark, NEWS.subList(250, 400));
    JavaRDD<Signature> second = Reprints.signatures(spark, NEWS.subList(0, 250));
    Set<String> parts = new TreeSet<>(pairs(first, none));
    Set<String> later = pairs(second, first);
    assertThat(later).isNotEmpty().doesNotContainAnyElementsOf(parts);
    parts.addAll(later);
    assertThat(parts).isEqualTo(pairs(all, none));
    assertThat(pairs(all, all)).isEmpty();
  }

  /** A table that comes every day, on the edge of the threshold to all others. */
  @Test
  void areFoundInCrowdedBuckets() {
    Random random = new Random(5);
    List<String> table = Reprints.words(random, 170);
    List<RawArticle> records = new ArrayList<>();
    for (int i = 0; i < 3 * BucketPairs.CROWD; i++) {
      List<String> today = new ArrayList<>(table);
      today.set(20 + i % 3, "price" + i);
      today.set(100 + i % 7, "price" + i);
      records.add(Reprints.article(i, null, String.join(" ", today)));
    }
    JavaRDD<Signature> all = Reprints.signatures(spark, records);
    Set<String> expected = oneByOne(all.collect(), MinHash.AGREEING);
    assertThat(expected).hasSizeGreaterThan(5_000);
    assertThat(pairs(all, none)).isEqualTo(expected);
    // On the very edge, one pair in 2500 is missed.
    assertThat(oneByOne(all.collect(), 0)).hasSizeLessThan(expected.size() + 50);
  }

  @Test
  void areNotLookedForWhereTheJobSaysSo() {
    JavaRDD<Signature> all = Reprints.signatures(spark, NEWS);
    NearPairs.Options exact = new NearPairs.Options(false, 0.8);
    assertThat(NearPairs.of(Reprints.company(all), exact).collect()).isEmpty();
    assertThat(exact.likeness()).isEqualTo(Likeness.EXACT);
    assertThat(Reprints.NEAR.likeness()).isEqualTo(Likeness.NEAR);
  }

  private static Set<String> pairs(JavaRDD<Signature> fresh, JavaRDD<Signature> earlier) {
    List<NearPair> pairs = NearPairs.of(Company.of(fresh, earlier), Reprints.NEAR).collect();
    Set<String> lines = new TreeSet<>();
    pairs.forEach(p -> lines.add(line(p.textA(), p.textB(), p.jaccard())));
    assertThat(pairs).hasSameSizeAs(lines);
    return lines;
  }

  private static String line(String a, String b, double jaccard) {
    return a + " " + b + " " + jaccard;
  }

  /** The pairs that reach the threshold and agree in so many bands. */
  private static Set<String> oneByOne(List<Signature> signatures, int bands) {
    TreeMap<String, Signature> texts = new TreeMap<>();
    signatures.forEach(s -> texts.put(s.textKey(), s));
    Set<String> lines = new TreeSet<>();
    texts.forEach(
        (a, inA) ->
            texts
                .tailMap(a, false)
                .forEach(
                    (b, inB) -> {
                      double jaccard =
                          Shingles.jaccard(
                              Shingles.unpacked(inA.shingles()), Shingles.unpacked(inB.shingles()));
                      if (jaccard >= 0.8 && MinHash.agreeing(inA.bands(), inB.bands()) >= bands) {
                        lines.add(line(a, b, jaccard));
                      }
                    }));
    return lines;
  }
}
