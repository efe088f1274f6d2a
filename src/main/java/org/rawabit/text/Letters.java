package org.rawabit.text;

/** The Arabic letters and marks that rules speak of, by name. */
public final class Letters {
  public static final char HAMZA = '\u0621';
  public static final char ALEF_MADDA = '\u0622';
  public static final char ALEF_HAMZA_ABOVE = '\u0623';
  public static final char WAW_HAMZA = '\u0624';
  public static final char ALEF_HAMZA_BELOW = '\u0625';
  public static final char YEH_HAMZA = '\u0626';
  public static final char ALEF = '\u0627';
  public static final char BEH = '\u0628';
  public static final char TEH_MARBUTA = '\u0629';
  public static final char SEEN = '\u0633';
  public static final char TATWEEL = '\u0640';
  public static final char FEH = '\u0641';
  public static final char KAF = '\u0643';
  public static final char LAM = '\u0644';
  public static final char HEH = '\u0647';
  public static final char WAW = '\u0648';
  public static final char ALEF_MAKSURA = '\u0649';
  public static final char YEH = '\u064A';
  public static final char ALEF_WASLA = '\u0671';
  public static final char KEHEH = '\u06A9';
  public static final char HEH_DOACHASHMEE = '\u06BE';
  public static final char HEH_GOAL = '\u06C1';
  public static final char FARSI_YEH = '\u06CC';
  public static final char AE = '\u06D5';

  private Letters() {}
}
