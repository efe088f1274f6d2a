package org.rawabit.corpus;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.List;
import java.util.Locale;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.DecodedBody;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.rawabit.pages.Page;

/** A record of a web archive, as far as it is a page. */
final class WebArchiveRecord {
  private static final int OK = 200;

  private WebArchiveRecord() {}

  /**
   * The page; null where the record is none.
   *
   * @throws EOFException where the file ends in it
   */
  static @Nullable RawRecord page(WarcRecord record, long position) throws IOException {
    if (record instanceof WarcResource resource && isHtml(resource.contentType())) {
      return PageRecord.of(
          position, bytes(resource.body()), fetch(resource, resource.contentType()));
    }
    if (!(record instanceof WarcResponse response)
        || !response.contentType().base().equals(MediaType.HTTP)) {
      return null;
    }
    try {
      HttpResponse http = response.http();
      return http.status() == OK && isHtml(http.contentType())
          ? PageRecord.of(position, decoded(http), fetch(response, http.contentType()))
          : null;
    } catch (InputFailure e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      requireWhole(record);
      String problem = "the response cannot be read: " + e.getMessage();
      return RawRecord.unreadable(
          position, RejectCode.SYNTAX, problem, Excerpt.of(response.target()));
    }
  }

  /** Tells a response that is damaged from a file that ends in it. */
  private static void requireWhole(WarcRecord record) throws IOException {
    record.body().consume();
  }

  private static PageRecord.Fetch fetch(WarcTargetRecord record, MediaType type) {
    return new PageRecord.Fetch(
        record.target(),
        record.headers().first("WARC-Date").orElse(null),
        type.parameters().get("charset"));
  }

  private static boolean isHtml(MediaType type) {
    return type.base().equals(MediaType.HTML) || type.base().equals(MediaType.XHTML);
  }

  /** The page as it was before the server packed it. */
  private static byte[] decoded(HttpResponse http) throws IOException {
    byte[] sent = bytes(http.body());
    List<String> encodings = http.headers().all("Content-Encoding");
    if (encodings.isEmpty() || sent.length > Page.LARGEST) {
      return sent;
    }
    return switch (encodings.get(0).strip().toLowerCase(Locale.ROOT)) {
      case "gzip", "x-gzip" ->
          // Some crawlers unpack what they keep, and leave the header.
          Magic.GZIP.opens(sent) ? decoded(sent, DecodedBody.Encoding.GZIP) : sent;
      case "deflate" -> isZlib(sent) ? inflated(sent) : decoded(sent, DecodedBody.Encoding.DEFLATE);
      case "br" -> decoded(sent, DecodedBody.Encoding.BROTLI);
      case "zstd" -> decoded(sent, DecodedBody.Encoding.ZSTD);
      default -> sent;
    };
  }

  /** The standard wants the bare format wrapped, half the servers send it bare. */
  private static boolean isZlib(byte[] sent) {
    return sent.length > 1
        && (sent[0] & 0x0F) == 8
        && ((sent[0] & 0xFF) << 8 | (sent[1] & 0xFF)) % 31 == 0;
  }

  private static byte[] inflated(byte[] sent) throws IOException {
    try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(sent))) {
      return in.readNBytes(Page.LARGEST + 1);
    }
  }

  private static byte[] decoded(byte[] sent, DecodedBody.Encoding encoding) throws IOException {
    return bytes(DecodedBody.create(Channels.newChannel(new ByteArrayInputStream(sent)), encoding));
  }

  /** Up to one byte more than a page may have. */
  private static byte[] bytes(MessageBody body) throws IOException {
    InputStream stream = body.stream();
    return stream.readNBytes(Page.LARGEST + 1);
  }
}
