package org.rawabit.corpus;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The id of an article: the first 20 hex digits of the SHA-256 of what its record says.
 *
 * <p>Hashed is the UTF-8 of source, own id, url, date as written, title and body, with U+001F
 * between them; absent is empty. The same record has the same id wherever it is read; two copies of
 * it are told apart later. One to a thread.
 */
final class ArticleId {
  private static final int BYTES = 10;
  private static final Field[] HASHED = {
    Field.SOURCE, Field.ID, Field.URL, Field.PUBLISHED, Field.TITLE, Field.BODY
  };

  private final MessageDigest digest;

  ArticleId() {
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  String of(FieldValues fields) {
    for (int i = 0; i < HASHED.length; i++) {
      if (i > 0) {
        digest.update((byte) 0x1F);
      }
      @Nullable String value = fields.value(HASHED[i]);
      if (value != null) {
        digest.update(value.getBytes(StandardCharsets.UTF_8));
      }
    }
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }
}
