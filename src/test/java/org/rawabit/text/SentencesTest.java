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

final class SentencesTest extends MixedScript {
  private final Sentences sentences = new Sentences();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ar | وصل الوفد. ثم غادر                | وصل الوفد. / ثم غادر
          ar | من يحكم؟ لا أحد! نعم              | من يحكم؟ / لا أحد! / نعم
          ar | وصل الوفد.ثم غادر                 | وصل الوفد. / ثم غادر
          ar | عاد إلى البلاد. وقال إنه باق      | عاد إلى البلاد. / وقال إنه باق
          ar | انتهى اليوم. وبدأ غد              | انتهى اليوم. / وبدأ غد
          ar | عادت إلى البيت. ونامت             | عادت إلى البيت. / ونامت
          ar | قال «نعم.» ثم خرج                 | قال «نعم.» / ثم خرج
          en | He came. She left!  Who stayed? I | He came. / She left! / Who stayed? / I
          fr | Il part. Elle reste ! Qui ? Lui   | Il part. / Elle reste ! / Qui ? / Lui
          en | He said no. She went            | He said no. / She went
          en | They are the best. He is not    | They are the best. / He is not
          fr | Il aime la mer. Elle non        | Il aime la mer. / Elle non
          und | One here. Two there              | One here. / Two there
          """)
  void endAtFullStopsAndTheirKin(String language, String text, String expected) {
    assertThat(split(text, language)).containsExactly(expected.split(" / "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ar | التقى د. سالم الوفد
          ar | حضر أ.د. سالم أمس
          ar | كتب أ. سالم ذلك
          ar | قال م. سالم ذلك
          ar | عام 300 ق.م. تقريبا
          ar | سجل النمو 3.5 في المئة
          ar | بلغت 1.000.000 دينار
          ar | قال سالم، وهو وزير: لا؛ نعم
          en | Dr. Salem met Mr. Adam at 3.5 miles
          en | Field Marshal J. Smith and Lt. Gen. Adam came
          en | the No. 2 official
          ar | عام 1445 هـ. الموافق لذلك
          en | It cost 1,000.50 dollars
          en | the U.S. army left
          fr | M. Salem a vu Mme. Adam
          fr | environ 3.5 millions
          """)
  void doNotEndAtAbbreviationsOrInNumbers(String language, String text) {
    assertThat(split(text, language)).containsExactly(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\n\n", " \n \t \n ", "\u2028", "\u2029"})
  void endWithTheirParagraph(String lineBreak) {
    String text = "عنوان" + lineBreak + "متن أول. متن ثان" + lineBreak;
    assertThat(split(text, "ar")).containsExactly("عنوان", "متن أول.", "متن ثان");
    assertThat(sentences.paragraphCount()).isEqualTo(2);
    assertThat(IntStream.range(0, 3).map(sentences::paragraph)).containsExactly(0, 1, 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n", "\t\u00A0\u3000", "\r\n \r\n"})
  void areNoneOnBlankText(String text) {
    assertThat(split(text, "ar")).isEmpty();
    assertThat(sentences.paragraphCount()).isZero();
  }

  @Test
  void areCountedBeyondOneHundred() {
    assertThat(split("نعم. ".repeat(500), "ar")).hasSize(500);
  }

  @Test
  void ofAMegabyteInOneLineTakeSeconds() {
    String text = "وصل الوفد إلى البلاد. ".repeat((1 << 20) / 22);
    assertTimeout(Duration.ofSeconds(20), () -> sentences.read(text, "ar"));
  }

  @Property
  void areOrderedDisjointAndCoverAllThatIsNoBlank(@ForAll @From("mixed") String text) {
    for (String language : List.of("ar", "en", "fr", "und")) {
      assertLaw(text, language);
    }
  }

  @Property
  void neverFailOnAnyCharacters(@ForAll String text) {
    assertLaw(text, "ar");
  }

  private void assertLaw(String text, String language) {
    sentences.read(text, language);
    int end = 0;
    int paragraph = 0;
    for (int i = 0; i < sentences.count(); i++) {
      assertThat(sentences.start(i)).isGreaterThanOrEqualTo(end);
      assertThat(sentences.end(i)).isGreaterThan(sentences.start(i));
      assertThat(isBlank(text.substring(end, sentences.start(i)))).isTrue();
      assertThat(sentences.paragraph(i)).isBetween(paragraph, paragraph + 1);
      assertThat(text.substring(sentences.start(i), sentences.end(i)))
          .doesNotContain("\n", "\r", "\u2028", "\u2029");
      end = sentences.end(i);
      paragraph = sentences.paragraph(i);
    }
    assertThat(isBlank(text.substring(end))).isTrue();
    assertThat(sentences.paragraphCount()).isEqualTo(sentences.count() == 0 ? 0 : paragraph + 1);
  }

  private static boolean isBlank(String text) {
    return text.chars()
        .allMatch(c -> c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  private List<String> split(String text, String language) {
    sentences.read(text, language);
    return IntStream.range(0, sentences.count())
        .mapToObj(i -> text.substring(sentences.start(i), sentences.end(i)))
        .toList();
  }
}
