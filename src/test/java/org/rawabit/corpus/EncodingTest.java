package org.rawabit.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rawabit.corpus.Reading.concat;
import static org.rawabit.corpus.Reading.utf8;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rawabit.decoding.TextOrigin;

/** Records in encodings of their own, beside others. */
final class EncodingTest {
  private static final String ARABIC =
      "{\"id\":\"1\",\"title\":\"رئيس البرلمان في القاهرة\",\"body\":\"قال عقيلة صالح إن الحل في ليبيا من الداخل، لا من الخارج\"}\n";
  private static final String FRENCH =
      "{\"id\":\"2\",\"title\":\"Le président à Tripoli\",\"body\":\"Il a été reçu par le chef de l’État et les députés élus\"}\n";
  private static final String LATIN_9 =
      "{\"id\":\"3\",\"title\":\"Le cœur de la ville\",\"body\":\"Une œuvre du père et de la mère: 20 €\"}\n";

  @ParameterizedTest
  @CsvSource({
    "windows-1256,windows-1252",
    "ISO-8859-6,windows-1252",
    "x-MacArabic,ISO-8859-15",
    "UTF-8,windows-1252"
  })
  void areReadEachInItsOwn(String arabic, String french) {
    String other = french.equals("ISO-8859-15") ? LATIN_9 : FRENCH;
    byte[] mixed =
        concat(
            utf8(ARABIC), in(arabic, withoutPunctuation(ARABIC)), in(french, other), utf8(other));
    List<RawArticle> read = read("a.jsonl", mixed);
    assertThat(read).extracting(Reading::reason).containsOnlyNulls();
    assertThat(read)
        .extracting(a -> a.origin().encoding())
        .containsExactly("UTF-8", alias(arabic), french, "UTF-8");
    assertThat(read.get(1).text()).isEqualTo(withoutPunctuation(read.get(0).text()));
    assertThat(read.get(2).articleId()).isEqualTo(read.get(3).articleId());
    assertThat(read.get(2).text()).isEqualTo(read.get(3).text());
  }

  private static String alias(String charset) {
    return charset.equals("x-MacArabic") ? "ISO-8859-6" : charset;
  }

  /** ISO-8859-6 has no Arabic comma but in one place; what it lacks is no matter here. */
  private static String withoutPunctuation(String text) {
    return text.replace("’", "'");
  }

  private static byte[] in(String charset, String text) {
    return text.getBytes(Charset.forName(charset));
  }

  private static List<RawArticle> read(String name, byte[] file) {
    return Reading.articles(name, "auto", new ByteArrayInputStream(file));
  }

  @Test
  void theSameRecordHasTheSameIdInEveryEncoding() {
    List<String> ids =
        List.of("UTF-8", "windows-1256", "ISO-8859-6", "UTF-16LE", "UTF-16BE", "UTF-32LE").stream()
            .map(charset -> read("a.jsonl", in(charset, ARABIC)).get(0).articleId())
            .distinct()
            .toList();
    assertThat(ids).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"a.txt", "a.csv", "a.json"})
  void holdsInEveryFormat(String name) {
    String title = "رئيس البرلمان في القاهرة";
    String body = "قال عقيلة صالح إن الحل من الداخل";
    String file =
        switch (name) {
          case "a.txt" -> title + "\n\n" + body;
          case "a.csv" -> "title,body\n" + title + "," + body + "\n";
          default -> "[{\"title\":\"" + title + "\",\"body\":\"" + body + "\"}]";
        };
    RawArticle read = read(name, in("windows-1256", file)).get(0);
    assertThat(Reading.reason(read)).isNull();
    assertThat(read.text()).isEqualTo(title + "\n\n" + body);
    assertThat(read.origin().encoding()).isEqualTo("windows-1256");
  }

  @Test
  void namesOfColumnsAreDecodedToo() {
    byte[] file = in("windows-1256", "العنوان,النص\nفي القاهرة,قال إن الحل من الداخل في ليبيا\n");
    InputSpec spec = new InputSpec("a.csv", "auto", Map.of("title", "العنوان", "body", "النص"));
    assertThat(Reading.articles("a.csv", spec, new ByteArrayInputStream(file)))
        .extracting(Reading::line)
        .containsExactly("a.csv@1 = في القاهرة//قال إن الحل من الداخل في ليبيا");
  }

  @Test
  void theJobMaySayTheEncoding() {
    InputSpec spec = new InputSpec("a.txt", "auto", Map.of(), null, "windows-1256");
    byte[] file = concat(in("windows-1256", "مصر"), new byte[0]);
    RawArticle read = Reading.articles("a.txt", spec, new ByteArrayInputStream(file)).get(0);
    assertThat(read.text()).isEqualTo("مصر");
    assertThat(read.origin()).isEqualTo(new TextOrigin("windows-1256", List.of()));
  }

  @Test
  void whatTheSaidEncodingLacksIsRefused() {
    InputSpec spec = new InputSpec("a.txt", "auto", Map.of(), null, "windows-1252");
    byte[] file = {'a', (byte) 0x81};
    assertThat(Reading.articles("a.txt", spec, new ByteArrayInputStream(file)))
        .extracting(Reading::line)
        .containsExactly("a.txt@1 ! body: not windows-1252: byte 0x81 at character 2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          caf\u00E9                          | byte 0xE9 at character 4; perhaps windows-1252, which encoding: can say
          cut \u00D9                         | byte 0xD9 at character 5; perhaps windows-1252 or windows-1256 or ISO-8859-6, which encoding: can say
          \u00D8\u00A8\u00D8\u00B5\u00D8 x   | byte 0xD8 at character 3; the rest is UTF-8: damaged
          \u00D8\u00A8\u00D8\u00B5\u00D8     | byte 0xD8 at character 3; the last character is cut off
          overlong \u00C0\u0080              | byte 0xC0 at character 10; an overlong form
          """)
  void whatIsNotCertainIsRefused(String latin1, String problem) {
    byte[] file = latin1.getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Reading.lines("a.txt", file))
        .containsExactly("a.txt@1 ! body: not UTF-8: " + problem);
  }

  @Test
  void surrogatesOfThreeBytesAreJoined() {
    byte[] file = "ok \u00ED\u00A0\u00BD\u00ED\u00B8\u0080".getBytes(StandardCharsets.ISO_8859_1);
    RawArticle read = read("a.txt", file).get(0);
    assertThat(read.text()).isEqualTo("ok \uD83D\uDE00");
    assertThat(read.origin().encoding()).isEqualTo("CESU-8");
  }

  @Test
  void marksOfFilesLaidBehindEachOtherAreTakenOff() {
    String two = "\uFEFF{\"title\":\"A\"}\n\uFEFF{\"title\":\"B\uFEFF\"}\n";
    assertThat(Reading.lines("a.jsonl", two))
        .containsExactly("a.jsonl@1 = A", "a.jsonl@2 = B\uFEFF");
  }

  @Test
  void excerptsAreReadable() {
    byte[] file = in("windows-1256", "title,body\nقال في القاهرة إن الحل\n");
    Refusal refusal = Objects.requireNonNull(read("a.csv", file).get(0).refusal());
    assertThat(refusal.excerpt()).isEqualTo("قال في القاهرة إن الحل");
  }

  @Test
  void repairsAreTold() {
    String line = "{\"title\":\"Ø§Ù„Ø±Ø¦ÙŠØ³\",\"body\":\"&#1605;&#1589;&#1585; &quot;\"}";
    RawArticle read = read("a.jsonl", utf8(line)).get(0);
    assertThat(read.text()).isEqualTo("الرئيس//مصر \"".replace("//", "\n\n"));
    assertThat(read.origin())
        .isEqualTo(
            new TextOrigin("UTF-8", List.of("mojibake windows-1252", "character references")));
  }
}
