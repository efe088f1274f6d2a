package org.rawabit.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rawabit.corpus.Reading.lines;
import static org.rawabit.corpus.Reading.zip;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.rawabit.dates.DateOrigin;

final class HtmlReaderTest {
  private static final String TEXT =
      "افتتح رئيس البلدية جسرا جديدا فوق الوادي، بعد خمس سنوات من العمل.";

  private static byte[] page(String charset) {
    String html =
        """
        <html lang="ar"><head><meta http-equiv="Content-Type" content="text/html; charset=%s">
        <meta property="article:published_time" content="2019-05-06T07:08:09Z">
        <meta name="author" content="سعاد"><meta property="og:site_name" content="الجسر">
        <link rel="canonical" href="http://x.example/1"><title>جسر جديد - الجسر</title></head>
        <body><p>%s</p></body></html>
        """;
    return html.formatted(charset, TEXT).getBytes(Charset.forName("windows-1256"));
  }

  @Test
  void aFolderOfPagesInWindows1256IsRead() {
    byte[] zip = zip("1.html", page("windows-1256"), "2.html", page("utf-8"), "3.html", "");
    assertThat(lines("z", zip))
        .containsExactly(
            "z!1.html@1 = جسر جديد//" + TEXT,
            "z!2.html@1 = جسر جديد//" + TEXT,
            "z!3.html@0 ! the file is empty");
  }

  @Test
  void aPageTellsEveryFieldAndHowItWasRead() {
    var stream = new ByteArrayInputStream(page("utf-8"));
    RawArticle article = Reading.articles("a", "html", stream).get(0);
    assertThat(article.title()).isEqualTo("جسر جديد");
    assertThat(article.author()).isEqualTo("سعاد");
    assertThat(article.source()).isEqualTo("الجسر");
    assertThat(article.url()).isEqualTo("http://x.example/1");
    assertThat(article.published()).isEqualTo("2019-05-06T07:08:09");
    assertThat(article.dating().origin()).isEqualTo(DateOrigin.PAGE.id());
    assertThat(article.language()).isEqualTo("ar");
    assertThat(article.origin().encoding()).isEqualTo("windows-1256");
  }

  @Test
  void whatIsNoArticleIsOneReject() {
    assertThat(lines("a.html", "<html><body><a href=/1>الرئيسية</a></body></html>"))
        .containsExactly("a.html@1 ! the page has no main text");
    assertThat(lines("a.html", "<div>".repeat(100_000)))
        .containsExactly("a.html@1 ! more than 30000 elements in the page");
    assertThat(lines("a.html", "<p>" + "x".repeat(17 << 20)))
        .containsExactly("a.html@1 ! the page is larger than 16 MB");
    assertThat(lines("a.html", "\0\0<p>\0"))
        .containsExactly("a.html@1 ! the page has no main text");
  }
}
