package org.rawabit.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The ways in which a normalized Arabic word can be read as proclitics before another word.
 *
 * <p>Before a noun stand, in this order and each at most once: a conjunction (و ف), then a
 * preposition or particle (ب ل ك س), then the article ال. After ل the article loses its alef
 * (للجزائر is ل + الجزائر) and before a noun in ل a whole lam disappears (للواء is ل + اللواء).
 * Whether the rest is a word is for a dictionary to say.
 */
public final class Clitics {
  private static final String CONJUNCTIONS = "" + Letters.WAW + Letters.FEH;
  private static final String PARTICLES =
      "" + Letters.BEH + Letters.LAM + Letters.KAF + Letters.SEEN;
  private static final int SHORTEST_REST = 2;

  /**
   * One reading of a word.
   *
   * @param length how many letters of the normalized word are clitics
   * @param rest the word behind them, with swallowed letters restored
   */
  public record Reading(int length, String rest) {}

  private Clitics() {}

  /** The readings of a normalized word with at least one clitic, fewest clitics first. */
  public static List<Reading> readings(String word) {
    List<Reading> readings = new ArrayList<>();
    addParticles(word, 0, readings);
    if (!word.isEmpty() && CONJUNCTIONS.indexOf(word.charAt(0)) >= 0) {
      add(word, 1, "", readings);
      addParticles(word, 1, readings);
    }
    return readings;
  }

  private static void addParticles(String word, int from, List<Reading> readings) {
    if (from >= word.length() || PARTICLES.indexOf(word.charAt(from)) < 0) {
      return;
    }
    int length = from + 1;
    add(word, length, "", readings);
    if (word.startsWith("لل", from)) {
      add(word, length, "ا", readings);
      add(word, length, "ال", readings);
    }
  }

  private static void add(String word, int length, String restored, List<Reading> readings) {
    if (word.length() - length >= SHORTEST_REST) {
      readings.add(new Reading(length, restored + word.substring(length)));
    }
  }
}
