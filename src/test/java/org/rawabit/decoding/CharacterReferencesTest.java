package org.rawabit.decoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CharacterReferencesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          &#1605;&#1589;&#1585;                | مصر
          &#x645;&#X635;&#x631;                | مصر
          pr&eacute;sident &quot;&Eacute;tat   | président "État
          &amp;eacute;t&amp;eacute;            | été
          می&zwnj;خواهم                        | می\u200Cخواهم
          caf&#233; &lt;b&gt; AT&T; &foo;      | café <b> AT&T; &foo;
          &#1633;&#1634;                       | ١٢
          """)
  void ofLettersAreDecoded(String text, String decoded) {
    List<String> repairs = new ArrayList<>();
    assertThat(CharacterReferences.decoded(text, repairs)).isEqualTo(decoded);
    assertThat(repairs).containsExactly("character references");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قال &quot;نعم&quot;&nbsp;",
        "AT&T; R&D &; &#; &#x; &# 5;",
        "&#0; &#8; &#55357; &#99999999999;",
        "a &eacute b &unknown;",
        "http://x/?a=1&copy=2&lt=3"
      })
  void ofPunctuationStay(String text) {
    List<String> repairs = new ArrayList<>();
    assertThat(CharacterReferences.decoded(text, repairs)).isSameAs(text);
    assertThat(repairs).isEmpty();
  }
}
