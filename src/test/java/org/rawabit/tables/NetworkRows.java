package org.rawabit.tables;

import java.util.List;
import java.util.Map;

/** {@link SampleRows} of the networks. */
final class NetworkRows {
  static final Map<Table<?>, List<? extends Record>> ROWS =
      Map.of(
          Tables.NETWORK,
          List.of(
              new NetworkActor("a", "all", "all", 3, 10.5, 0.25, 1, 0, 2),
              new NetworkActor("b", "week", "2020-W53", 1, 1e-9, 1e-300, 0, 7, 0)),
          Tables.TIES,
          List.of(
              new NetworkTie("a", "b", "all", "all", 9, 0.01, 1, 0.01, true, false),
              new NetworkTie("a", "c", "month", "2020-02", 0.5, 1, 1, 1, false, true)),
          Tables.NETWORKS,
          List.of(
              new Network(
                  "all", "all", "article", "n_ab", 0, 0.05, 90, 9, 20, 0.5, 2, 7, 3, 0.4, 1, 0.05,
                  6, 5, 1, 10, 9),
              new Network(
                  "day",
                  "2020-02-29",
                  "sentence",
                  "npmi",
                  0.1,
                  0.01,
                  4,
                  0,
                  0,
                  0,
                  0,
                  0,
                  0,
                  null,
                  2.5,
                  0.5,
                  0,
                  0,
                  7,
                  2,
                  0)));

  private NetworkRows() {}
}
