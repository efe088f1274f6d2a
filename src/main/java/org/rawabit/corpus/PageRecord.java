package org.rawabit.corpus;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.rawabit.dates.DateOrigin;
import org.rawabit.pages.Page;
import org.rawabit.pages.PageTooLarge;

/** A web page as a record: its main text and what it says of itself. */
final class PageRecord {
  static final String NO_MAIN_TEXT = "the page has no main text";
  static final String TOO_LARGE = "the page is larger than %d MB".formatted(Page.LARGEST >> 20);

  private PageRecord() {}

  /** A page of which only its bytes are known. */
  static RawRecord fromFile(byte[] html) {
    return of(1, html, new Fetch(null, null, null));
  }

  /**
   * How a page was fetched; each null where it is not known.
   *
   * @param charset as the HTTP header names it
   * @param date as the archive writes it
   */
  record Fetch(@Nullable String url, @Nullable String date, @Nullable String charset) {}

  /**
   * A page that was fetched.
   *
   * @param html larger than {@link Page#LARGEST} where the page is
   */
  static RawRecord of(long position, byte[] html, Fetch fetch) {
    if (html.length > Page.LARGEST) {
      return RawRecord.unreadable(position, RejectCode.TOO_LARGE, TOO_LARGE, beginning(html));
    }
    try {
      Page page = Page.of(html, fetch.charset(), fetch.url());
      return page.body() == null
          ? RawRecord.unreadable(position, RejectCode.NO_TEXT, NO_MAIN_TEXT, excerpt(page))
          : RawRecord.read(position, fields(page, fetch), excerpt(page));
    } catch (PageTooLarge e) {
      String problem = String.valueOf(e.getMessage());
      return RawRecord.unreadable(position, RejectCode.TOO_LARGE, problem, beginning(html));
    } catch (RuntimeException e) {
      // The extractor works on whatever the web holds; what it trips over is one page, not a run.
      String problem = "the page cannot be taken apart: " + e;
      return RawRecord.unreadable(position, RejectCode.SYNTAX, problem, beginning(html));
    }
  }

  private static FieldValues fields(Page page, Fetch fetch) {
    FieldValues fields = new FieldValues();
    offer(fields, Field.TITLE, page.title());
    offer(fields, Field.BODY, page.body());
    offer(fields, Field.PUBLISHED, page.published());
    offer(fields, Field.SOURCE, page.source());
    offer(fields, Field.URL, page.url());
    offer(fields, Field.AUTHOR, page.author());
    offer(fields, Field.LANGUAGE, page.language());
    offer(fields, Field.CRAWLED, fetch.date());
    fields.dateFrom(DateOrigin.PAGE);
    fields.readAs(page.encoding());
    return fields;
  }

  private static void offer(FieldValues fields, Field field, @Nullable String value) {
    if (value != null) {
      fields.offer(new FieldNames.Slot(field, 0), value);
    }
  }

  private static String excerpt(Page page) {
    Excerpt excerpt = new Excerpt();
    for (String part : new @Nullable String[] {page.title(), page.body(), page.url()}) {
      if (part != null) {
        excerpt.add(part).add("; ");
      }
    }
    return excerpt.toString();
  }

  private static String beginning(byte[] html) {
    return Excerpt.of(new String(html, 0, Math.min(html.length, 1000), StandardCharsets.UTF_8));
  }
}
