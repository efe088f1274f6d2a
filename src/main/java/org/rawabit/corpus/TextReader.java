package org.rawabit.corpus;

import java.io.IOException;
import java.io.Reader;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rawabit.decoding.Blank;

/**
 * Plain text: a file is one article.
 *
 * <p>Its first line is the title where it has at most 300 characters and a blank line follows; what
 * stands after that blank line is the body. Any other file is a body without a title.
 */
final class TextReader implements ArticleReader {
  private static final int TITLE = 300;
  private static final FieldNames NAMES = new FieldNames(Map.of());

  private final Content content;
  private boolean done;

  TextReader(Content content) {
    this.content = content;
  }

  @Override
  public @Nullable RawRecord next() throws IOException {
    if (done) {
      return null;
    }
    done = true;
    StringBuilder text = new StringBuilder();
    Reader reader = content.reader();
    char[] buffer = new char[16 * 1024];
    for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
      text.append(buffer, 0, n);
      if (text.length() > Limits.RECORD) {
        return RawRecord.unreadable(
            1, RejectCode.TOO_LARGE, Limits.RECORD_EXCEEDED, Excerpt.of(text));
      }
    }
    return record(text.toString());
  }

  private static RawRecord record(String text) {
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      String problem = "not text: a NUL at character %d".formatted(nul + 1);
      return RawRecord.unreadable(1, RejectCode.ENCODING, problem, Excerpt.of(text));
    }
    FieldValues fields = new FieldValues();
    int first = lineEnd(text, 0);
    int second = lineEnd(text, first);
    boolean titled = first <= TITLE && second > first && Blank.is(text.substring(first, second));
    if (titled) {
      offer(fields, Field.TITLE, line(text, first));
    }
    boolean hasTitle = fields.value(Field.TITLE) != null;
    offer(fields, Field.BODY, hasTitle ? text.substring(second) : text);
    return RawRecord.read(1, fields, Excerpt.of(text));
  }

  private static void offer(FieldValues fields, Field field, String value) {
    fields.offer(Objects.requireNonNull(NAMES.slot(field.key())), value);
  }

  /** The first line, without its line end. */
  private static String line(String text, int end) {
    int last = end - 1;
    return text.substring(0, last > 0 && text.charAt(last - 1) == '\r' ? last - 1 : last);
  }

  /** Where the line that begins there ends, its line feed included. */
  private static int lineEnd(String text, int start) {
    int feed = text.indexOf('\n', start);
    return feed < 0 ? text.length() : feed + 1;
  }
}
