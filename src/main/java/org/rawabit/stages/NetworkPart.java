package org.rawabit.stages;

import org.jspecify.annotations.Nullable;
import org.rawabit.network.Graph;
import org.rawabit.tables.Network;
import org.rawabit.tables.NetworkActor;
import org.rawabit.tables.NetworkTie;

/**
 * A piece of the network of a period: one of the last four is there.
 *
 * @param node the number of the actor in the graph; −1 where the piece is none
 * @param large the graph of a network whose betweenness is still to be computed
 */
public record NetworkPart(
    String periodKind,
    String period,
    int node,
    @Nullable Network network,
    @Nullable NetworkActor actor,
    @Nullable NetworkTie tie,
    @Nullable LargeNetwork large) {

  /**
   * A network whose betweenness is spread over tasks.
   *
   * @param sources from which shortest paths are followed
   * @param chunks that they make
   */
  public record LargeNetwork(Graph graph, int[] sources, int chunks) {}

  static NetworkPart of(Network network) {
    return new NetworkPart(network.periodKind(), network.period(), -1, network, null, null, null);
  }

  static NetworkPart of(int node, NetworkActor actor) {
    return new NetworkPart(actor.periodKind(), actor.period(), node, null, actor, null, null);
  }

  static NetworkPart of(NetworkTie tie) {
    return new NetworkPart(tie.periodKind(), tie.period(), -1, null, null, tie, null);
  }

  static NetworkPart of(String periodKind, String period, LargeNetwork large) {
    return new NetworkPart(periodKind, period, -1, null, null, null, large);
  }
}
