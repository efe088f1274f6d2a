package org.rawabit.corpus;

import static org.rawabit.corpus.BadInput.bad;
import static org.rawabit.corpus.BadInput.cut;
import static org.rawabit.corpus.Reading.concat;
import static org.rawabit.corpus.Reading.gzip;
import static org.rawabit.corpus.Reading.utf8;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Web pages and archives of them with something wrong. */
final class BadWeb {
  private static final String TEXT =
      "The council voted on Monday to keep the night ferry running through the winter.";
  private static final String URL = "https://news.example.org/1";

  private BadWeb() {}

  static List<BadInput> pages() {
    return List.of(
        bad(
            "a page with nothing in it",
            "a.html",
            "<html><body></body></html>",
            1,
            "@1 no_text: the page has no main text"),
        bad(
            "a page of links",
            "a.html",
            "<html><title>A</title><ul>" + "<li><a href='/1'>More of it</a>".repeat(50),
            1,
            "@1 no_text: the page has no main text"),
        bad(
            "100,000 divs in each other",
            "a.html",
            "<div>".repeat(100_000),
            1,
            "@1 too_large: more than 30000 elements in the page"),
        bad(
            "1,000 divs in each other",
            "a.html",
            "<title>A</title>" + "<div>".repeat(1000) + "<p>" + TEXT,
            1,
            "@1 = A//The council voted on Monday to keep the night ferry running through the winter."),
        bad(
            "a page larger than any",
            "a.html",
            "<p>" + "x".repeat(17 << 20),
            1,
            "@1 too_large: the page is larger than 16 MB"),
        bad("a page of NULs", "a.html", "\0\0<p>\0", 1, "@1 no_text: the page has no main text"),
        bad(
            "a page that was cut",
            "a.html",
            "<title>A</title><p>" + TEXT + "<a hre",
            1,
            "@1 = A//The council voted on Monday to keep the night ferry running through the winter."),
        bad(
            "text that is named .html",
            "a.html",
            TEXT,
            1,
            "@1 no_text: the page has no main text"));
  }

  static List<BadInput> archives() {
    byte[] a = page("A");
    byte[] b = page("B");
    byte[] c = page("C");
    return List.of(
        bad(
            "a web archive cut in a record",
            "a.warc",
            cut(concat(a, b), 60),
            2,
            "@1 = A//The council voted on Monday to keep the night ferry running through the winter.",
            "@0 broken: the file breaks off in record 2; nothing after record 1 could be read"),
        bad(
            "a web archive cut in headers",
            "a.warc",
            cut(concat(a, b), b.length - 30),
            2,
            "@1 = A//The council voted on Monday to keep the night ferry running through the winter.",
            "@0 broken: the file breaks off in record 2; nothing after record 1 could be read"),
        bad(
            "a packed web archive that was cut",
            "a.warc.gz",
            concat(gzip(a), cut(gzip(b), 60)),
            2,
            "@1 = A//The council voted on Monday to keep the night ferry running through the winter.",
            "@0 broken: the file breaks off in record 2; nothing after record 1 could be read"),
        bad(
            "a record with too small a length",
            "a.warc",
            concat(a, length(b, -20), c),
            4,
            "@1 = A//The council voted on Monday to keep the night ferry running through the winter.",
            "@2 = B//The council voted on Monday to keep the night ferry running throug",
            "@3 syntax: not a record of a web archive: invalid WARC record at position 1",
            "@4 = C//The council voted on Monday to keep the night ferry running through the winter."),
        bad(
            "a record with too large a length",
            "a.warc",
            concat(a, length(b, 20), c, a),
            4,
            "@1 = A//The council voted on Monday to keep the night ferry running through the winter.",
            "@2 = B//The council voted on Monday to keep the night ferry running through the winter.WARC/1.0 WARC-T",
            "@3 syntax: not a record of a web archive: invalid WARC record at position 5",
            "@4 = A//The council voted on Monday to keep the night ferry running through the winter."),
        bad(
            "a record with a length of letters",
            "a.warc",
            concat(a, lettered(b), c),
            3,
            "@1 = A//The council voted on Monday to keep the night ferry running through the winter.",
            "@2 syntax: not a record of a web archive: its length is no number",
            "@3 = C//The council voted on Monday to keep the night ferry running through the winter."),
        bad(
            "rubbish between records",
            "a.warc",
            concat(a, utf8("rubbish\r\n\r\n"), c),
            3,
            "@1 = A//The council voted on Monday to keep the night ferry running through the winter.",
            "@2 syntax: not a record of a web archive: invalid WARC record at position 7",
            "@3 = C//The council voted on Monday to keep the night ferry running through the winter."),
        bad(
            "a page without text in a web archive",
            "a.warc",
            concat(empty(), c),
            2,
            "@1 no_text: the page has no main text",
            "@2 = C//The council voted on Monday to keep the night ferry running through the winter."),
        bad(
            "an ARC that was cut",
            "a.arc",
            cut(arc(), 40),
            2,
            "@2 = A//The council voted on Monday to keep the night ferry running through the winter.",
            "@0 broken: the file breaks off in record 3; nothing after record 2 could be read"),
        bad(
            "an ARC with a wrong length",
            "a.arc",
            longer(arc()),
            2,
            "@2 = A//The council voted on Monday to keep the night ferry running through the winter. http:/",
            "@3 broken: not a record of a web archive: invalid WARC record at position 0; nothing after it could be read"));
  }

  private static byte[] page(String title) {
    String html = "<html><title>%s</title><p>%s</html>".formatted(title, TEXT);
    return WebText.response(URL, utf8(html));
  }

  private static byte[] empty() {
    return WebText.response(URL, utf8("<html><a href='/'>x</a></html>"));
  }

  private static byte[] length(byte[] record, int more) {
    String text = new String(record, StandardCharsets.ISO_8859_1);
    int at = text.indexOf("Content-Length: ") + 16;
    int end = text.indexOf('\r', at);
    int length = Integer.parseInt(text.substring(at, end)) + more;
    return utf8(text.substring(0, at) + length + text.substring(end));
  }

  private static byte[] lettered(byte[] record) {
    String text = new String(record, StandardCharsets.ISO_8859_1);
    return utf8(text.replaceFirst("Content-Length: \\d+", "Content-Length: many"));
  }

  private static byte[] arc() {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<title>A</title><p>" + TEXT;
    String about = "1 0 Crawler\nURL IP-address Archive-date Content-type Archive-length\n";
    return utf8(
        arc("filedesc://a.arc 0.0.0.0 20210304050607 text/plain", about)
            + arc("http://x.example/a 1.2.3.4 20210304050607 text/html", http)
            + arc("http://x.example/b 1.2.3.4 20210304050607 text/html", http));
  }

  private static String arc(String header, String block) {
    return "%s %d\n%s\n".formatted(header, block.length(), block);
  }

  /** The first page says that it is longer than it is. */
  private static byte[] longer(byte[] arc) {
    String text = new String(arc, StandardCharsets.ISO_8859_1);
    int end = text.indexOf('\n', text.indexOf("/a 1.2.3.4"));
    return utf8(text.substring(0, end - 1) + "9" + text.substring(end));
  }
}
