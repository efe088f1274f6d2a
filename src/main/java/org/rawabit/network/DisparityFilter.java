package org.rawabit.network;

/**
 * Which ties are too heavy to be a node's share of luck: the backbone of a network. (Serrano,
 * Boguñá & Vespignani 2009, PNAS 106:6483)
 *
 * <p>Were a node's strength split at random over its ties (uniformly, by breaking a stick), a given
 * tie would have its weight or more with probability alpha. A heavy tie of a strong node and a
 * light tie of a weak one are so measured alike, where a threshold on weight would keep the strong
 * alone.
 */
public final class DisparityFilter {
  private DisparityFilter() {}

  /**
   * The probability (1 − weight/strength)^(degree−1), from 0 to 1; 1 for the single tie of a node,
   * which says nothing there: it can be kept for its other end.
   */
  public static double alpha(double weight, double strength, int degree) {
    return degree == 1 ? 1 : Math.pow(Math.max(0, 1 - weight / strength), degree - 1);
  }
}
