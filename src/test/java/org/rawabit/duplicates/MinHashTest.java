package org.rawabit.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rawabit.text.FormIndex;
import org.rawabit.text.Tokens;

final class MinHashTest {
  private static final int TRIES = 4000;

  private final Random random = new Random(20_210_301);

  @Test
  void hasNoBandsOfNoShingles() {
    assertThat(MinHash.bands(new int[0])).isEmpty();
    assertThat(MinHash.bands(new int[] {Integer.MIN_VALUE})).hasSize(MinHash.BANDS);
    assertThat(MinHash.bands(new int[] {Integer.MAX_VALUE})).hasSize(MinHash.BANDS);
  }

  @Test
  void neverChanges() {
    // Signatures of old batches would be compared with others than they were made by.
    String text = "قال الوزير إن البلاد باعت 3,5 مليون برميل in May 2014، منها 120 ألفًا ";
    int[] shingles = Shingles.of(new Tokens(FormIndex.EMPTY).read(text.repeat(3)));
    assertThat(Arrays.hashCode(shingles)).isEqualTo(-683_976_608);
    assertThat(Arrays.hashCode(MinHash.bands(shingles))).isEqualTo(627_309_561);
  }

  /** Of long sets and of short ones, whose bins are mostly empty. */
  @ParameterizedTest
  @CsvSource({
    "800,1000",
    "500,1000",
    "300,1000",
    "160,200",
    "60,200",
    "16,20",
    "8,10",
    "4,5",
    "10,20",
    "3,10"
  })
  void agreesInABandWithTheFourthPowerOfTheSimilarity(int shared, int either) {
    long agreeing = 0;
    for (int i = 0; i < TRIES; i++) {
      agreeing += agreeing(shared, either);
    }
    double share = (double) agreeing / TRIES / MinHash.BANDS;
    double expected = Math.pow((double) shared / either, MinHash.ROWS);
    // Sets of few elements agree in lumps, whose mean is a little higher or lower.
    assertThat(share).isCloseTo(expected, within(either < 100 ? 0.05 : 0.012));
  }

  @ParameterizedTest
  @CsvSource({"800,1000", "160,200", "80,100", "32,40", "16,20", "8,10", "4,5"})
  void comparesSetsOverTheThreshold(int shared, int either) {
    int compared = 0;
    for (int i = 0; i < TRIES; i++) {
      compared += agreeing(shared, either) >= MinHash.AGREEING ? 1 : 0;
    }
    assertThat((double) compared / TRIES).isGreaterThan(either < 40 ? 0.996 : 0.9985);
  }

  @ParameterizedTest
  @CsvSource({"300,1000,0.02", "60,200,0.02", "6,20,0.06", "0,100,0.0005"})
  void hardlyComparesSetsThatAreUnlike(int shared, int either, double most) {
    int compared = 0;
    for (int i = 0; i < TRIES; i++) {
      compared += agreeing(shared, either) >= MinHash.AGREEING ? 1 : 0;
    }
    assertThat((double) compared / TRIES).isLessThan(most);
  }

  /** In how many bands two random sets agree that share so many of the elements in either. */
  private int agreeing(int shared, int either) {
    int[] all = random.ints(either).toArray();
    int onlyA = (either - shared) / 2;
    int[] a = Arrays.copyOfRange(all, 0, shared + onlyA);
    int[] b = Arrays.copyOf(all, shared + (either - shared - onlyA));
    System.arraycopy(all, shared + onlyA, b, shared, b.length - shared);
    Arrays.sort(a);
    Arrays.sort(b);
    return MinHash.agreeing(MinHash.bands(a), MinHash.bands(b));
  }
}
