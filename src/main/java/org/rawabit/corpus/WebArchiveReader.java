package org.rawabit.corpus;

import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * Web archives, WARC (ISO 28500) and ARC: a page that a server sent is a record.
 *
 * <p>That is a response of status 200 with a Content-Type of HTML or XHTML, or such a page kept as
 * a {@code resource}. The archive's other records are no articles and passed over: requests,
 * metadata, revisits, redirects, errors, images. A position is the number of the record in the
 * file, all records counted. A damaged record is refused alone where the next one can be found.
 */
final class WebArchiveReader implements ArticleReader {
  private final WebArchiveBytes bytes;
  private WarcReader records;
  private @Nullable WarcRecord last;
  private boolean broken;
  private long position;

  WebArchiveReader(Content content) throws IOException {
    this.bytes = new WebArchiveBytes(content.stream());
    this.records = reader();
  }

  @Override
  public @Nullable RawRecord next() throws IOException {
    while (!broken) {
      position++;
      try {
        Optional<WarcRecord> record = advance();
        if (record.isEmpty()) {
          return null;
        }
        RawRecord page = WebArchiveRecord.page(record.get(), position);
        if (page != null) {
          return page;
        }
      } catch (EOFException e) {
        throw brokenOff(e);
      } catch (InputFailure e) {
        throw e;
      } catch (ParsingException e) {
        if (!bytes.skipBlankLines()) {
          return damaged(e);
        }
        records = reader();
        position--;
      } catch (RuntimeException e) { // a length, a date or an address that is none
        return damaged(e);
      }
    }
    return null;
  }

  /** Reads on from where the bytes are. */
  private WarcReader reader() throws IOException {
    last = null;
    WarcReader reader = new WarcReader(bytes, bytes.buffer());
    reader.onWarning(warning -> {});
    return reader;
  }

  private Optional<WarcRecord> advance() throws IOException {
    if (last != null) {
      last.body().consume();
    }
    bytes.limit(Limits.HEADERS);
    Optional<WarcRecord> record = records.next();
    bytes.limit(Long.MAX_VALUE);
    last = record.orElse(null);
    return record;
  }

  /** What stands where a record should; reads on behind it. */
  private RawRecord damaged(Exception e) throws IOException {
    bytes.limit(Long.MAX_VALUE);
    Excerpt excerpt = new Excerpt();
    bytes.skipToRecord(excerpt);
    broken = bytes.isEnded();
    if (!broken) {
      records = reader();
    }
    String message =
        e instanceof NumberFormatException
            ? "its length is no number"
            : String.valueOf(e.getMessage()).split(": \\.\\.\\.", 2)[0];
    return RawRecord.unreadable(
        position,
        broken ? RejectCode.BROKEN : RejectCode.SYNTAX,
        "not a record of a web archive: %s%s"
            .formatted(message, broken ? "; nothing after it could be read" : ""),
        excerpt.toString());
  }

  private IOException brokenOff(EOFException e) {
    broken = true;
    return new IOException("the file breaks off in record %d".formatted(position), e);
  }
}
