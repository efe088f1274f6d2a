package org.rawabit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TokensTest extends MixedScript {
  private final Tokens tokens = new Tokens(FormIndex.EMPTY);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          عاد إلى القاهرة.وقال إنه  | عاد إلى القاهرة وقال إنه
          «#تحيا_مصر»، كتب           | تحيا مصر كتب
          L'Égypte et l’Union        | L Égypte et l Union
          Egypt's army, the U.S. too | Egypt s army the U.S too
          نمو 3,5٪ و3.5%             | نمو 3,5 و 3.5
          اللواء106 مشاة             | اللواء 106 مشاة
          قالHaftar أمس              | قال Haftar أمس
          (مصر)؛ "ليبيا"، 'تونس'     | مصر ليبيا تونس
          فايز السراج/طرابلس         | فايز السراج طرابلس
          el-Sissi – Abdel-Fattah    | el Sissi Abdel Fattah
          @rawabit_news              | rawabit news
          """)
  void areTheWordsAndNumbersOfAText(String text, String words) {
    assertThat(words(text)).containsExactly(words.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "\u200Fمصر\u200F",
    "\u202Bمصر\u202C",
    "\uFEFFمصر",
    "\u2067مصر\u2069",
    "\u200Eمصر\u200E"
  })
  void leaveBidiMarksAtTheEdgesOut(String text) {
    assertThat(words(text)).containsExactly("مصر");
    assertThat(tokens.start(0)).isEqualTo(text.indexOf('م'));
  }

  @Test
  void keepZeroWidthCharactersInside() {
    assertThat(words("في م\u200Cص\u200Dر")).containsExactly("في", "م\u200Cص\u200Dر");
    assertThat(tokens.form(1).normalized().text()).isEqualTo("مصر");
  }

  @Test
  void forgetTheTextBefore() {
    tokens.read("one two three");
    assertThat(words("four")).containsExactly("four");
    assertThat(words("")).isEmpty();
  }

  @Test
  void areCountedBeyondAThousand() {
    assertThat(words("مصر ليبيا ".repeat(3000))).hasSize(6000);
  }

  @Test
  void knowTheirScript() {
    tokens.read("مصر Egypt 2020 ٢٠٢٠ Египет F16");
    assertThat(IntStream.range(0, tokens.count()).mapToObj(i -> tokens.form(i).script()))
        .containsExactly(
            Script.ARABIC, Script.LATIN, Script.DIGITS, Script.DIGITS, Script.OTHER, Script.LATIN);
  }

  @Property
  void areOrderedDisjointAndAsPrinted(@ForAll @From("mixed") String text) {
    assertLaw(text);
  }

  @Property
  void neverFailOnAnyCharacters(@ForAll String text) {
    assertLaw(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"م", "a", "7", "_", "م.", "😀", "𐐀", "\uD800", "\u0000", "\u200F", "\u0301"})
  void finishOnAMegabyteWithoutABlank(String piece) {
    String text = piece.repeat((1 << 20) / piece.length());
    assertTimeout(Duration.ofSeconds(10), () -> assertLaw(text));
  }

  private void assertLaw(String text) {
    tokens.read(text);
    int end = 0;
    for (int i = 0; i < tokens.count(); i++) {
      if (tokens.start(i) < end || tokens.end(i) <= tokens.start(i)) {
        assertThat(tokens.start(i)).as("token %d", i).isGreaterThanOrEqualTo(end);
        assertThat(tokens.end(i)).as("token %d", i).isGreaterThan(tokens.start(i));
      }
      end = tokens.end(i);
      String printed = tokens.form(i).printed();
      if (!text.substring(tokens.start(i), end).equals(printed)) {
        assertThat(text.substring(tokens.start(i), end)).as("token %d", i).isEqualTo(printed);
      }
    }
  }

  private List<String> words(String text) {
    tokens.read(text);
    return IntStream.range(0, tokens.count()).mapToObj(i -> tokens.form(i).printed()).toList();
  }
}
