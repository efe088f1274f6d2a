package org.rawabit.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PageTest {
  private static final String LEDE =
      "قال وزير الزراعة في مؤتمر صحفي، إن موسم القمح هذا العام أفضل من الموسم الماضي بكثير.";
  private static final String SECOND =
      "وأضاف أن المخازن استقبلت حتى الآن نصف الكمية المتوقعة، وأن الدفع للمزارعين يجري في موعده.";

  /** A page as newspapers make them, with everything around the article. */
  private static String page(String head, String article) {
    return """
    <!DOCTYPE html><html lang="ar" dir="rtl"><head>%s<style>p{color:red}</style>
    <script>var text = "<p>ليس نصا على الإطلاق، بل هو برنامج</p>";</script></head><body class="has-sidebar">
    <div class="cookie-consent"><p>نستخدم ملفات تعريف الارتباط لتحسين تجربتك، فهل توافق على ذلك؟</p></div>
    <header><ul class="menu"><li><a href="/1">سياسة</a></li><li><a href="/2">اقتصاد</a></li></ul></header>
    <div class="content">%s
    <div class="share-buttons"><span>شارك هذا الخبر مع أصدقائك على مواقع التواصل</span></div>
    <div class="related-articles"><h3>اقرأ أيضا</h3><p><a href="/9">خبر آخر عن القمح والشعير</a></p></div>
    <div id="comments"><p>تعليق قارئ يقول إن الأسعار مرتفعة، وإنه لا يصدق هذا الكلام.</p></div></div>
    <aside><p>إعلان: اشترك في النشرة البريدية، وكن أول من يعلم بالخبر.</p></aside>
    <footer><p>جميع الحقوق محفوظة للصحيفة، ولا يجوز النشر دون إذن مكتوب.</p></footer></body></html>
    """
        .formatted(head, article);
  }

  private static String paragraphs() {
    return "<h1>موسم قمح وفير</h1><p>%s</p><p>%s</p>".formatted(LEDE, SECOND);
  }

  private static Page read(String html) throws PageTooLarge {
    return read(html, StandardCharsets.UTF_8, null);
  }

  private static Page read(String html, Charset bytes, @Nullable String header)
      throws PageTooLarge {
    return Page.of(html.getBytes(bytes), header, null);
  }

  @Test
  void onlyTheArticleIsLeftOfAPage() throws PageTooLarge {
    Page page = read(page("<title>موسم قمح وفير</title>", paragraphs()));
    assertThat(page.title()).isEqualTo("موسم قمح وفير");
    assertThat(page.body()).isEqualTo(LEDE + "\n\n" + SECOND);
    assertThat(page.language()).isEqualTo("ar");
    assertThat(page.encoding()).isEqualTo("UTF-8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>اقرأ أيضا: <a href='/x'>ارتفاع أسعار الخبز في العاصمة</a></p>",
        "<p><a href='/x'>ارتفاع أسعار الخبز في العاصمة والمدن الكبرى</a></p>",
        "<p><strong>للمزيد</strong></p>",
        "<div hidden><p>نص لا يراه أحد، وهو طويل كأنه خبر من الأخبار.</p></div>",
        "<div style='display: none'><p>نص لا يراه أحد، وهو طويل كأنه خبر.</p></div>",
        "<h1>موسم قمح وفير</h1>"
      })
  void whatPointsElsewhereOrIsNotShownIsLeftOut(String other) throws PageTooLarge {
    String article = "<h1>موسم قمح وفير</h1><p>%s</p>%s<p>%s</p>".formatted(LEDE, other, SECOND);
    assertThat(read(page("<title>موسم قمح وفير</title>", article)).body())
        .isEqualTo(LEDE + "\n\n" + SECOND);
  }

  @Test
  void linesEntitiesAndBlanksOfAText() throws PageTooLarge {
    String text =
        "The&nbsp;minister said &ldquo;yes&rdquo; &amp; left the room,\n   but not the building."
            + "<br>He came <b>back</b> an hour later &#8212; alone.";
    assertThat(read(page("", "<p>" + text + "</p>")).body())
        .isEqualTo(
            "The\u00A0minister said “yes” & left the room, but not the building."
                + "\nHe came back an hour later — alone.");
  }

  @Test
  void oldPagesAreLaidOutInTablesAndForms() throws PageTooLarge {
    String html =
        """
        <html><body><form id="aspnetForm"><table><tr><td><a href="/1">الرئيسية</a><br><a href="/2">محليات</a></td>
        <td><font size="4">%s<br><br>%s</font></td></tr></table></form></body></html>
        """
            .formatted(LEDE, SECOND);
    assertThat(read(html).body()).isEqualTo(LEDE + "\n\n" + SECOND);
  }

  @Test
  void aPageThatAScriptFillsHasItsTextInJson() throws PageTooLarge {
    String json = "{\"@type\":[\"NewsArticle\"],\"articleBody\":\"%s\"}".formatted(LEDE);
    String head = "<script type=\"application/ld+json\">%s</script>".formatted(json);
    assertThat(read("<html><head>%s</head><body><div id=app></div></body>".formatted(head)).body())
        .isEqualTo(LEDE);
  }

  @Test
  void aPageThatListsArticlesHasNoText() throws PageTooLarge {
    String teaser =
        "<div class=post><h2><a href=/1>موسم قمح وفير</a></h2><p>%s</p></div>".formatted(LEDE);
    assertThat(read(page("", teaser.repeat(8))).body()).isNull();
    assertThat(read(page("", "<ul><li><a href=/1>موسم قمح وفير</a></ul>")).body()).isNull();
    assertThat(read("<html><body></body></html>").body()).isNull();
    assertThat(read("").body()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    // what the bytes are, what the page declares, what the HTTP header says, what is used
    "UTF-8,        utf-8,        ,             UTF-8",
    "UTF-8,        ,             ,             UTF-8",
    "windows-1256, windows-1256, ,             windows-1256",
    "windows-1256, windows-1256, windows-1256, windows-1256",
    "windows-1256, utf-8,        ,             windows-1256",
    "windows-1256, utf-8,        utf-8,        windows-1256",
    "windows-1256, ,             ,             windows-1256",
    "windows-1256, iso-8859-1,   ,             windows-1256",
    "windows-1256, windows-1256, ISO-8859-1,   windows-1256",
    "windows-1256, no-such-name, ,             windows-1256",
    "windows-1256, ,             windows-1256, windows-1256",
    "ISO-8859-6,   iso-8859-6,   ,             ISO-8859-6",
    "ISO-8859-6,   ,             ,             ISO-8859-6",
    "UTF-8,        windows-1256, ,             UTF-8",
    "UTF-8,        windows-1256, windows-1256, UTF-8",
    "UTF-16LE,     utf-8,        ,             UTF-16LE",
    "UTF-16BE,     ,             ,             UTF-16BE"
  })
  void theBytesDecideWhereADeclarationIsWrong(
      Charset bytes, @Nullable String meta, @Nullable String header, String used)
      throws PageTooLarge {
    String head = meta == null ? "" : "<meta charset=\"%s\">".formatted(meta);
    Page page = read(page(head, paragraphs()), bytes, header);
    assertThat(page.encoding()).isEqualTo(used);
    assertThat(page.body()).isEqualTo(LEDE + "\n\n" + SECOND);
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1252, iso-8859-1, windows-1252",
    "windows-1252, utf-8,      windows-1252",
    "UTF-8,        iso-8859-1, UTF-8"
  })
  void frenchPagesAreNotTakenForArabic(Charset bytes, String meta, String used)
      throws PageTooLarge {
    String text =
        "Le ministre a déclaré, à l’issue d’une réunion, que la récolte était bonne cette année.";
    String head = "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=" + meta + "\">";
    Page page = read("<html><head>%s</head><p>%s</p>".formatted(head, text), bytes, null);
    assertThat(page.encoding()).isEqualTo(used);
    assertThat(page.body()).isEqualTo(text);
  }

  @Test
  void aByteOrderMarkIsBelievedAndTakenOff() throws PageTooLarge {
    Page page = read("\uFEFF<title>موسم</title><p>" + LEDE, StandardCharsets.UTF_8, "windows-1256");
    assertThat(page.encoding()).isEqualTo("UTF-8");
    assertThat(page.title()).isEqualTo("موسم");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<div><p>",
        "<span>x</span>",
        "<br>",
        "<br><br>x",
        "<ul><li>",
        "<table><tr><td>",
        "<a><b><p>x",
        "<div class=comment><p>x",
        "<!--",
        "<",
        "<meta "
      })
  void aPageThatIsABombEndsSoon(String part) {
    int few = Page.MOST_ELEMENTS / 3;
    assertThat(part.repeat(few)).satisfies(html -> read(html));
    String many = part.repeat(100_000);
    if (part.matches("<[a-z].*")) {
      assertThatThrownBy(() -> read(many))
          .isInstanceOf(PageTooLarge.class)
          .hasMessage("more than 30000 elements in the page");
    } else {
      assertThat(many).satisfies(html -> assertThat(read(html).body()).isNull());
    }
  }
}
