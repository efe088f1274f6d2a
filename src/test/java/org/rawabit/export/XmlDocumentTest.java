package org.rawabit.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class XmlDocumentTest {
  @Property(tries = 300)
  void textAndAttributesComeBackButForWhatXmlCannotHold(@ForAll String text) throws Exception {
    Element read = read(text);
    assertThat(read.getTextContent()).isEqualTo(XmlText.of(text));
    assertThat(read.getAttribute("a")).isEqualTo(XmlText.of(text));
  }

  @Test
  void nothingThatXmlCanHoldIsChanged() throws Exception {
    String text = ExportedRun.HOSTILE + "\t\n\r\r\n\u0085\u2028\u200F\uFFFD\uFFFC\uD7FF\uE000";
    assertThat(XmlText.of(text)).isEqualTo(text);
    assertThat(read(text).getAttribute("a")).isEqualTo(text);
    assertThat(read(text).getTextContent()).isEqualTo(text);
  }

  @Test
  void whatXmlCannotHoldIsReplacedOneForOne() {
    assertThat(XmlText.of("a\0b")).isEqualTo("a\uFFFDb");
    assertThat(XmlText.of("\b\u000B\u001F\f")).isEqualTo("\uFFFD\uFFFD\uFFFD\uFFFD");
    assertThat(XmlText.of("\uFFFE\uFFFF")).isEqualTo("\uFFFD\uFFFD");
  }

  @Test
  void halvesOfPairsAreReplacedAndPairsAreNot() {
    assertThat(XmlText.of("\uD83Dx\uDE00")).isEqualTo("\uFFFDx\uFFFD");
    assertThat(XmlText.of("\uD83D\uD83D\uDE00\uDE00")).isEqualTo("\uFFFD\uD83D\uDE00\uFFFD");
  }

  @Test
  void aCommentCannotBeEndedFromWithin() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new XmlDocument(out, "urn:x").start("r").comment("a --> <b/> ---").start("c").end().end();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("<!-- a - -> <b/> - - - -->")
        .contains("<c/>");
  }

  private static Element read(String text) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new XmlDocument(out, "urn:x").start("r").attribute("a", text).text(text).end();
    DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
    return parsers
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(out.toByteArray()))
        .getDocumentElement();
  }
}
