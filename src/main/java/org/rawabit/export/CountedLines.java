package org.rawabit.export;

import java.io.IOException;

/** Counts what is appended at once: a writer of rows appends a row at a time. */
final class CountedLines {
  private long count;

  /** Passes everything on. */
  Appendable before(Appendable out) {
    return new Appendable() {
      @Override
      public Appendable append(CharSequence row) throws IOException {
        if (!row.isEmpty()) {
          count++;
        }
        out.append(row);
        return this;
      }

      @Override
      public Appendable append(CharSequence row, int start, int end) throws IOException {
        return append(row.subSequence(start, end));
      }

      @Override
      public Appendable append(char c) throws IOException {
        out.append(c);
        return this;
      }
    };
  }

  long count() {
    return count;
  }
}
