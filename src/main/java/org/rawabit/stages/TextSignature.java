package org.rawabit.stages;

import java.io.Serializable;
import org.rawabit.duplicates.MinHash;
import org.rawabit.duplicates.Shingles;
import org.rawabit.text.Tokens;

/**
 * What a text is compared by.
 *
 * @param textKey equal for texts that differ in white space alone
 * @param bands as {@link MinHash} makes them; none where texts are only looked at for equality
 * @param shingles as {@link Shingles} packs them; none likewise
 */
public record TextSignature(String textKey, int[] bands, byte[] shingles) implements Serializable {
  private static final int[] NO_BANDS = {};
  private static final byte[] NO_SHINGLES = {};

  /** Of a text that is looked at for equality alone. */
  static TextSignature exact(String textKey) {
    return new TextSignature(textKey, NO_BANDS, NO_SHINGLES);
  }

  /** Of a text that was read into these tokens. */
  static TextSignature near(String textKey, Tokens tokens) {
    int[] shingles = Shingles.of(tokens);
    return new TextSignature(textKey, MinHash.bands(shingles), Shingles.packed(shingles));
  }
}
