package org.rawabit.text;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The distinct printed words seen so far, found by their characters without making a String.
 *
 * <p>News repeats itself: a corpus of 8.6 million tokens has some 300,000 distinct ones, so what
 * depends on the letters alone (normalizing, stemming, dictionary look-up) is done once for each.
 * The table starts anew when it holds {@value #LIMIT} tokens, which bounds its memory. Not
 * thread-safe.
 *
 * <p>A look-up waits for memory, not for the processor. So slots are small, and what else it reads
 * lies in the order in which words were first seen: the frequent ones, which come early, share the
 * lines of the processor's cache.
 */
final class FormTable {
  private static final int LIMIT = 1 << 18;

  /** A slot is 0 if free, else the number of a token from 1 above the low bits of its hash. */
  private static final int TAG_BITS = 13;

  private static final int TAG = (1 << TAG_BITS) - 1;
  private static final int FIRST_BITS = 12;

  /**
   * In {@link #places} behind where the characters begin: the token is one form, as long as it is.
   */
  private static final int WHOLE = 1;

  /** That form can begin what the index looks for. */
  private static final int BEGINS = 2;

  private static final int FLAG_BITS = 2;

  /** A token of several words with their places (القاهرة.وقال, l'Égypte), or of none. */
  record Parts(int[] bounds, Form[] forms) {}

  private final FormIndex index;
  private final Stemmer stemmer = new Stemmer();
  private int bits = FIRST_BITS;
  private int[] slots = new int[1 << bits];
  private int[] places = new int[1 << bits];
  private @Nullable Object[] values = new Object[1 << bits];
  private char[] pool = new char[1 << bits];
  private int pooled;
  private int size;
  private int made;

  FormTable(FormIndex index) {
    this.index = index;
  }

  /** The number of a token of the tokenizer; good until the next is asked for. */
  int find(char[] buffer, int length) {
    int hash = hash(buffer, 0, length);
    int mask = slots.length - 1;
    for (int slot = hash >>> (Integer.SIZE - bits); ; slot = (slot + 1) & mask) {
      int here = slots[slot];
      if (here == 0) {
        return add(buffer, length, hash);
      }
      if (((here ^ hash) & TAG) == 0) {
        int number = (here >>> TAG_BITS) - 1;
        if (isAt(number, buffer, length)) {
          return number;
        }
      }
    }
  }

  /** Whether a token is one form, as long as it is. */
  boolean isWhole(int number) {
    return (places[number] & WHOLE) != 0;
  }

  /** Whether the form of a whole token can begin what the index looks for. */
  boolean begins(int number) {
    return (places[number] & BEGINS) != 0;
  }

  /** The form of a whole token. */
  Form form(int number) {
    return (Form) Objects.requireNonNull(values[number]);
  }

  /** The words of a token that is not whole. */
  Parts parts(int number) {
    return (Parts) Objects.requireNonNull(values[number]);
  }

  private boolean isAt(int number, char[] buffer, int length) {
    int start = start(number);
    if (end(number) - start != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (pool[start + i] != buffer[i]) {
        return false;
      }
    }
    return true;
  }

  private int start(int number) {
    return places[number] >>> FLAG_BITS;
  }

  private int end(int number) {
    return number + 1 == size ? pooled : start(number + 1);
  }

  private static int hash(char[] characters, int start, int length) {
    int hash = length;
    for (int i = start; i < start + length; i++) {
      hash = 31 * hash + characters[i];
    }
    return (hash ^ (hash >>> 15)) * 0x9E3779B1;
  }

  private int add(char[] buffer, int length, int hash) {
    if (size == LIMIT) {
      bits = FIRST_BITS;
      slots = new int[1 << bits];
      values = new Object[1 << bits];
      pooled = 0;
      size = 0;
    } else if (2 * size > slots.length) {
      grow();
    }
    Parts parts = parts(new String(buffer, 0, length));
    boolean whole = parts.forms.length == 1 && parts.bounds[0] == 0 && parts.bounds[1] == length;
    boolean begins = whole && parts.forms[0].begins();
    if (size == places.length) {
      places = Arrays.copyOf(places, 2 * size);
    }
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    if (pooled + length > pool.length) {
      pool = Arrays.copyOf(pool, Math.max(2 * pool.length, pooled + length));
    }
    places[size] = (pooled << FLAG_BITS) | (whole ? WHOLE : 0) | (begins ? BEGINS : 0);
    values[size] = whole ? parts.forms[0] : parts;
    System.arraycopy(buffer, 0, pool, pooled, length);
    pooled += length;
    place(hash, size);
    return size++;
  }

  private void grow() {
    bits++;
    slots = new int[1 << bits];
    for (int number = 0; number < size; number++) {
      place(hash(pool, start(number), end(number) - start(number)), number);
    }
  }

  private void place(int hash, int number) {
    int mask = slots.length - 1;
    int slot = hash >>> (Integer.SIZE - bits);
    while (slots[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    slots[slot] = ((number + 1) << TAG_BITS) | (hash & TAG);
  }

  private Parts parts(String printed) {
    int[] bounds = WordParts.of(printed);
    Form[] forms = new Form[bounds.length / 2];
    for (int i = 0; i < forms.length; i++) {
      forms[i] = form(printed.substring(bounds[2 * i], bounds[2 * i + 1]));
    }
    return new Parts(bounds, forms);
  }

  private Form form(String printed) {
    Normalized word = Normalized.of(printed);
    Script script = scriptOf(printed);
    String text = word.text();
    String term =
        switch (script) {
          case ARABIC -> stemmer.arabic(text);
          case LATIN -> stemmer.english(text);
          case OTHER -> stemmer.other(text);
          case DIGITS -> null;
        };
    String frenchTerm = script == Script.LATIN ? stemmer.french(text) : null;
    long traits = index.traits(printed, word, script);
    long[] entries = index.entries(printed, word, script, traits);
    return new Form(
        printed,
        word,
        script,
        term,
        frenchTerm,
        entries,
        index.begins(entries),
        traits,
        made++ % LIMIT);
  }

  private static Script scriptOf(String word) {
    Script found = Script.OTHER;
    for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
      Script here = Script.of(word.codePointAt(i));
      if (here != null && here != Script.DIGITS) {
        return here;
      }
      found = here == null ? found : here;
    }
    return found;
  }
}
