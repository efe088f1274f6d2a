package org.rawabit.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Whatever characters a document has, its text is what was written. */
final class XmlTextTest {
  @Property(tries = 200)
  void escapedTextIsReadAsItWasWritten(@ForAll("texts") String text) throws Exception {
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace("]]>", "]]&gt;");
    assertThat(read("<r>" + escaped + "</r>")).isEqualTo(text);
  }

  @Property(tries = 200)
  void sectionsAreReadAsTheyWereWritten(@ForAll("texts") String text) throws Exception {
    String section = unclosed(text);
    assertThat(read("<r><![CDATA[" + section + "]]></r>")).isEqualTo(section);
  }

  @Property(tries = 200)
  void ampersandsThatNameNothingStandForThemselves(@ForAll("texts") String text) throws Exception {
    String bare = unclosed(text.replace("<", "").replace(";", ""));
    assertThat(read("<r>" + bare + "</r>")).isEqualTo(bare);
  }

  @Property(tries = 100)
  void documentsSetEndToEndAreReadOneByOne(
      @ForAll("texts") String first, @ForAll("texts") String second) throws Exception {
    String document = "<?xml version='1.0'?>\n<r><!-- </r> --><r a='/>'/><![CDATA[%s</r>]]></r>\n";
    String files = document.formatted(unclosed(first)) + document.formatted(unclosed(second));
    XmlText text = new XmlText(new StringReader(files), 1 << 20);
    int documents = 0;
    while (text.nextDocument()) {
      documents++;
    }
    assertThat(documents).isEqualTo(2);
  }

  /** A parser gives text in pieces, and cuts them anywhere. */
  @Test
  void aControlCharacterIsReadWhereverAPieceOfTextEnds() throws Exception {
    for (int before = 0; before < 300; before++) {
      String text = "a".repeat(before) + "\u0003\uDC80" + "b".repeat(before);
      assertThat(read("<r>" + text + "</r>")).isEqualTo(text);
      assertThat(read("<r>&gt;" + text + "<b/>" + text + "</r>")).isEqualTo(">" + text + text);
    }
  }

  @Test
  void noncharactersThatStandForControlCharactersAreNotTakenForThem() throws Exception {
    assertThat(read("<r>a\uFDD0\uFDE3b\uFDD0</r>")).isEqualTo("a\uFFFD\uFFFDb\uFFFD");
  }

  /** A text without the end of a section, also where taking one out made another. */
  private static String unclosed(String text) {
    String left = text;
    while (left.contains("]]>")) {
      left = left.replace("]]>", "");
    }
    return left;
  }

  /** Letters, controls, bytes that are no text, pairs of surrogates, and what XML is made of. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
            Arbitraries.of(
                "&", "<", ">", "]", "]]>", "-->", "?>", "&amp;", "&#3;", "&x", "'", "\""),
            Arbitraries.of("\u0000", "\u0003", "\u001F", "\uDC80", "\uDCFF", "\n", "\t", " "),
            Arbitraries.of("\uD83D\uDE00", "حفتر", "é", "\u0085", "\u200F", "\uFFFD"),
            Arbitraries.strings().alpha().ofMaxLength(300))
        .list()
        .ofMaxSize(300)
        .map(pieces -> String.join("", pieces));
  }

  private static String read(String document) throws XMLStreamException, IOException {
    XmlDocuments documents = new XmlDocuments(new StringReader(document), 1 << 20);
    StringBuilder text = new StringBuilder();
    for (int e = documents.next(); e != XmlDocuments.END; e = documents.next()) {
      if (e == XMLStreamConstants.CHARACTERS
          || e == XMLStreamConstants.CDATA
          || e == XMLStreamConstants.SPACE) {
        text.append(documents.text());
      }
    }
    return text.toString();
  }
}
