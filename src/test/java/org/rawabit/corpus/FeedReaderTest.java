package org.rawabit.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rawabit.corpus.Reading.lines;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FeedReaderTest {
  private static final String RSS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:media="m"><channel><title>الوسط</title><language>ar</language>
        <image><title>logo</title></image>
        <item><title>A &amp;amp; &lt;b&gt;B&lt;/b&gt;</title><link>https://w.ly/1</link>
          <guid isPermaLink="false">w-1</guid><pubDate>Mon, 13 Nov 2000 10:00:00 +0300</pubDate>
          <dc:creator><![CDATA[X]]></dc:creator><dc:creator>Y</dc:creator>
          <description>short</description>
          <content:encoded><![CDATA[<p>One</p><p>Two<br>lines</p><script>no()</script>]]></content:encoded>
          <media:content><media:title>no</media:title></media:content></item>
        <item><title>C</title><guid>https://w.ly/2</guid><source url="u">AFP</source>
          <description>&lt;p&gt;D&lt;/p&gt;&lt;p&gt;E&lt;/p&gt;</description></item>
      </channel></rss>
      """;

  private static final String ATOM =
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Feed</title><author><name>no</name></author>
        <entry xml:lang="fr"><title type="html">A &amp;eacute;</title><id>urn:1</id>
          <link rel="replies" href="https://no"/><link rel="alternate" href="https://a/1"/>
          <published>2020-01-02T03:04:05Z</published><updated>2021-01-02T03:04:05Z</updated>
          <author><name>N</name><email>n@x.org</email></author>
          <content type="xhtml"><div><p>B</p><p>C</p></div></content><summary>short</summary></entry>
      </feed>
      """;

  private static final String RDF =
      """
      <rdf:RDF xmlns="http://purl.org/rss/1.0/"><channel rdf:about="c"><title>Chan</title><dc:language>en</dc:language></channel>
        <item rdf:about="https://r/1"><title>A</title><link>https://r/1</link><description>B</description>
        <dc:date>2001-02-03</dc:date></item></rdf:RDF>
      """;

  @Test
  void itemsOfRss() {
    assertThat(told(RSS))
        .containsExactly(
            "A & B//One//Two/lines w-1 https://w.ly/1 2000-11-13T07:00 X, Y الوسط ar",
            "C//D//E https://w.ly/2 https://w.ly/2 null null AFP ar");
  }

  @Test
  void entriesOfAtom() {
    assertThat(told(ATOM))
        .containsExactly("A é//B//C urn:1 https://a/1 2020-01-02T03:04:05 N Feed fr");
  }

  @Test
  void itemsOfRdf() {
    assertThat(told(RDF))
        .containsExactly("A//B https://r/1 https://r/1 2001-02-03T00:00 null Chan en");
  }

  @Test
  void feedsSetEndToEndKeepTheirOwnTitles() {
    assertThat(told(RSS + "<!-- cached -->" + RDF + ATOM))
        .hasSize(4)
        .last()
        .asString()
        .endsWith("Feed fr");
  }

  @Test
  void aBadFeedCostsItsOwnRestAlone() {
    String bad = "<rss><channel><item><title>A</title></item><item><title>B</item></channel></rss>";
    assertThat(lines("a", bad + ATOM))
        .containsExactly(
            "a@1 = A",
            "a@2 ! not valid XML at line 1, column 60: The element type \"title\" must be terminated by the matching end-tag \"</title>\".; nothing after item 1 could be read in this feed",
            "a@3 = A é//B//C");
    assertThat(lines("a", bad.substring(0, 50) + "\n<?xml version='1.0'?>" + ATOM))
        .hasSize(3)
        .last()
        .isEqualTo("a@3 = A é//B//C");
  }

  @Test
  void theJobMayNameWhatOtherVocabulariesAdd() {
    String feed =
        "<rss><channel><item><title>A</title><media:description>B</media:description></item></channel></rss>";
    assertThat(lines("a", feed)).containsExactly("a@1 = A");
    assertThat(lines("a", feed, "fields: {body: 'media:description'}"))
        .containsExactly("a@1 = A//B");
  }

  @Test
  void aTextTooLargeForATreeOfHtmlCostsItsItemAlone() {
    String items =
        "<rss><channel><item><description>%s</description></item><item><title>B</title></item></channel></rss>";
    assertThat(lines("a", items.formatted("x".repeat(HtmlFragment.LARGEST + 1))))
        .containsExactly("a@1 ! body: larger than 4 MB", "a@2 = B");
  }

  @Test
  void aFeedWithoutItemsHasNoRecords() {
    assertThat(lines("a", "<rss><channel><title>T</title></channel></rss>")).isEmpty();
  }

  /** Line feeds are written as ~. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a < b & c                           | a < b & c
          &quot;A&quot; &#1575;               | "A" ا
          <p>A</p><p>B  ~ c</p>               | A~~B c
          A<br>B<br/>C                        | A~B~C
          <div><h1>A</h1>B <a href="x">c</a>  | A~~B c
          <style>x</style><img src="x"/>A     | A
          """)
  void htmlBecomesParagraphs(String html, String text) {
    assertThat(HtmlFragment.text(html.replace('~', '\n'))).isEqualTo(text.replace('~', '\n'));
  }

  private static List<String> told(String feed) {
    return Reading.articles("a", "auto", new ByteArrayInputStream(Reading.utf8(feed))).stream()
        .map(FeedReaderTest::told)
        .toList();
  }

  private static String told(RawArticle a) {
    return "%s %s %s %s %s %s %s"
        .formatted(
            a.text().replace("\n", "/"),
            a.sourceId(),
            a.url(),
            a.published(),
            a.author(),
            a.source(),
            a.language());
  }
}
