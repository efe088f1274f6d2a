package org.rawabit.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rawabit.text.FormIndex;
import org.rawabit.text.Tokens;

final class ShinglesTest {
  private static final String TEXT = "أعلن وزير النفط أن إنتاج البلاد سيزيد مئة ألف برميل";

  @Test
  void areAllRunsOfEightWords() {
    assertThat(of("one two three four five six seven")).isEmpty();
    assertThat(of("one two three four five six seven eight")).hasSize(1);
    assertThat(of(TEXT)).hasSize(3).isSorted();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "اعلن وزير النفط ان انتاج البلاد سيزيد مئه الف برميل",
        "أَعْلَنَ وزيرُ النفط: أنّ إنتاج البلاد سيزيد (مئة) ألف برميل.",
        "أعلن وزيـــر النفط ــ أن إنتاج البلاد\n\nسيزيد مئة\u202fألف «برميل»",
        "\u200fأعلن وزير النفط أن إنتاج البلاد سيزيد مئة ألف برميل\u200f"
      })
  void passOverMarksTatweelFormsOfLettersAndPunctuation(String same) {
    assertThat(of(same)).containsExactly(of(TEXT));
  }

  @Test
  void passOverCaseAndAccents() {
    assertThat(of("A B C D E F G été")).containsExactly(of("a b c d e f g ete"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وزير أعلن النفط أن إنتاج البلاد سيزيد مئة",
        "أعلن وزير النفط أن إنتاج البلاد سيزيد مئتا",
        "أعلن وزير النفط أن إنتاج البلاد سيزيد 100"
      })
  void dependOnTheWordsAndTheirOrder(String other) {
    assertThat(of(TEXT)).doesNotContain(of(other));
  }

  @Property(tries = 500)
  void areTheSetOfRuns(@ForAll @From("words") List<String> words) {
    assertThat(of(String.join(" ", words))).hasSize(runs(words).size()).isSorted();
  }

  @Property(tries = 500)
  void haveTheJaccardSimilarityOfTheirSets(
      @ForAll @From("words") List<String> a, @ForAll @From("words") List<String> b) {
    Set<List<String>> both = new HashSet<>(runs(a));
    both.retainAll(runs(b));
    Set<List<String>> either = new HashSet<>(runs(a));
    either.addAll(runs(b));
    double expected = either.isEmpty() ? 0 : (double) both.size() / either.size();
    int[] inA = of(String.join(" ", a));
    int[] inB = of(String.join(" ", b));
    assertThat(Shingles.jaccard(inA, inB)).isCloseTo(expected, within(1e-12));
    assertThat(Shingles.jaccard(inB, inA)).isEqualTo(Shingles.jaccard(inA, inB));
  }

  @Property(tries = 200)
  void comeBackAsTheyWerePacked(@ForAll int[] shingles) {
    assertThat(Shingles.unpacked(Shingles.packed(shingles))).containsExactly(shingles);
  }

  /** Few words, so that texts share runs. */
  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.of("قال", "ماء").list().ofMaxSize(40);
  }

  private static Set<List<String>> runs(List<String> words) {
    Set<List<String>> runs = new HashSet<>();
    for (int i = 0; i + Shingles.WORDS <= words.size(); i++) {
      runs.add(new ArrayList<>(words.subList(i, i + Shingles.WORDS)));
    }
    return runs;
  }

  private static int[] of(String text) {
    return Shingles.of(new Tokens(FormIndex.EMPTY).read(text));
  }
}
