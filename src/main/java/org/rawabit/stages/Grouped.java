package org.rawabit.stages;

/** Indices by the group they belong to. */
final class Grouped {
  private Grouped() {}

  /**
   * The indices of each group, ascending.
   *
   * @param group of every index; less than 0 for none
   */
  static int[][] by(int[] group, int groups) {
    int[] sizes = new int[groups];
    for (int g : group) {
      if (g >= 0) {
        sizes[g]++;
      }
    }
    int[][] grouped = new int[groups][];
    for (int g = 0; g < groups; g++) {
      grouped[g] = new int[sizes[g]];
    }
    for (int i = group.length - 1; i >= 0; i--) {
      if (group[i] >= 0) {
        grouped[group[i]][--sizes[group[i]]] = i;
      }
    }
    return grouped;
  }
}
