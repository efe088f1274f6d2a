package org.rawabit.network;

import java.util.Arrays;

/** The nodes that a search has reached and not yet settled, the nearest first; a binary heap. */
final class DistanceHeap {
  private static final int OUTSIDE = -1;

  private final double[] distances;
  private final int[] heap;
  private final int[] places;
  private int size;

  /**
   * Makes an empty heap.
   *
   * @param distances by node; may only shrink, and {@link #shrunk} is told
   */
  DistanceHeap(double[] distances) {
    this.distances = distances;
    this.heap = new int[distances.length];
    this.places = new int[distances.length];
    Arrays.fill(places, OUTSIDE);
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** Enters a node whose distance shrank, or moves it forward. */
  void shrunk(int node) {
    int place = places[node] == OUTSIDE ? size++ : places[node];
    while (place > 0) {
      int parent = (place - 1) / 2;
      if (!nearer(node, heap[parent])) {
        break;
      }
      put(heap[parent], place);
      place = parent;
    }
    put(node, place);
  }

  /** Takes the nearest node, the first of equally near ones. */
  int take() {
    int nearest = heap[0];
    places[nearest] = OUTSIDE;
    size--;
    if (size > 0) {
      sink(heap[size]);
    }
    return nearest;
  }

  private void sink(int node) {
    int place = 0;
    while (2 * place + 1 < size) {
      int child = 2 * place + 1;
      if (child + 1 < size && nearer(heap[child + 1], heap[child])) {
        child++;
      }
      if (!nearer(heap[child], node)) {
        break;
      }
      put(heap[child], place);
      place = child;
    }
    put(node, place);
  }

  private void put(int node, int place) {
    heap[place] = node;
    places[node] = place;
  }

  private boolean nearer(int a, int b) {
    int order = Double.compare(distances[a], distances[b]);
    return order < 0 || (order == 0 && a < b);
  }
}
