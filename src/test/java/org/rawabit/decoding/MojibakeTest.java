package org.rawabit.decoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MojibakeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Le prÃ©sident a quittÃ© TripolÃ®      | Le président a quitté Tripolî          | windows-1252
          l’été, un seul Ã©tait gÃ¢tÃ©          | l’été, un seul était gâté              | windows-1252
          Itâ€™s over                          | It’s over                              | windows-1252
          Ã‰tat, Ã€ Paris, cÅ“ur, 20 â‚¬        | État, À Paris, cœur, 20 €              | windows-1252
          CumhurbaÅŸkanÄ± ErdoÄŸan             | Cumhurbaşkanı Erdoğan                  | windows-1252
          Â« Oui Â», 10Â°C                       | « Oui », 10°C                          | windows-1252
          Nguyá»…n                              | Nguyễn                                 | windows-1252
          ðŸ˜€ ok                               | \uD83D\uDE00 ok                        | windows-1252
          """)
  void ofLatinLettersIsTurnedBack(String text, String meant, String charset) {
    List<String> repairs = new ArrayList<>();
    assertThat(Mojibake.repaired(text, repairs)).isEqualTo(meant);
    assertThat(repairs).containsExactly("mojibake " + charset);
  }

  @ParameterizedTest
  @CsvSource({"windows-1252", "ISO-8859-1", "windows-1256"})
  void ofArabicIsTurnedBack(String charset) {
    String meant = "قال رئيس البرلمان الليبي من طبرق إن في مصر: «حلا» (2020)";
    List<String> repairs = new ArrayList<>();
    assertThat(Mojibake.repaired(garbled(meant, charset), repairs)).isEqualTo(meant);
    assertThat(repairs).containsExactly("mojibake " + charset);
  }

  @ParameterizedTest
  @CsvSource({"windows-1252", "ISO-8859-1", "windows-1256"})
  void ofMojibakeIsTurnedBackTwice(String charset) {
    String meant = "الرئيس المصري";
    List<String> repairs = new ArrayList<>();
    String twice = garbled(garbled(meant, charset), charset);
    assertThat(Mojibake.repaired(twice, repairs)).isEqualTo(meant);
    assertThat(repairs).hasSize(2);
  }

  /** As programs do it: bytes that the charset lacks become the control characters there. */
  private static String garbled(String text, String charset) {
    StringBuilder garbled = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      String c = new String(new byte[] {b}, Charset.forName(charset));
      garbled.append(c.equals("\uFFFD") ? (char) (b & 0xFF) : c.charAt(0));
    }
    return garbled.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قال: «إنه محيط» و«حظ» ثم «شاع»…",
        "الأحرف: ط، ظ، ع، غ؛ أ، إ؟ ب»ت»",
        "ط،ظ،ع،غ",
        "ط\u00A0ط\u00A0ع ",
        "ط\u00A0ع\u00A0ط\u00A0غ؟ ع؟",
        "حفظ، وعظ؛ لاحظ؟ غيظ» شرط…",
        "می‌خواهم کتاب‌ها را؛ «چطور؟» ژاک گفت، پس…",
        "یہ ٹھیک ہے، ڈاکٹر کھڑا؛ بڑھ»",
        "OÙ… ET LÀ… «DÉJÀ» où… là… «déjà» à « Paris » É » É… ÇA»",
        "À «Tripoli» ou à « Paris » — É…",
        "São João, IRMÃ… MAÇÃ» NÃO «irmã» Â… coração",
        "«mamá»… está» sí» así…",
        "Ä… also Ö… «JÄ» BLÅ» Ø… Ñ» ESPAÑ… SMÅ®",
        "Nguyễn Ái Quốc, Â, Ă, Đ, ô… ấy” là» Ðặng",
        "İstanbul'da Şu Çok «ÖĞÜŞ» Ü…",
        "x = a[\"Ã\"] + b; // © 2020 §",
        "© ® ™ € “quoted” ‘x’ … — ½ ° µ",
        "Ø\u00A0Ø»",
        "Москва «Россия» Ελλάδα",
        "\uD83D\uDE00 emoji"
      })
  void isNotSeenInGoodText(String text) {
    List<String> repairs = new ArrayList<>();
    assertThat(Mojibake.repaired(text, repairs)).isSameAs(text);
    assertThat(repairs).isEmpty();
  }

  @Property(tries = 2000)
  void isNotSeenInWordsWithPunctuation(@ForAll("written") String text) {
    assertThat(Mojibake.repaired(text, new ArrayList<>())).isEqualTo(text);
  }

  @Provide
  Arbitrary<String> written() {
    Arbitrary<String> word =
        Arbitraries.of(
            "قال ط ظ ع غ حفظ طه عدو غضب أن إلى گفت پژوهش ہے ڈاکٹر été à É OÙ ÇA là mamá ã Ö Å Ø"
                .split(" ", -1));
    Arbitrary<String> mark = Arbitraries.of("", ",", "،", "؛", "؟", "»", "”", "…", "\u00A0»", "’");
    Arbitrary<String> written =
        word.flatMap(w -> mark.flatMap(m -> Arbitraries.of(" ", "\u00A0").map(s -> w + m + s)));
    return written.list().ofMinSize(1).ofMaxSize(12).map(words -> String.join("", words));
  }
}
