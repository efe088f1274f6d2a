package org.rawabit.stages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rawabit.duplicates.MinHash;
import org.rawabit.stages.NearPairs.Bucket;
import org.rawabit.stages.NearPairs.Member;

class BucketPairsTest {
  private final Random random = new Random(3);

  /** Few values make buckets of nearly all texts, many make buckets of few. */
  @ParameterizedTest
  @CsvSource({"20,2", "20,30", "130,2", "130,5", "300,100", "65,3", "64,3"})
  void giveEveryPairThatAgreesInTwoBandsOnce(int texts, int values) {
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < texts; i++) {
      int[] bands = random.ints(MinHash.BANDS, 0, values).toArray();
      members.add(new Member("%03d".formatted(i), random.nextInt(4) > 0, bands));
    }
    assertThat(inBuckets(members)).isEqualTo(oneByOne(members));
  }

  private static List<String> oneByOne(List<Member> members) {
    List<String> pairs = new ArrayList<>();
    for (Member a : members) {
      for (Member b : members) {
        if (a.textKey().compareTo(b.textKey()) < 0
            && (a.fresh() || b.fresh())
            && MinHash.agreeing(a.bands(), b.bands()) >= MinHash.AGREEING) {
          pairs.add(a.textKey() + " " + b.textKey());
        }
      }
    }
    return sorted(pairs);
  }

  private List<String> inBuckets(List<Member> members) {
    List<String> pairs = new ArrayList<>();
    for (int band = 0; band < MinHash.BANDS; band++) {
      Map<Integer, List<Member>> buckets = new HashMap<>();
      for (Member member : members) {
        buckets.computeIfAbsent(member.bands()[band], k -> new ArrayList<>()).add(member);
      }
      for (List<Member> bucket : buckets.values()) {
        Collections.shuffle(bucket, random);
        BucketPairs.of(new Bucket(band, bucket))
            .forEachRemaining(c -> pairs.add(c.textA() + " " + c.textB()));
      }
    }
    return sorted(pairs);
  }

  private static List<String> sorted(List<String> pairs) {
    return pairs.stream().sorted().toList();
  }
}
