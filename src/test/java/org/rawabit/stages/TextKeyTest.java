package org.rawabit.stages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextKeyTest {
  private final TextKey key = new TextKey();

  @ParameterizedTest
  @ValueSource(
      strings = {"قال نعم", " قال  نعم", "قال\n\nنعم\n", "قال\u00a0نعم", "\tقال\u3000نعم "})
  void isTheSameForTextsThatDifferInWhiteSpace(String text) {
    assertThat(key.of(text)).isEqualTo(key.of("قال نعم")).matches("[0-9a-f]{32}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"قالنعم", "قال نعم.", "قالَ نعم", "قال نعم قال نعم", ""})
  void isAnotherForOtherTexts(String text) {
    assertThat(key.of(text)).isNotEqualTo(key.of("قال نعم"));
  }

  @Test
  void isTheSameForBlankTexts() {
    assertThat(key.of(" \n")).isEqualTo(key.of(""));
  }
}
