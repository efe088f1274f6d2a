package org.rawabit.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rawabit.corpus.Reading.concat;
import static org.rawabit.corpus.Reading.gzip;
import static org.rawabit.corpus.Reading.lines;
import static org.rawabit.corpus.Reading.utf8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rawabit.decoding.FileEncoding;

/** Web archives made by hand, good and bad, each with exactly what is read of it. */
final class WebArchiveReaderTest {
  private static final String HTML = "Content-Type: text/html\r\n";
  private static final String TEXT =
      "أعلنت شركة السكك الحديدية عن خط جديد، يربط الميناء بالمدينة القديمة.";

  private static String html(String title) {
    return "<html><title>%s</title><p>%s</p></html>".formatted(title, TEXT);
  }

  private static String read(String title) {
    return title + "//" + TEXT;
  }

  private static byte[] http(String status, String headers, byte[] body) {
    return concat(utf8("HTTP/1.1 " + status + "\r\n" + headers + "\r\n"), body);
  }

  private static byte[] record(String type, String contentType, byte[] block) {
    String headers =
        """
        WARC/1.1
        WARC-Type: %s
        WARC-Target-URI: http://www.x.example/a
        WARC-Date: 2021-03-04T05:06:07Z
        WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>
        Content-Type: %s
        Content-Length: %d

        """
            .formatted(type, contentType, block.length);
    return concat(utf8(headers.replace("\n", "\r\n")), block, utf8("\r\n\r\n"));
  }

  private static byte[] response(String status, String headers, byte[] body) {
    return record("response", "application/http;msgtype=response", http(status, headers, body));
  }

  private static byte[] page(String title) {
    return response("200 OK", HTML, utf8(html(title)));
  }

  private static byte[] info() {
    return record("warcinfo", "application/warc-fields", utf8("software: none\r\n"));
  }

  @Test
  void pagesAreRecordsAndTheOthersArePassedOver() {
    byte[] warc =
        concat(
            info(),
            record("request", "application/http;msgtype=request", utf8("GET / HTTP/1.1\r\n\r\n")),
            page("A"),
            response("301 Moved", HTML + "Location: /b\r\n", utf8(html("no"))),
            response("404 Not Found", HTML, utf8(html("no"))),
            response("200 OK", "Content-Type: image/png\r\n", new byte[200_000]),
            record("revisit", "application/http;msgtype=response", http("200 OK", HTML, utf8(""))),
            record("metadata", "text/plain", utf8("a: b")),
            response("200 OK", "Content-Type: application/xhtml+xml\r\n", utf8(html("B"))),
            record("resource", "text/html", utf8(html("C"))),
            record("response", "text/dns", utf8("20210304 x.example A 1.2.3.4")));
    List<String> expected =
        List.of("a@3 = " + read("A"), "a@9 = " + read("B"), "a@10 = " + read("C"));
    assertThat(lines("a", warc)).isEqualTo(expected);
    assertThat(lines("a", gzip(warc))).isEqualTo(expected);
  }

  @Test
  void membersOfGzipAreRecords() {
    assertThat(lines("a.warc.gz", concat(gzip(info()), gzip(page("A")), gzip(page("B")))))
        .containsExactly("a.warc.gz@2 = " + read("A"), "a.warc.gz@3 = " + read("B"));
  }

  @Test
  void anArticleKnowsItsAddressAndItsCharset() throws IOException {
    byte[] body = html("A").getBytes(Charset.forName("windows-1256"));
    byte[] warc = response("200 OK", "Content-Type: text/html; charset=windows-1256\r\n", body);
    RawArticle article = Reading.articles("a", "auto", new ByteArrayInputStream(warc)).get(0);
    assertThat(article.url()).isEqualTo("http://www.x.example/a");
    assertThat(article.source()).isEqualTo("x.example");
    assertThat(article.origin().encoding()).isEqualTo("windows-1256");
    assertThat(article.text()).isEqualTo("A\n\n" + TEXT);
  }

  @Test
  void theDayOfTheCrawlIsKept() throws IOException {
    Content content =
        new Content(
            new ByteArrayInputStream(page("A")),
            null,
            new FieldNames(Map.of()),
            null,
            FileEncoding.UTF_8,
            Extent.WHOLE);
    assertThat(new WebArchiveReader(content).next())
        .extracting(r -> r.fields().value(Field.CRAWLED))
        .isEqualTo("2021-03-04T05:06:07Z");
  }

  @Test
  void whatTheServerPackedIsUnpacked() throws IOException {
    ByteArrayOutputStream deflated = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
      out.write(utf8(html("deflate")));
    }
    byte[] page = utf8(html("chunked"));
    byte[] chunked =
        concat(
            utf8("%x\r\n".formatted(10)),
            Arrays.copyOf(page, 10),
            utf8("\r\n%x\r\n".formatted(page.length - 10)),
            Arrays.copyOfRange(page, 10, page.length),
            utf8("\r\n0\r\n\r\n"));
    byte[] warc =
        concat(
            response("200 OK", HTML + "Content-Encoding: gzip\r\n", gzip(utf8(html("gzip")))),
            response("200 OK", HTML + "Content-Encoding: deflate\r\n", deflated.toByteArray()),
            response("200 OK", HTML + "Content-Encoding: gzip\r\n", utf8(html("not packed"))),
            response("200 OK", HTML + "Transfer-Encoding: chunked\r\n", chunked));
    assertThat(lines("a", warc))
        .containsExactly(
            "a@1 = " + read("gzip"),
            "a@2 = " + read("deflate"),
            "a@3 = " + read("not packed"),
            "a@4 = " + read("chunked"));
  }

  @Test
  void aPageWithoutTextIsAReject() {
    byte[] warc = concat(response("200 OK", HTML, utf8("<html><a href=/>x</a>")), page("A"));
    assertThat(lines("a", warc))
        .containsExactly("a@1 ! the page has no main text", "a@2 = " + read("A"));
  }

  @Test
  void aPageThatUnpacksToTooMuchIsAReject() {
    byte[] bomb = gzip(new byte[40 << 20]);
    byte[] warc =
        concat(
            response("200 OK", HTML + "Content-Encoding: gzip\r\n", bomb),
            response("200 OK", HTML, new byte[20 << 20]),
            page("A"));
    assertThat(lines("a", warc))
        .containsExactly(
            "a@1 ! the page is larger than 16 MB",
            "a@2 ! the page is larger than 16 MB",
            "a@3 = " + read("A"));
  }

  @Test
  void aDamagedResponseIsOneReject() {
    byte[] warc =
        concat(
            record("response", "application/http;msgtype=response", utf8("no header at all")),
            response(
                "200 OK",
                HTML + "Content-Encoding: gzip\r\n",
                Arrays.copyOf(gzip(utf8(html("x"))), 30)),
            page("A"));
    assertThat(lines("a", warc))
        .hasSize(3)
        .satisfies(l -> assertThat(l.get(0)).startsWith("a@1 ! the response cannot be read: "))
        .satisfies(l -> assertThat(l.get(1)).startsWith("a@2 ! the response cannot be read: "))
        .endsWith("a@3 = " + read("A"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"x", "WARC/1.1\r\nno header\r\n\r\nx", "WARC/1.1\r\nContent-Length: many\r\n\r\n"})
  void readingGoesOnBehindADamagedRecord(String damaged) {
    byte[] warc = concat(page("A"), utf8(damaged + "\r\n\r\n"), page("B"));
    assertThat(lines("a", warc))
        .hasSize(3)
        .startsWith("a@1 = " + read("A"))
        .satisfies(l -> assertThat(l.get(1)).startsWith("a@2 ! not a record of a web archive: "))
        .endsWith("a@3 = " + read("B"));
  }

  @Test
  void theRecordBehindHeadersThatAreCutIsRead() {
    byte[] warc = concat(page("A"), utf8("WARC/1.1\r\nWARC-Type: response\r\n"), page("B"));
    assertThat(lines("a", warc))
        .hasSize(3)
        .satisfies(l -> assertThat(l.get(1)).startsWith("a@2 ! not a record of a web archive: "))
        .endsWith("a@3 = " + read("B"));
  }

  @Test
  void nothingIsSaidOfBlankLinesBetweenRecordsOrAtTheEnd() {
    byte[] warc = concat(page("A"), utf8("\r\n\r\n"), page("B"), utf8("\r\n\r\n\r\n"));
    assertThat(lines("a", warc)).containsExactly("a@1 = " + read("A"), "a@2 = " + read("B"));
  }

  @Test
  void whatStandsAtTheEndAndIsNoRecordIsAReject() {
    assertThat(lines("a", concat(page("A"), utf8("and more"))))
        .hasSize(2)
        .satisfies(
            l ->
                assertThat(l.get(1))
                    .startsWith("a@2 ! not a record of a web archive: ")
                    .endsWith("; nothing after it could be read"));
  }

  @Test
  void aFileThatEndsInARecordBreaksOff() {
    byte[] two = concat(page("A"), page("B"));
    assertThat(lines("a", Arrays.copyOf(two, two.length - 60)))
        .containsExactly(
            "a@1 = " + read("A"),
            "a@0 ! the file breaks off in record 2; nothing after record 1 could be read");
    assertThat(lines("a", Arrays.copyOf(two, page("A").length + 30)))
        .containsExactly(
            "a@1 = " + read("A"),
            "a@0 ! the file breaks off in record 2; nothing after record 1 could be read");
  }

  @Test
  void headersWithoutEndDoNotFillTheMemory() {
    byte[] warc = concat(page("A"), utf8("WARC/1.1\r\nX: "), new byte[3 << 20]);
    Arrays.fill(warc, warc.length - (3 << 20), warc.length, (byte) 'x');
    assertThat(lines("a", warc))
        .containsExactly(
            "a@1 = " + read("A"),
            "a@0 ! the headers of a record are larger than 1 MB; nothing after record 1 could be"
                + " read");
  }

  @Test
  void arcIsReadLikeWarc() {
    byte[] about = utf8("1 0 Crawler\nURL IP-address Archive-date Content-type Archive-length\n");
    byte[] a = http("200 OK", HTML, utf8(html("A")));
    byte[] no = http("404 Not Found", HTML, utf8(html("no")));
    byte[] arc =
        concat(
            arc("filedesc://a.arc 0.0.0.0 20210304050607 text/plain", about),
            arc("http://x.example/a 1.2.3.4 20210304050607 text/html", a),
            arc("http://x.example/b 1.2.3.4 20210304050607 text/html", no),
            arc("http://x.example/c 1.2.3.4 20210304050607 text/html", a));
    assertThat(lines("a.arc", arc))
        .containsExactly("a.arc@2 = " + read("A"), "a.arc@4 = " + read("A"));
    assertThat(lines("a.arc.gz", gzip(arc)))
        .containsExactly("a.arc.gz@2 = " + read("A"), "a.arc.gz@4 = " + read("A"));
  }

  private static byte[] arc(String header, byte[] block) {
    return concat(utf8("%s %d\n".formatted(header, block.length)), block, utf8("\n"));
  }
}
