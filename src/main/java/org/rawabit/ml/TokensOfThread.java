package org.rawabit.ml;

import org.rawabit.text.FormIndex;
import org.rawabit.text.Tokens;

/**
 * The tokenizer of each thread: it remembers the words it has seen, and threads do not share it.
 */
final class TokensOfThread {
  private static final ThreadLocal<Tokens> TOKENS =
      ThreadLocal.withInitial(() -> new Tokens(FormIndex.EMPTY));

  private TokensOfThread() {}

  static Tokens read(String text) {
    return TOKENS.get().read(text);
  }
}
