package org.rawabit.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rawabit.text.Normalized;

final class NamePartsTest {
  @ParameterizedTest
  @CsvSource({
    "عبد الفتاح السيسي, عبد الفتاح|السيسي",
    "محمد بن زايد, محمد|بن زايد",
    "محمد بن عبد العزيز, محمد|بن عبد العزيز",
    "أحمد أبو الغيط, احمد|ابو الغيط",
    "سيف الإسلام القذافي, سيف الاسلام|القذافي",
    "سيف النصر, سيف|النصر",
    "خير الله خير الله, خير الله|خير الله",
    "صلاح الدين ربيع, صلاح الدين|ربيع",
    "مولود جاويش أوغلو, مولود|جاويش اوغلو",
    "أم كلثوم, ام كلثوم",
    "ولد عبد العزيز, ولد عبد العزيز",
    "عبد, عبد",
    "Abdel Fattah Mansour, abdel fattah|mansour",
    "Fayez al Sarraj, fayez|al sarraj",
    "Ursula von der Leyen, ursula|von der leyen",
    "Mohamed ould Salek, mohamed|ould salek",
    "Luigi Di Maio, luigi|di maio"
  })
  void areWordsOrCompounds(String name, String parts) {
    String found =
        NameParts.of(words(name)).stream()
            .map(p -> String.join(" ", p))
            .collect(Collectors.joining("|"));
    assertThat(found).isEqualTo(parts);
  }

  @ParameterizedTest
  @CsvSource({
    "عبد الفتاح السيسي, السيسي",
    "محمد بن زايد, بن زايد",
    "أحمد أبو الغيط, ابو الغيط",
    "Fayez al Sarraj, al sarraj",
    "Ursula von der Leyen, von der leyen",
    "Martin Kobler, kobler"
  })
  void endWithTheFamilyName(String name, String surname) {
    assertThat(NameParts.surname(words(name))).isEqualTo(words(surname));
  }

  @ParameterizedTest
  @CsvSource({
    "حفتر",
    "عبد الله",
    "أبو مازن",
    "Haftar",
    "Abdel Nasser",
    "سعيد علي",
    "Kim Un",
    "تركي آل سعود"
  })
  void haveNoFamilyNameThatMayStandAlone(String name) {
    assertThat(NameParts.surname(words(name))).isEmpty();
  }

  @Property
  void loseNoWordAndAddNone(@ForAll @From("names") List<String> words) {
    List<List<String>> parts = NameParts.of(words);
    assertThat(parts.stream().flatMap(List::stream).toList()).isEqualTo(words);
    assertThat(parts).noneMatch(List::isEmpty);
  }

  @Provide
  Arbitrary<List<String>> names() {
    return Arbitraries.of(
            "عبد", "الله", "بن", "سيف", "الدين", "ال", "اوغلو", "محمد", "al", "von", "x")
        .list()
        .ofMaxSize(7);
  }

  private static List<String> words(String name) {
    return List.of(Normalized.of(name).text().split(" ", -1));
  }
}
