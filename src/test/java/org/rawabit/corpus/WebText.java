package org.rawabit.corpus;

import static org.rawabit.corpus.Reading.concat;
import static org.rawabit.corpus.Reading.utf8;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Articles as pages of the web, and pages as crawlers keep them. */
final class WebText {
  /** What a page tells; ids are for databases. */
  static final Set<Field> OF_PAGES = EnumSet.complementOf(EnumSet.of(Field.ID, Field.CRAWLED));

  private WebText() {}

  /** A page with a menu and a footer around its text; it says in which charset it is. */
  static byte[] page(Map<Field, String> article, Lettering letters) {
    String url = article.getOrDefault(Field.URL, "");
    String title = article.getOrDefault(Field.TITLE, "");
    StringBuilder html = new StringBuilder("<!DOCTYPE html>\n");
    html.append("<html lang=\"%s\"><head>".formatted(article.get(Field.LANGUAGE)));
    html.append("<meta charset=\"%s\">".formatted(letters.charset()));
    html.append("<title>%s</title>\n".formatted(escaped(title)));
    html.append("<link rel=\"canonical\" href=\"%s\">".formatted(escaped(url)));
    html.append("<meta property=\"og:site_name\" content=\"%s\">\n".formatted(source(article)));
    html.append("<script type=\"application/ld+json\">{\"@type\": \"NewsArticle\", ");
    html.append("\"datePublished\": \"%s\", ".formatted(article.get(Field.PUBLISHED)));
    html.append("\"author\": {\"name\": \"%s\"}}".formatted(article.get(Field.AUTHOR)));
    html.append("</script></head>\n<body><ul class=\"menu\"><li><a href=\"/\">1</a></li></ul>");
    html.append("<div class=\"content\"><h1>%s</h1>\n".formatted(escaped(title)));
    for (String paragraph : article.getOrDefault(Field.BODY, "").split("\n\n", -1)) {
      html.append("<p>%s</p>\n".formatted(escaped(paragraph)));
    }
    html.append("</div><div class=\"footer\"><a href=\"/about\">2</a></div></body></html>\n");
    return letters.bytes(html.toString());
  }

  /** A crawl: what describes it, then a request and the page to each article. */
  static List<byte[]> records(List<Map<Field, String>> articles, Lettering letters) {
    List<byte[]> records = new ArrayList<>();
    records.add(record("warcinfo", "urn:x", "application/warc-fields", utf8("software: none\r\n")));
    for (Map<Field, String> article : articles) {
      String url = article.getOrDefault(Field.URL, "");
      byte[] request = utf8("GET / HTTP/1.1\r\nHost: news.example.org\r\n\r\n");
      records.add(record("request", url, "application/http;msgtype=request", request));
      records.add(response(url, page(article, letters)));
    }
    return records;
  }

  static byte[] warc(List<Map<Field, String>> articles, Lettering letters) {
    return concat(records(articles, letters).toArray(byte[][]::new));
  }

  static byte[] response(String url, byte[] page) {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n";
    return record("response", url, "application/http;msgtype=response", concat(utf8(http), page));
  }

  private static byte[] record(String type, String url, String contentType, byte[] block) {
    String headers =
        """
        WARC/1.0
        WARC-Type: %s
        WARC-Target-URI: %s
        WARC-Date: 2022-03-04T05:06:07Z
        WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>
        Content-Type: %s
        Content-Length: %d

        """
            .formatted(type, url, contentType, block.length);
    return concat(utf8(headers.replace("\n", "\r\n")), block, utf8("\r\n\r\n"));
  }

  private static String source(Map<Field, String> article) {
    return escaped(article.getOrDefault(Field.SOURCE, ""));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
