package org.rawabit.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rawabit.UserError;

class SectionTest {
  private enum Colour {
    RED,
    DARK_BLUE
  }

  private final Section paint = new Section("paint", "What it looks like.");
  private final Key<Integer> coats = paint.integer("coats", 2, 1, 9, "layers");
  private final Key<Double> gloss = paint.decimal("gloss", 0.5, -1, 1, "shine");
  private final Key<List<Colour>> colours =
      paint.someOf("colours", Colour.class, List.of(Colour.RED), "what it shows");

  @Test
  void readsWhatStandsThereOrTheDefault() {
    YamlMap map = paint.in(YamlMap.parse("f", "paint: {coats: 3, colours: [dark_blue]}"));
    assertThat(coats.of(map)).isEqualTo(3);
    assertThat(gloss.of(map)).isEqualTo(0.5);
    assertThat(colours.of(map)).containsExactly(Colour.DARK_BLUE);
  }

  @Test
  void knowsNoOtherKey() {
    assertThatThrownBy(() -> paint.in(YamlMap.parse("f", "paint: {coat: 3}")))
        .isInstanceOf(UserError.class)
        .hasMessage(
            "f:1: paint.coat: unknown key; allowed are coats, gloss, colours; did you mean coats?");
  }

  @Test
  void saysWhatItReads() {
    assertThat(paint.keys())
        .extracting(Key::name, Key::holds, Key::otherwise)
        .containsExactly(
            tuple("coats", "whole number, 1–9", "`2`"),
            tuple("gloss", "number, −1–1", "`0.5`"),
            tuple("colours", "list of `red` `dark_blue`", "`[red]`"));
  }
}
