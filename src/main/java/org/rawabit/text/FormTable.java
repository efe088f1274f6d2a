package org.rawabit.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The distinct printed words seen so far, found by their characters without making a String.
 *
 * <p>News repeats itself: a corpus of 8.6 million tokens has some 300,000 distinct ones, so what
 * depends on the letters alone (normalizing, stemming, dictionary look-up) is done once for each.
 * The table starts anew when it holds {@value #LIMIT} tokens, which bounds its memory. Not
 * thread-safe.
 */
final class FormTable {
  private static final int LIMIT = 1 << 18;

  /** One token of the tokenizer: a word, or several with their places (القاهرة.وقال, l'Égypte). */
  record Token(int[] bounds, Form[] forms) {}

  private final FormIndex index;
  private final Stemmer stemmer = new Stemmer();
  private char[][] keys = new char[1 << 12][];
  private @Nullable Token[] tokens = new Token[1 << 12];
  private int size;
  private int made;

  FormTable(FormIndex index) {
    this.index = index;
  }

  /** The words of a token. */
  Token token(char[] buffer, int length) {
    int mask = keys.length - 1;
    int slot = hash(buffer, length) & mask;
    while (true) {
      Token token = tokens[slot];
      if (token == null) {
        return add(Arrays.copyOf(buffer, length));
      }
      if (Arrays.equals(keys[slot], 0, keys[slot].length, buffer, 0, length)) {
        return token;
      }
      slot = (slot + 1) & mask;
    }
  }

  private static int hash(char[] buffer, int length) {
    int hash = length;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + buffer[i];
    }
    return ((hash ^ (hash >>> 15)) * 0x9E3779B1) >>> 7;
  }

  private Token add(char[] key) {
    if (size == LIMIT) {
      keys = new char[1 << 12][];
      tokens = new Token[1 << 12];
      size = 0;
    } else if (2 * size > keys.length) {
      grow();
    }
    Token token = make(new String(key));
    place(key, token);
    size++;
    return token;
  }

  private void grow() {
    char[][] oldKeys = keys;
    @Nullable Token[] oldTokens = tokens;
    keys = new char[2 * oldKeys.length][];
    tokens = new Token[2 * oldKeys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      Token token = oldTokens[i];
      if (token != null) {
        place(oldKeys[i], token);
      }
    }
  }

  private void place(char[] key, Token token) {
    int slot = hash(key, key.length) & (keys.length - 1);
    while (tokens[slot] != null) {
      slot = (slot + 1) & (keys.length - 1);
    }
    keys[slot] = key;
    tokens[slot] = token;
  }

  private Token make(String printed) {
    int[] bounds = WordParts.of(printed);
    Form[] forms = new Form[bounds.length / 2];
    for (int i = 0; i < forms.length; i++) {
      forms[i] = form(printed.substring(bounds[2 * i], bounds[2 * i + 1]));
    }
    return new Token(bounds, forms);
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
