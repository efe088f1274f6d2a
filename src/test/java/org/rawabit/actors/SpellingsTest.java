package org.rawabit.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpellingsTest {
  private final Spellings spellings = new Spellings();

  @ParameterizedTest
  @CsvSource({
    "البعثة في ليبيا, البعثه بليبيا",
    "أمريكا, اميركا",
    "أميركا, امريكا",
    "الرئيس الأمريكي, الرييس الاميركي",
    "عبد الحميد, عبدالحميد",
    "عبدالحميد, عبد الحميد",
    "أبو ظبي, ابوظبي",
    "أبو ظبي, ابي ظبي",
    "أبو ظبي, ابا ظبي",
    "أبي بكر, ابو بكر",
    "أبو بكر, بو بكر",
    "الحوثيون, الحوثيين",
    "الحوثيين, الحوثيون",
    "الإخوان المسلمون, الاخوان المسلمين",
    "حزب الفضيلة, حزب الفظيله",
    "حزب النظام, حزب النضام",
    "al-Nusra, elnusra",
    "al-Nusra, el nusra",
    "El Nusra, alnusra"
  })
  void areMadeFromTheTypedPhrase(String typed, String other) {
    assertThat(spelled(typed)).contains(other);
  }

  @ParameterizedTest
  @CsvSource({
    "ليبيا في, ليبيا ب, nothing stands behind في",
    "في ليبيا, بليبيا, a clitic before the first word is no spelling",
    "ضباب, ظباب, one word alone is not misspelled",
    "ليون, ليين, no plural without the article",
    "البنون, البنين, a short word is no plural",
    "عبد, عبد عبد, nobody is served"
  })
  void areNotMadeWhereNoRuleHolds(String typed, String other, String why) {
    assertThat(spelled(typed)).as(why).doesNotContain(other);
  }

  @ParameterizedTest
  @CsvSource({
    "عبد الحميد الدبيبة, عبد الحميد دبيبه",
    "عبد الحميد دبيبة, عبدالحميد الدبيبه",
    "فايز السراج, فايز سراج",
    "خليفة حفتر, خليفه الحفتر"
  })
  void ofPersonsTurnTheArticleOfTheFamilyName(String typed, String other) {
    assertThat(spelledOfPerson(typed)).contains(other);
    assertThat(spelled(typed)).doesNotContain(other);
  }

  @ParameterizedTest
  @CsvSource({
    "أحمد أبو الغيط, احمد ابو غيط",
    "سالم عبد الله, سالم عبد لله",
    "محمد بن زايد, محمد بن الزايد",
    "السراج, سراج",
    "Martin Kobler, martin الkobler"
  })
  void ofPersonsLeaveCompoundsAndSingleNamesAlone(String typed, String other) {
    assertThat(spelledOfPerson(typed)).doesNotContain(other);
  }

  @Test
  void beginWithTheTypedOne() {
    assertThat(spelled("عبد الحميد في أمريكا")).first().isEqualTo("عبد الحميد في امريكا");
    assertThat(spelled("UN")).containsExactly("UN");
    assertThat(spelled("U.N. envoy")).containsExactly("UN envoy");
    assertThat(spelled("NATO")).containsExactly("nato");
    assertThat(spelled(" - ")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Abdelhamid Dbeibah",
    "Abdul Hamid Dbeibah",
    "Abd al-Hamid Dbeibah",
    "Abd el Hamid Dbeibah",
    "Abdulhamid al-Dbeibah"
  })
  void ofServantsMeetBySoundInLatinLetters(String printed) {
    List<String> typed = sounds("Abdel Hamid Dbeibah");
    assertThat(sounds(printed)).isNotEmpty().containsAnyElementsOf(typed);
  }

  @Test
  void haveNoSoundWhereTheyAreTooShortForIt() {
    assertThat(sounds("Haftar")).isEmpty();
    assertThat(sounds("علي")).isEmpty();
    assertThat(sounds("جو باي")).isEmpty();
  }

  @Test
  void ofBodiesHaveASoundAsOneLongWordOfLatinLetters() {
    assertThat(spellings.soundsOfBody("Hezbollah").paths()).hasSize(1);
    assertThat(spellings.soundsOfBody("Hamas").paths()).isEmpty();
    assertThat(spellings.soundsOfBody("EU").paths()).isEmpty();
    assertThat(spellings.soundsOfBody("Islamic State").paths()).isEmpty();
    assertThat(spellings.soundsOfBody("داعش").paths()).isEmpty();
  }

  @Property
  void areDifferentAndHaveNoEmptyWord(@ForAll @From("phrases") String phrase) {
    for (List<String[]> paths : List.of(spellings.of(phrase), spellings.ofPerson(phrase))) {
      assertThat(paths).isNotEmpty().noneMatch(p -> List.of(p).contains(""));
      assertThat(paths.stream().map(Arrays::asList)).doesNotHaveDuplicates();
      assertThat(List.of(paths.get(0))).isEqualTo(spellings.words(phrase));
    }
  }

  @Provide
  Arbitrary<String> phrases() {
    return Arbitraries.of(
            "عبد",
            "أبو",
            "في",
            "أمريكا",
            "الحوثيون",
            "رمضان",
            "al",
            "el",
            "Nusra",
            "UN",
            "الله",
            "بن",
            "x")
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(words -> String.join(" ", words));
  }

  private List<String> spelled(String typed) {
    return spellings.of(typed).stream().map(p -> String.join(" ", p)).toList();
  }

  private List<String> spelledOfPerson(String typed) {
    return spellings.ofPerson(typed).stream().map(p -> String.join(" ", p)).toList();
  }

  private List<String> sounds(String name) {
    return spellings.sounds(name, Lexicon.shared()).paths().stream()
        .map(p -> String.join(" ", p))
        .toList();
  }
}
