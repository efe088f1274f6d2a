package org.rawabit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordPartsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          مصر           | مصر           | a word
          القاهرة.وقال  | القاهرة وقال  | a full stop without its blank
          تحيا_مصر      | تحيا مصر      | a hashtag
          l'Égypte      | l Égypte      | elision
          l’Égypte      | l Égypte      | elision, curly
          Egypt's       | Egypt s       | possessive
          U.S           | U.S           | an acronym
          ج.م           | ج.م           | an Arabic acronym
          3,5           | 3,5           | a decimal comma
          1.000.000     | 1.000.000     | thousands
          ٣٫٥           | ٣٫٥           | an Arabic decimal
          و3.5          | و 3.5         | a decimal behind a clitic
          3.القاهرة     | 3 القاهرة     | a stop behind a number
          اللواء106     | اللواء 106    | a number glued to Arabic
          106اللواء     | 106 اللواء    | Arabic glued to a number
          F16           | F16           | a Latin letter with a number
          حفترHaftar    | حفتر Haftar   | Latin glued to Arabic
          a-b           | a b           | any other sign
          """)
  void areTheWordsOfOneToken(String token, String words, String rule) {
    assertThat(parts(token)).as(rule).containsExactly(words.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          مصر\u200F       | مصر        | mark behind
          \u200Fمصر       | مصر        | mark before
          م\u200Cصر       | م\u200Cصر  | joiner inside
          مُحَمَّد          | مُحَمَّد       | harakat
          مصر\u064B       | مصر\u064B  | a last vowel
          ـــمصر          | مصر        | tatweel before
          3,5\u200F       | 3,5        | mark behind a number
          U.S\u200E       | U.S        | mark behind an acronym
          """)
  void haveMarksInsideAndInvisibleCharactersOutside(String token, String word, String rule) {
    assertThat(parts(token)).as(rule).containsExactly(word);
  }

  @ParameterizedTest
  @CsvSource({"_", "'", "...", "\u200F", "\u0301", "ـ"})
  void areNoneWhereThereIsNoLetterOrDigit(String token) {
    assertThat(parts(token)).isEmpty();
  }

  @Property
  void areOrderedDisjointAndInside(@ForAll String token) {
    int end = 0;
    int[] bounds = WordParts.of(token);
    for (int i = 0; i < bounds.length; i += 2) {
      assertThat(bounds[i]).isGreaterThanOrEqualTo(end);
      assertThat(bounds[i + 1]).isGreaterThan(bounds[i]).isLessThanOrEqualTo(token.length());
      end = bounds[i + 1];
    }
  }

  private static List<String> parts(String token) {
    List<String> parts = new ArrayList<>();
    int[] bounds = WordParts.of(token);
    for (int i = 0; i < bounds.length; i += 2) {
      parts.add(token.substring(bounds[i], bounds[i + 1]));
    }
    return parts;
  }
}
