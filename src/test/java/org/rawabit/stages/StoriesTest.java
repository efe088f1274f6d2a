package org.rawabit.stages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rawabit.SparkExtension;
import org.rawabit.duplicates.Components;

@ExtendWith(SparkExtension.class)
class StoriesTest {
  private final SparkSession spark;
  private final Random random = new Random(11);

  StoriesTest(SparkSession spark) {
    this.spark = spark;
  }

  @Test
  void areTheSameWhetherJoinedHereOrByStars() {
    List<NearPair> pairs = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      add(pairs, "r" + random.nextInt(90), "r" + random.nextInt(90));
      add(pairs, "chain%02d".formatted(i), "chain%02d".formatted(i + 1));
      add(pairs, "centre", "leaf" + i);
      add(pairs, "clique" + i % 8, "clique" + i / 8);
    }
    Collections.shuffle(pairs, random);
    Components components = new Components();
    pairs.forEach(p -> components.join(p.textA(), p.textB()));
    Dataset<NearPair> all = spark.createDataset(pairs, NearPair.ENCODER);
    assertThat(stories(Stories.local(pairs))).isEqualTo(components.all());
    assertThat(stories(Stories.distributed(all).collectAsList())).isEqualTo(components.all());
    assertThat(components.of("chain60")).isEqualTo("chain00");
  }

  @Test
  void areNoneWithoutPairs() {
    Dataset<NearPair> none = spark.createDataset(List.<NearPair>of(), NearPair.ENCODER);
    assertThat(Stories.of(none.javaRDD()).collect()).isEmpty();
    assertThat(Stories.distributed(none).collectAsList()).isEmpty();
  }

  private static void add(List<NearPair> pairs, String a, String b) {
    int order = a.compareTo(b);
    if (order != 0) {
      pairs.add(order < 0 ? new NearPair(a, b, 1) : new NearPair(b, a, 1));
    }
  }

  private static Map<String, String> stories(List<TextStory> stories) {
    return stories.stream().collect(Collectors.toMap(TextStory::textKey, TextStory::story));
  }
}
