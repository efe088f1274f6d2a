package org.rawabit.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PageFactsTest {
  /** In {@code head}, {@code L{…}} is JSON-LD and {@code M[name=content]} a meta element. */
  private static PageFacts facts(String head, @Nullable String fetched) {
    String html =
        head.replaceAll("L(\\{.*?})L", "<script type='application/ld+json'>$1</script>")
            .replaceAll("M\\[(.*?)=(.*?)]", "<meta property='$1' content='$2'>")
            .replaceAll("N\\[(.*?)=(.*?)]", "<meta name='$1' content='$2'>");
    return PageFacts.of(Jsoup.parse(html), fetched);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          L{"@type":"NewsArticle","headline":"A"}L M[og:title=B] <title>C</title>           | A
          L{"@type":"NewsArticle","headline":"A long…"}L M[og:title=A long one]             | A long one
          L{"@type":"NewsArticle","headline":"A long…"}L                                    | A long…
          L{"@type":"WebPage","headline":"no"}L M[og:title=B]                               | B
          L{"@type":"NewsArticle","headline":"A &amp; &quot;B&quot;"}L                  | A & "B"
          L{"headline":"broken L N[twitter:title=B]                                         | B
          <title>C</title><h1>H</h1>                                                        | H
          <title>C</title><h1>H</h1><h1>I</h1>                                              | C
          M[og:title=خبر – صحيفة] M[og:site_name=صحيفة]                                     | خبر
          M[og:site_name=Paper] <title>Story - Paper</title>                                | Story
          M[og:site_name=Paper] <title>Paper: Story</title>                                 | Story
          M[og:site_name=Paper] <title>A Story on Paper</title>                             | A Story on Paper
          M[og:site_name=Paper] <title>Paper</title>                                        | Paper
          <title>Story - Paper</title>                                                      | Story - Paper
          """)
  void titles(String head, String title) {
    assertThat(facts(head, null).title()).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          L{"@type":"Article","datePublished":"1"}L M[article:published_time=2]             | 1
          L{"@graph":[{"@type":"WebPage","datePublished":"0"},{"@type":"NewsArticle","datePublished":"1"}]}L | 1
          L{"@type":"WebPage","mainEntity":{"@type":"NewsArticle","datePublished":"1"}}L    | 1
          M[article:published_time=2] N[date=3]                                             | 2
          N[dc.date.issued=3] <time datetime=4>x</time>                                     | 3
          N[DC.Date=3]                                                                      | 3
          N[parsely-pub-date=3]                                                             | 3
          N[sailthru.date=3]                                                                | 3
          <span itemprop=datePublished content=2>x</span> N[date=3]                         | 2
          <time datetime=4>x</time><article><time datetime=5>y</time></article>             | 5
          <time datetime=4>x</time>                                                         | 4
          M[article:modified_time=no]                                                       |
          """)
  void dates(String head, @Nullable String date) {
    assertThat(facts(head, null).published()).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          L{"@type":"Article","author":{"name":"A"}}L N[author=B]                           | A
          L{"@type":"Article","author":[{"name":"A"},"B",{"name":"A"}]}L                    | A, B
          L{"@graph":[{"@type":"Article","author":{"@id":"#a"}},{"@id":"#a","name":"A"}]}L  | A
          M[article:author=https://social.example/a] N[author=B]                            | B
          N[dc.creator=B]                                                                   | B
          <span itemprop=author><b itemprop=name>A</b> x</span>                             | A
          <a rel=author>A</a>                                                               | A
          <p>A</p>                                                                          |
          """)
  void authors(String head, @Nullable String author) {
    assertThat(facts(head, null).author()).isEqualTo(author);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          M[og:site_name=S] L{"@type":"Article","publisher":{"name":"P"}}L |                      | S | |
          L{"@type":"Article","publisher":{"name":"P"}}L         |                                | P | |
          <link rel=canonical href=http://www.x.example/a> M[og:url=http://no.example/] |         | x.example | http://www.x.example/a |
          M[og:url=http://x.example/b]                           |                                | x.example | http://x.example/b |
          <link rel=canonical href=/a>                           | https://WWW.x.example:80/c?d   | x.example | https://WWW.x.example:80/c?d |
          <html lang=ar-LY>                                      |                                | | | ar-LY
          L{"@type":"Article","inLanguage":"fr"}L <html lang=ar> |                                | | | fr
          M[og:locale=ar_AR]                                     |                                | | | ar_AR
          """)
  void sourcesAddressesAndLanguages(
      String head,
      @Nullable String fetched,
      @Nullable String source,
      @Nullable String url,
      @Nullable String language) {
    PageFacts facts = facts(head, fetched);
    assertThat(facts.source()).isEqualTo(source);
    assertThat(facts.url()).isEqualTo(url);
    assertThat(facts.language()).isEqualTo(language);
  }

  @Test
  void jsonWithLineEndsInsideStringsOrInACommentIsRead() {
    String broken = "{\"@type\":\"NewsArticle\",\"articleBody\":\"a\nb\",\"headline\":\"A\",}";
    String commented = "<!--\n{\"@type\":\"NewsArticle\",\"headline\":\"A\"}\n-->";
    for (String json : new String[] {broken, commented}) {
      PageFacts facts = facts("<script type='application/ld+json'>" + json + "</script>", null);
      assertThat(facts.title()).isEqualTo("A");
      assertThat(facts.isArticle()).isTrue();
    }
  }
}
