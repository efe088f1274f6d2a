package org.rawabit.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rawabit.corpus.Reading.concat;
import static org.rawabit.corpus.Reading.lines;
import static org.rawabit.corpus.Reading.utf8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class XmlReaderTest {
  /** Line feeds are written as ~; several records are parted by a semicolon. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <r><item><title>A</title><body>B</body></item><item><title>C</title></item></r> | @1 = A//B;@2 = C
          <r><meta><title>no</title></meta><article><title>A</title></article></r> | @1 = A
          <r><x><title>A</title></x><x><title>B</title></x></r> | @1 = A;@2 = B
          <nitf><head><title>A</title></head><body><p>B</p><p>C</p></body></nitf> | @1 = A//B//C
          <r><item>~ <body>~  <p>A <b>b</b></p>~  <p>C<br/>d</p> </body></item></r> | @1 = A b//C/d
          <r><item><body><![CDATA[ A & <b>~ B ]]></body></item></r> | @1 = A & <b>/ B
          <r><item><headline>A</headline><p>B</p><p>C</p><tag>no</tag></item></r> | @1 = A//B//C
          <r><item><content><title>A</title><text>B</text></content></item></r> | @1 = A//B
          <r><item><body><title>A</title>B</body></item></r> | @1 = A//A//B
          <r><item><body>A</body><body>B</body></item></r> | @1 = A//B
          <r><item><image><title>no</title></image><title>A</title></item></r> | @1 = A
          <r><item><dc:title>A</dc:title></item></r> | @1 = A
          <r><row Title="A" Body="B&#10;C"/></r> | @1 = A//B/C
          <r><item><title>A & B &nbsp;&eacute; &lt; &#x41; &amp;</title></item></r> | @1 = A & B \u00A0é < A &
          <r><item><title a="x&nbsp;y&z">1 < 2</title></item></r> | @1 = 1 < 2
          <r><item><title>A&#3;B</title></item></r> | @1 = A\u0003B
          <r><item/><item><title>B</title></item></r> | @1 ! neither title nor body;@2 = B
          """)
  void recordsAndFieldsAreElements(String file, String read) {
    assertThat(lines("a", file.replace('~', '\n'))).isEqualTo(expected(read));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          record: x                            | <r><item><x><title>A</title></x></item><x/></r> | @1 = A;@2 ! neither title nor body
          record: z                            | <r><item><title>A</title></item></r> | @0 ! no element <z> in it
          fields: {title: '@t', body: 'b@v'}   | <r><item t="A"><b v="B"/></item></r> | @1 = A//B
          fields: {title: m.t}                 | <r><item><t>no</t><m><t>A</t></m></item></r> | @1 = A
          fields: {title: 'x:t'}               | <r><item><y:t>no</y:t><x:t>A</x:t></item></r> | @1 = A
          """)
  void theJobMayNameThem(String yaml, String file, String read) {
    assertThat(lines("a", file, yaml)).isEqualTo(expected(read));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <r><item><title>A</title></item><item><title>B</item></r> | @1 = A;@2 ! not valid XML at line 1, column 49: The element type "title" must be terminated by the matching end-tag "</title>".; nothing after record 1 could be read in this document
          <r><item><title>A</title></item><item> | @1 = A;@2 ! not valid XML at line 1, column 39: XML document structures must start and end within the same entity.; nothing after record 1 could be read in this document
          <r><item><title>A</ti></r>~<?xml version="1.0"?><r><item><title>B</title></item></r> | @1 ! not valid XML at line 1, column 20: The element type "title" must be terminated by the matching end-tag "</title>".; nothing after record 0 could be read in this document;@2 = B
          <r><item><title>A~<?xml version="1.0"?><r><item><title>B</title></item></r> | @1 ! not valid XML at line 2, column 1: XML document structures must start and end within the same entity.; nothing after record 0 could be read in this document;@2 = B
          <r><item><title>A</title></item></r><!-- x --><r><item><title>B</title></item></r> | @1 = A;@2 = B
          """)
  void afterAnErrorTheNextDocumentIsRead(String file, String read) {
    assertThat(lines("a", file.replace('~', '\n'))).isEqualTo(expected(read));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]> | b
          <!DOCTYPE r [<!ENTITY b SYSTEM "file:///etc/hostname">]> | b
          <!DOCTYPE r SYSTEM "http://127.0.0.1:9/r.dtd">           | b
          """)
  void entitiesOfADtdCostTheirRecordAlone(String doctype, String entity) {
    String file =
        doctype
            + "<r><item><title>&"
            + entity
            + ";</title></item><item><title>B</title></item></r>";
    assertThat(lines("a", file))
        .containsExactly(
            "a@1 ! the entity &b; is not known; those of a DTD are not read", "a@2 = B");
  }

  @ParameterizedTest
  @CsvSource({"windows-1256", "ISO-8859-6", "UTF-8", "no-such-encoding"})
  void theDeclaredEncodingIsRead(String encoding) {
    Charset charset =
        encoding.startsWith("no") ? StandardCharsets.UTF_8 : Charset.forName(encoding);
    String file =
        "<?xml version='1.0' encoding='%s'?><r><item><title>ليبيا</title></item></r>"
            .formatted(encoding);
    assertThat(lines("a", file.getBytes(charset))).containsExactly("a@1 = ليبيا");
  }

  @Test
  void bytesThatAreUtf8AreNothingElse() {
    String file =
        "<?xml version='1.0' encoding='windows-1256'?><r><item><title>ليبيا</title></item></r>";
    assertThat(lines("a", utf8(file))).containsExactly("a@1 = ليبيا");
    byte[] utf16 =
        concat(
            new byte[] {-1, -2},
            file.replace("windows-1256", "utf-16").getBytes(StandardCharsets.UTF_16LE));
    assertThat(lines("a", utf16)).containsExactly("a@1 = ليبيا");
  }

  @Test
  void aByteThatIsNoTextCostsItsRecordAlone() {
    String file =
        "<r><item><title>caf\u00E9 \u00FF</title></item><item><title>B</title></item></r>";
    assertThat(lines("a", file.getBytes(StandardCharsets.ISO_8859_1)))
        .containsExactly(
            "a@1 ! title: not UTF-8: byte 0xE9 at character 4; perhaps windows-1256, which encoding: can say",
            "a@2 = B");
    assertThat(lines("a", "<r><item><title>\uD83D\uDE00</title></item></r>"))
        .containsExactly("a@1 = \uD83D\uDE00");
  }

  @Test
  void deepElementsAreOneReject() {
    String deep = "<r><item><title>A</title></item><item>" + "<a>".repeat(100_000);
    assertThat(lines("a", deep))
        .containsExactly(
            "a@1 = A",
            "a@2 ! not valid XML at line 1, column 3036: more than 1000 elements inside each other; nothing after record 1 could be read in this document");
  }

  @Test
  void aTextBeyondTheLimitCostsItsRecordAlone() {
    assertThat(large("<r><item><body>", "</body></item><item><title>B</title></item></r>"))
        .containsExactly("a@1 ! larger than 64 MB", "a@2 = B");
  }

  @ParameterizedTest
  @CsvSource({"<r x=', />", "<r><![CDATA[,]]></r>", "<r><!--,--></r>", "<r><?x ,?></r>"})
  void aTagOrSectionBeyondTheLimitEndsTheFile(String before, String after) throws IOException {
    XmlText text = new XmlText(new StringReader(before + "x".repeat(50_000) + after), 40_000);
    assertThat(text.nextDocument()).isTrue();
    assertThatThrownBy(() -> text.transferTo(Writer.nullWriter()))
        .isSameAs(text.failure())
        .hasMessage("a tag, comment or section is larger than 64 MB");
    XmlText shorter = new XmlText(new StringReader(before + "x".repeat(30_000) + after), 40_000);
    assertThat(shorter.nextDocument()).isTrue();
    assertThat(shorter.transferTo(Writer.nullWriter())).isGreaterThan(30_000);
  }

  private static List<String> large(String before, String after) {
    List<InputStream> parts = new ArrayList<>();
    parts.add(new ByteArrayInputStream(utf8(before)));
    byte[] megabyte = utf8("x".repeat(1 << 20));
    for (int i = 0; i < 65; i++) {
      parts.add(new ByteArrayInputStream(megabyte));
    }
    parts.add(new ByteArrayInputStream(utf8(after)));
    InputStream file = new SequenceInputStream(Collections.enumeration(parts));
    return Reading.articles("a", "xml", file).stream().map(Reading::line).toList();
  }

  private static List<String> expected(String read) {
    return List.of(read.split(";(?=@)", -1)).stream().map(line -> "a" + line).toList();
  }
}
