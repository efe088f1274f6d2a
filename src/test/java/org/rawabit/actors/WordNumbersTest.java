package org.rawabit.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.CharBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class WordNumbersTest {
  @Property
  void areThoseOfAMap(
      @ForAll @Size(max = 80) List<@From("words") String> given,
      @ForAll @Size(max = 20) List<@From("words") String> asked) {
    WordNumbers numbers = new WordNumbers();
    Map<String, Integer> model = new HashMap<>();
    for (String word : given) {
      int expected = model.computeIfAbsent(word, w -> model.size());
      assertThat(numbers.numberOrNew(word)).isEqualTo(expected);
    }
    for (String word : asked) {
      assertThat(numbers.number(word)).isEqualTo(model.getOrDefault(word, -1));
      CharSequence buffer = CharBuffer.wrap(word);
      assertThat(numbers.number(buffer)).isEqualTo(model.getOrDefault(word, -1));
    }
  }

  /** Aa and BB have one hash, and so have all words made of them. */
  @Provide
  Arbitrary<String> words() {
    Arbitrary<String> colliding =
        Arbitraries.of("Aa", "BB").list().ofMinSize(1).ofMaxSize(3).map(p -> String.join("", p));
    return Arbitraries.oneOf(colliding, Arbitraries.of("", "مصر", "ليبيا", "\u0000", "un"));
  }

  @Test
  void stayWhileTheTableGrows() {
    WordNumbers numbers = new WordNumbers();
    int count = 50_000;
    for (int i = 0; i < count; i++) {
      assertThat(numbers.numberOrNew("word" + i)).isEqualTo(i);
    }
    for (int i = 0; i < count; i++) {
      assertThat(numbers.number("word" + i)).isEqualTo(i);
    }
    assertThat(numbers.number("word" + count)).isEqualTo(-1);
  }

  @Test
  void tellWordsOfOneHashApartWhileTheTableGrows() {
    WordNumbers numbers = new WordNumbers();
    int letters = 11;
    for (int i = 0; i < 1 << letters; i++) {
      String word = colliding(i, letters);
      assertThat(word.hashCode()).isEqualTo(colliding(0, letters).hashCode());
      assertThat(numbers.numberOrNew(word)).isEqualTo(i);
    }
    for (int i = 0; i < 1 << letters; i++) {
      assertThat(numbers.number(colliding(i, letters))).isEqualTo(i);
    }
  }

  private static String colliding(int bits, int pairs) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < pairs; i++) {
      word.append((bits >> i & 1) == 0 ? "Aa" : "BB");
    }
    return word.toString();
  }
}
