package org.rawabit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptsTest {
  private static String excerpt(String text, String words) {
    int start = text.indexOf(words);
    return Excerpts.of(text, new GoldSpan(start, start + words.length()));
  }

  private record GoldSpan(int start, int end) implements Span {}

  @Test
  void showsWholeWordsBesideTheSpan() {
    assertThat(
            excerpt(
                "The government that nobody wanted met Haftar in Benghazi yesterday.", "Haftar"))
        .isEqualTo("nobody wanted met [[Haftar]] in Benghazi");
    assertThat(excerpt("Haftar", "Haftar")).isEqualTo("[[Haftar]]");
    assertThat(excerpt("وللدبيبة", "لدبيبة")).isEqualTo("ول[[لدبيبة]]");
  }

  @Test
  void partsNoSurrogatePair() {
    String faces = "😀".repeat(30);
    assertThat(excerpt("x" + faces + " Egypt " + faces, "Egypt")).isEqualTo("[[Egypt]]");
  }
}
