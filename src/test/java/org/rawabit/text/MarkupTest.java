package org.rawabit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MarkupTest {
  private final TextAnalyzer analyzer = new TextAnalyzer(FormIndex.EMPTY);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قال &quot;نعم&quot;&nbsp;ثم                         | قال نعم ثم
          <p class="x y">مصر</p><br/>ليبيا<BR>تونس             | مصر ليبيا تونس
          <a href='http://x.y/?a=1&amp;b=2' target=_blank>خبر</a> | خبر
          مصر<!-- إعلان <b> -->ليبيا                           | مصر ليبيا
          <script>var a = 'كلمة';</script>نص <style>p {}</style> | نص
          l&#39;Égypte &#8220;R&amp;D&#8221; &hellip;          | l Égypte R D
          a < b, 3 <4 AT&T R&D <3 x&y; <John> <b and c>        | a b 3 4 AT T R D 3 x y John b and c
          <img src="a>b.png" alt="صورة"/>نص                    | نص
          <b                                                   | b
          """)
  void isNoWord(String text, String words) {
    Tokens tokens = analyzer.read(text, "ar").tokens();
    List<String> found = new ArrayList<>();
    for (int i = 0; i < tokens.count(); i++) {
      found.add(text.substring(tokens.start(i), tokens.end(i)));
      assertThat(tokens.form(i).printed()).isEqualTo(found.get(i));
    }
    assertThat(String.join(" ", found)).isEqualTo(words);
  }

  @Test
  void ofParagraphsEndsThem() {
    String text = "<p>قال نعم.&quot; ثم خرج</p><div>سطر<br />آخر <b>مهم</b></div>";
    Sentences sentences = analyzer.read(text, "ar").sentences();
    List<String> found = new ArrayList<>();
    for (int i = 0; i < sentences.count(); i++) {
      found.add(
          sentences.paragraph(i) + " " + text.substring(sentences.start(i), sentences.end(i)));
    }
    assertThat(found).containsExactly("0 قال نعم.&quot;", "0 ثم خرج", "1 سطر", "2 آخر <b>مهم");
    assertThat(sentences.paragraphCount()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "نص بلا شيء", "a < b", "AT&T", "&eacute;", "<3 & <4", "<!-- open"})
  void textWithoutAnyIsNotCopied(String text) {
    assertThat(Markup.over(text)).isSameAs(text);
  }

  @Property
  void neverMovesAnything(@ForAll("pieces") String text) {
    String over = Markup.over(text);
    assertThat(over).hasSameSizeAs(text);
    for (int i = 0; i < text.length(); i++) {
      char c = over.charAt(i);
      assertThat(c == text.charAt(i) || !Character.isLetterOrDigit(c)).isTrue();
    }
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(
            "ق", " ", "<", ">", "<p>", "</a>", "&quot;", "&", ";", "\n", "=", "x", "<b")
        .list()
        .ofMaxSize(30)
        .map(pieces -> String.join("", pieces));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          right-to-left mark | حف\u200Fتر
          left-to-right mark | \u200Eحفتر\u200E
          isolates           | \u2067حفتر\u2069
          embedding          | \u202Bحفتر\u202C
          joiner             | حف\u200Dتر
          non-joiner         | حفت\u200Cر
          soft hyphen        | حف\u00ADتر
          byte order mark    | حف\uFEFFتر
          tatweel            | حفـــتر
          vowel signs        | حَفْتَر
          presentation forms | \uFEA3\uFED4\uFE98\uFEAE
          """)
  void hiddenCharactersMakeNoOtherTerm(String what, String word) {
    Tokens tokens = analyzer.read(word, "ar").tokens();
    assertThat(tokens.count()).as(what).isOne();
    assertThat(tokens.form(0).normalized().text()).as(what).isEqualTo("حفتر");
    assertThat(tokens.form(0).term("ar"))
        .isEqualTo(Objects.requireNonNull(analyzer.read("حفتر", "ar").tokens().form(0).term("ar")));
  }

  @ParameterizedTest
  @CsvSource({"Ｈａｆｔａｒ,haftar", "Haf\u00ADtar,haftar", "\uFB01nance,finance"})
  void hiddenCharactersOfLatinNeither(String word, String normalized) {
    Tokens tokens = analyzer.read(word, "en").tokens();
    assertThat(tokens.count()).isOne();
    assertThat(tokens.form(0).normalized().text()).isEqualTo(normalized);
  }
}
