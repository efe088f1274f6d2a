package org.rawabit.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rawabit.corpus.Reading.lines;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SgmlReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <DOC><HEADLINE>A</HEADLINE><TEXT><P>B~b</P>~<P>C</P></TEXT></DOC> | @1 = A//B/b//C
          <doc><Headline> A & <b> &AMP; 1<2 </headline><text>B</text></doc>~<DOC><TEXT>C</TEXT></DOC> | @1 = A &  & 1<2//B;@2 = C
          <DOC><DOCNO>1<HEADLINE>A<TEXT>B<P>C<P>D</TEXT></DOC> | @1 = A//B//C//D
          <DOC><TEXT>A~<DOC><TEXT>B | @1 = A;@2 = B
          <DOC><TEXT>A</TEXT></DOC>junk<DOC><TEXT>B | @1 = A;@2 ! the file ends inside the record: no </doc>
          <DOC><TITLE>A</TITLE></DOC><DOC></DOC><DOC>B</DOC> | @1 = A;@2 ! neither title nor body;@3 = B
          <DOC><TEXT>A</WRONG> <mail@x.org> <!-- no --> B</TEXT></DOC> | @1 = A <mail@x.org>  B
          <DOCS><DOC id=1><TEXT>A</TEXT></DOC></DOCS> | @1 = A
          """)
  void recordsAreFoundInWhatIsNotWellFormed(String file, String read) {
    assertThat(lines("a.sgm", file.replace('~', '\n')))
        .isEqualTo(List.of(read.split(";(?=@)", -1)).stream().map(l -> "a.sgm" + l).toList());
  }

  @Test
  void newswireHasIdDateTitleAndParagraphs() {
    String file =
        """
        <DOC id="AFP_ARB_20001113.0001" type="story">
        <HEADLINE>
        اجتماع في باريس
        </HEADLINE>
        <DATELINE>
        باريس
        </DATELINE>
        <DATE_TIME>2000-11-13</DATE_TIME>
        <TEXT>
        <P>
        فقرة أولى
        </P>
        <P>
        فقرة ثانية
        </P>
        </TEXT>
        </DOC>
        """;
    byte[] bytes = file.getBytes(Charset.forName("UTF-8"));
    RawArticle article = Reading.articles("a", "auto", new ByteArrayInputStream(bytes)).get(0);
    assertThat(article.sourceId()).isEqualTo("AFP_ARB_20001113.0001");
    assertThat(article.text()).isEqualTo("اجتماع في باريس\n\nفقرة أولى\n\nفقرة ثانية");
    assertThat(article.published()).hasToString("2000-11-13T00:00");
  }

  @Test
  void theJobMayNameRecordAndFieldsInAnyCase() {
    String file = "<STORY><HL>A</HL><TX>B</TX></STORY><story><hl>C</hl></story>";
    assertThat(lines("a", file, "format: sgml, record: Story, fields: {title: hl, body: TX}"))
        .containsExactly("a@1 = A//B", "a@2 = C");
    assertThat(lines("a", file, "format: sgml, record: x"))
        .containsExactly("a@0 ! no element <x> in it");
  }

  @Test
  void whereNoDocIsTheFirstElementIsTheRecord() {
    String file =
        "<!DOCTYPE lewis SYSTEM 'x'>\n<REUTERS ID=1><BODY>A</BODY></REUTERS>\n<REUTERS ID=2><BODY>B</BODY></REUTERS>";
    assertThat(lines("a.sgm", file)).containsExactly("a.sgm@1 = A", "a.sgm@2 = B");
  }

  @Test
  void whatWouldFillTheMemoryCostsItsRecordAlone() {
    String next = "</DOC><DOC><TEXT>B</TEXT></DOC>";
    assertThat(lines("a", "<DOC>" + "<x>".repeat(1_000_001) + next))
        .containsExactly("a@1 ! more than 1000000 tags", "a@2 = B");
    assertThat(lines("a", "<DOC>" + nested(1001) + next))
        .containsExactly("a@1 ! more than 1000 elements inside each other", "a@2 = B");
  }

  @Test
  void aRecordBeyondTheLimitIsCutAndTheNextIsRead() throws java.io.IOException {
    SgmlChunks chunks =
        new SgmlChunks(new java.io.StringReader("<DOC>aaaaaaaaaa</DOC><doc>b</DOC>"), "doc", 8);
    assertThat(chunks.next()).isTrue();
    assertThat(chunks.isTooLong()).isTrue();
    assertThat(chunks.text()).hasSize(8);
    assertThat(chunks.next()).isTrue();
    assertThat(chunks.isTooLong()).isFalse();
    assertThat(chunks.text()).isEqualTo("<doc>b");
    assertThat(chunks.next()).isFalse();
  }

  private static String nested(int depth) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      text.append("<x").append(i).append('>');
    }
    for (int i = depth - 1; i >= 0; i--) {
      text.append("</x").append(i).append('>');
    }
    return text.toString();
  }
}
