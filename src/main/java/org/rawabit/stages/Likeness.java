package org.rawabit.stages;

/** Which texts are found to repeat others. */
public enum Likeness {
  /** None: what repeats what is known. */
  KNOWN,
  /** Texts that differ in white space alone. */
  EXACT,
  /** These, and texts that are nearly the same. */
  NEAR
}
