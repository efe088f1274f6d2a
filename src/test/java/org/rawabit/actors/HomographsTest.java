package org.rawabit.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rawabit.actors.Homographs.Homograph;
import org.rawabit.text.FormIndex;
import org.rawabit.text.Normalized;
import org.rawabit.text.Tokens;
import org.rawabit.yaml.YamlMap;

final class HomographsTest {
  private static final Homographs HOMOGRAPHS = Homographs.shared();
  private static final List<YamlMap> FILE =
      YamlMap.parse("homographs.yaml", Lexicon.resource("homographs.yaml")).maps("homographs");
  private static final List<String> LISTS =
      List.of(
          "not_after",
          "not_before",
          "only_after",
          "only_before",
          "not_with",
          "evident_after",
          "needs");
  private static final Nationalities STATES = Lexicon.shared().nationalities();
  private static final Finding FINDING =
      Finding.with(Trap.resource("actors.yaml").replaceFirst("(?s)\\A.*?actors:\\n", ""));

  @Test
  void haveEveryWordOnceAndItsOtherSense() {
    List<String> words = FILE.stream().map(m -> normalized(m.string("word"))).toList();
    assertThat(words).hasSizeGreaterThan(30).doesNotHaveDuplicates();
    assertThat(FILE).allSatisfy(m -> assertThat(m.string("other")).isNotBlank());
    for (String word : words) {
      assertThat(HOMOGRAPHS.of(word)).as(word).isNotNull();
    }
  }

  /** A list with a word twice was changed in one place only. */
  @Test
  void haveNoWordTwiceInAList() {
    List<String> twice = new ArrayList<>();
    for (YamlMap map : FILE) {
      for (String key : LISTS) {
        Map<String, String> seen = new LinkedHashMap<>();
        for (String word : map.strings(key)) {
          String before = seen.put(normalized(word), word);
          if (before != null && before.equals(word)) {
            twice.add("%d: %s: %s".formatted(map.line(key), key, word));
          }
        }
      }
    }
    assertThat(twice).isEmpty();
  }

  /** Rules ask for one word, but before which for two; and for nothing that is no word. */
  @Test
  void haveWordsThatATextCanHave() {
    Tokens tokens = new Tokens(FormIndex.EMPTY);
    List<String> wrong = new ArrayList<>();
    for (YamlMap map : FILE) {
      for (String key : LISTS) {
        int most = key.equals("not_before") ? 2 : 1;
        for (String phrase : map.strings(key)) {
          int count = tokens.read(phrase).count();
          if (count == 0 || count > most) {
            wrong.add("%d: %s: %s".formatted(map.line(key), key, phrase));
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void haveStatesThatAreKnown() {
    for (YamlMap map : FILE) {
      Homograph homograph = homograph(map.string("word"));
      assertThat(homograph.states()).as(homograph.word()).hasSizeBetween(0, 2);
      Set<String> ids = Set.copyOf(homograph.states());
      assertThat(homograph.spelled().values()).isSubsetOf(ids);
      assertThat(homograph.cues().keySet()).isSubsetOf(ids);
      assertThat(ids).allMatch(id -> STATES.ofId(id) >= 0);
      assertThat(homograph.spelled().keySet())
          .allSatisfy(s -> assertThat(normalized(s)).isEqualTo(homograph.word()));
    }
  }

  @Test
  void sayNothingTwoWays() {
    for (YamlMap map : FILE) {
      Homograph homograph = homograph(map.string("word"));
      assertThat(both(homograph.onlyAfter(), homograph.notAfter())).isEmpty();
      assertThat(both(homograph.onlyBefore(), homograph.notBefore())).isEmpty();
      assertThat(both(homograph.evidentAfter(), homograph.notAfter())).isEmpty();
      assertThat(both(homograph.needs(), homograph.notWith())).isEmpty();
    }
  }

  private static Set<String> both(Set<String> one, Set<String> other) {
    Set<String> both = new TreeSet<>(one);
    both.retainAll(other);
    return both;
  }

  @ParameterizedTest
  @CsvSource({"قَطَر, قطر", "عمّان, عمان", "TURKEY, turkey", "Pérou, perou", "المغرب, المغرب"})
  void areKnownHoweverTheyAreTyped(String typed, String word) {
    assertThat(homograph(typed).word()).isEqualTo(word);
  }

  @Test
  void areFew() {
    assertThat(HOMOGRAPHS.ofTyped("ليبيا")).isNull();
    assertThat(HOMOGRAPHS.ofTyped("")).isNull();
    assertThat(HOMOGRAPHS.ambiguous()).contains("مالي", "عمان", "طرابلس").doesNotContain("مصر");
  }

  @ParameterizedTest
  @CsvSource({
    "زار الوفد قطر أمس, نصف قطر الدائرة",
    "انتشر الجيش في مالي أمس, حصل على دعم مالي كبير",
    "سافر إلى المغرب أمس, بعد صلاة المغرب مباشرة",
    "أعلنت مصر موقفها, إنه مصر على موقفه",
    "عاد من مسقط أمس, عاد إلى مسقط رأسه",
    "وصلت قوات إلى النيجر, عبرت القوات نهر النيجر",
    "فازت النهضة في الانتخابات, توقف بناء سد النهضة"
  })
  void areFoundInOneSenseAndNotInTheOther(String name, String otherwise) {
    assertThat(FINDING.in(name)).hasSize(1);
    assertThat(FINDING.in(otherwise)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "He went to Turkey on Monday, They ate roast Turkey on Monday",
    "Troops left Chad on Monday, A talk with Chad Smith on Monday",
    "He flew to Jordan on Monday, A song by Michael Jordan on Monday",
    "Troops entered Georgia on Monday, Voters in Atlanta Georgia went home",
    "Shots were heard in Georgia on Monday, He sang Georgia on my mind"
  })
  void areFoundInOneSenseAndNotInTheOtherInEnglish(String name, String otherwise) {
    assertThat(FINDING.in(name)).hasSize(1);
    assertThat(FINDING.in(otherwise)).isEmpty();
  }

  @Test
  void thatTwoStatesShareAreOfTheOneSpokenOf() {
    assertThat(FINDING.in("أعلنت سلطنة عمان ذلك، وقال وزير في عمان")).contains("oman عمان");
    assertThat(FINDING.in("أعلن الأردن ذلك، وقال وزير في عمان")).contains("jordan عمان");
    assertThat(FINDING.in("عُمان تستضيف المحادثات")).containsExactly("oman عُمان");
    assertThat(FINDING.in("عمّان تستضيف المحادثات")).containsExactly("jordan عمّان");
  }

  private static Homograph homograph(String typed) {
    Homograph found = HOMOGRAPHS.ofTyped(typed);
    if (found == null) {
      throw new AssertionError(typed + " is no homograph");
    }
    return found;
  }

  private static String normalized(String word) {
    return Normalized.of(word).text();
  }
}
