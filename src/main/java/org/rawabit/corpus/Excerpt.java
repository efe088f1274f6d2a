package org.rawabit.corpus;

import java.util.List;
import org.rawabit.decoding.Redecoding;
import org.rawabit.decoding.Surrogates;

/** The first 200 characters of a record, on one line, to be shown beside what is wrong with it. */
final class Excerpt {
  private static final int LENGTH = 200;

  /** A line as long as anybody reads. */
  private static final int LONG = 1000;

  private final StringBuilder text = new StringBuilder();
  private final int length;

  Excerpt() {
    this(LENGTH);
  }

  private Excerpt(int length) {
    this.length = length;
  }

  static String of(CharSequence record) {
    return new Excerpt().add(record).toString();
  }

  /** A message, made fit for a table in the same way. */
  static String line(String message) {
    return new Excerpt(LONG).add(message).toString();
  }

  Excerpt add(CharSequence more) {
    int room = Math.min(more.length(), length - text.length());
    for (int i = 0; i < room; i++) {
      char c = more.charAt(i);
      text.append(Character.isISOControl(c) ? ' ' : c);
    }
    return this;
  }

  boolean isFull() {
    return text.length() >= length;
  }

  /**
   * In the encoding of the record where that is certain; else what cannot be kept in a table of
   * UTF-8 becomes U+FFFD.
   */
  @Override
  public String toString() {
    if (Surrogates.unpaired(text, 0) >= 0) {
      String meant = Redecoding.of(List.of(text.toString())).text(text.toString());
      text.replace(0, text.length(), meant);
    }
    for (int i = Surrogates.unpaired(text, 0); i >= 0; i = Surrogates.unpaired(text, i)) {
      text.setCharAt(i, '\uFFFD');
    }
    return text.toString();
  }
}
