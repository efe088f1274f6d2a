package org.rawabit.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * The words and numbers of one text, in order.
 *
 * <ul>
 *   <li>{@code text.substring(start(i), end(i))} is the printed word {@code form(i).printed()}
 *   <li>they do not overlap, and are in the order of the text
 *   <li>boundaries are those of Unicode's UAX #29 by Lucene, then {@link WordParts}
 * </ul>
 *
 * <p>One object serves one text after the other; it is not thread-safe.
 */
public final class Tokens {
  private final FormTable table;
  private final StandardTokenizer tokenizer = new StandardTokenizer();
  private final CharTermAttribute characters = tokenizer.getAttribute(CharTermAttribute.class);
  private final OffsetAttribute offsets = tokenizer.getAttribute(OffsetAttribute.class);
  private int[] starts = new int[1024];
  private int[] ends = new int[1024];
  private Form[] forms = new Form[1024];
  private int count;

  /** The tokens with which something that the index looks for can begin. */
  private int[] beginnings = new int[256];

  private int beginningCount;

  /**
   * @param index asked once for every distinct word
   */
  public Tokens(FormIndex index) {
    this.table = new FormTable(index);
  }

  /** Reads a text; what was read before is forgotten. */
  public Tokens read(String text) {
    count = 0;
    beginningCount = 0;
    try {
      tokenizer.setReader(new StringReader(text));
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        int length = characters.length();
        add(table.find(characters.buffer(), length), offsets.startOffset(), length);
      }
      tokenizer.end();
      tokenizer.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  private void add(int token, int offset, int length) {
    if (table.isWhole(token)) {
      add(table.form(token), table.begins(token), offset, offset + length);
      return;
    }
    FormTable.Parts parts = table.parts(token);
    for (int i = 0; i < parts.forms().length; i++) {
      Form form = parts.forms()[i];
      int start = offset + parts.bounds()[2 * i];
      add(form, form.begins(), start, offset + parts.bounds()[2 * i + 1]);
    }
  }

  private void add(Form form, boolean begins, int start, int end) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
      forms = Arrays.copyOf(forms, 2 * count);
    }
    if (begins) {
      addBeginning(count);
    }
    starts[count] = start;
    ends[count] = end;
    forms[count++] = form;
  }

  private void addBeginning(int token) {
    if (beginningCount == beginnings.length) {
      beginnings = Arrays.copyOf(beginnings, 2 * beginningCount);
    }
    beginnings[beginningCount++] = token;
  }

  /** How many tokens there are whose {@link Form#begins()}. */
  public int beginnings() {
    return beginningCount;
  }

  /** The token of a beginning; they are in order. */
  public int beginning(int index) {
    return beginnings[index];
  }

  /** The first beginning at a token or behind it. */
  public int beginningFrom(int token) {
    int found = Arrays.binarySearch(beginnings, 0, beginningCount, token);
    return found >= 0 ? found : -found - 1;
  }

  public int count() {
    return count;
  }

  public int start(int token) {
    return starts[token];
  }

  public int end(int token) {
    return ends[token];
  }

  public Form form(int token) {
    return forms[token];
  }
}
