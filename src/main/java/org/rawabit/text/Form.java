package org.rawabit.text;

import org.jspecify.annotations.Nullable;

/** A distinct printed word with everything that follows from its letters alone, computed once. */
public final class Form {
  private static final long[] NOTHING = {};

  private final String printed;
  private final Normalized normalized;
  private final Script script;
  private final @Nullable String term;
  private final @Nullable String frenchTerm;
  private final long[] entries;
  private final boolean begins;
  private final long traits;
  private final long hash;
  private final int number;

  Form(
      String printed,
      Normalized normalized,
      Script script,
      @Nullable String term,
      @Nullable String frenchTerm,
      long[] entries,
      boolean begins,
      long traits,
      int number) {
    this.printed = printed;
    this.normalized = normalized;
    this.script = script;
    this.term = term;
    this.frenchTerm = frenchTerm;
    this.entries = entries.length == 0 ? NOTHING : entries;
    this.begins = begins;
    this.traits = traits;
    this.number = number;
    this.hash = WordHash.of(normalized.text());
  }

  public String printed() {
    return printed;
  }

  public Normalized normalized() {
    return normalized;
  }

  public Script script() {
    return script;
  }

  /**
   * The term this word counts as in an article of a language: its stem; null for stop words,
   * numbers and single letters.
   */
  public @Nullable String term(String articleLanguage) {
    return script == Script.LATIN && articleLanguage.equals("fr") ? frenchTerm : term;
  }

  /** What the {@link FormIndex} said of it; empty if nothing. */
  public long[] entries() {
    return entries;
  }

  /** Whether its entries can begin what the {@link FormIndex} looks for. */
  public boolean begins() {
    return begins;
  }

  /** The bits the {@link FormIndex} gave it. */
  public long traits() {
    return traits;
  }

  /** The {@link WordHash} of the normalized word. */
  public long hash() {
    return hash;
  }

  /**
   * A small number, from 0. Others of the same tokenizer have it only after very many: who finds
   * something by it looks whether it is this one's.
   */
  public int number() {
    return number;
  }
}
