package org.rawabit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rawabit.text.Clitics.Reading;

final class CliticsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          بمصر     | مصر      | 1
          ومصر     | مصر      | 1
          فمصر     | مصر      | 1
          لمصر     | مصر      | 1
          كمصر     | مصر      | 1
          سيقول    | يقول     | 1
          فلمصر    | مصر      | 2
          وبمصر    | مصر      | 2
          وكمصر    | مصر      | 2
          لليبيا   | ليبيا    | 1
          وليبيا   | ليبيا    | 1
          للجزاير  | الجزاير  | 1
          وللدبيبه | الدبيبه  | 2
          فللجزاير | الجزاير  | 2
          بالقاهره | القاهره  | 1
          وبالقاهره | القاهره | 2
          للواء    | اللواء   | 1
          لواء     | واء      | 1
          """)
  void standBeforeAWord(String word, String rest, int length) {
    assertThat(Clitics.readings(word)).contains(new Reading(length, rest));
  }

  @ParameterizedTest
  @ValueSource(strings = {"مصر", "القاهره", "haftar", "", "و", "ب", "لل", "بو", "وب", "10", "مبصر"})
  void areNotReadIntoOtherWords(String word) {
    assertThat(Clitics.readings(word)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"بومصر", "بفمصر", "ببمصر", "ووبمصر", "كبمصر"})
  void keepTheirOrderAndStandOnce(String word) {
    assertThat(Clitics.readings(word)).extracting(Reading::rest).doesNotContain("مصر");
  }

  @Property
  void areReadInEveryWay(@ForAll @From("words") String word) {
    assertThat(Set.copyOf(Clitics.readings(word))).isEqualTo(model(word));
  }

  @Property
  void areReadOnceEachFewestFirst(@ForAll @From("words") String word) {
    List<Reading> readings = Clitics.readings(word);
    assertThat(readings).doesNotHaveDuplicates();
    if (!readings.isEmpty() && !word.startsWith("و") && !word.startsWith("ف")) {
      assertThat(readings).extracting(Reading::length).containsOnly(1);
    }
    assertThat(readings).extracting(Reading::length).isSorted();
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().withChars("وفبلكسامر").ofMaxLength(7);
  }

  /** Every word whose spelling behind some clitics is this one. */
  private static Set<Reading> model(String word) {
    Set<Reading> readings = new HashSet<>();
    for (String conjunction : List.of("", "و", "ف")) {
      for (String particle : List.of("", "ب", "ل", "ك", "س")) {
        String clitics = conjunction + particle;
        int length = clitics.length();
        if (length == 0 || !word.startsWith(clitics) || word.length() - length < 2) {
          continue;
        }
        String rest = word.substring(length);
        readings.add(new Reading(length, rest));
        if (particle.equals("ل") && rest.startsWith("ل")) {
          readings.add(new Reading(length, "ا" + rest));
          readings.add(new Reading(length, "ال" + rest));
        }
      }
    }
    return readings;
  }
}
