package org.rawabit.actors;

import java.io.Serializable;
import java.util.Arrays;
import java.util.BitSet;

/**
 * A trie over words: every phrase of the actor files, word by word.
 *
 * <p>Words are numbered; an edge is one entry of an open hash table from (node, word) to node, so a
 * step costs one look-up whatever the number of phrases. Node 0 is the root.
 */
final class AliasTrie implements Serializable {
  private static final int ABSENT = -1;
  private static final int[] NONE = {};

  private final WordNumbers words = new WordNumbers();
  private long[] edgeKeys = new long[1 << 10];
  private int[] edgeTargets = new int[1 << 10];

  /** A bit for the hash of each edge, which tells most absent ones from the processor's cache. */
  private long[] seen = new long[1 << 8];

  private int edges;

  /** By word, the node behind it at the root; 0 where no phrase begins with it. */
  private int[] firstNodes = new int[1 << 9];

  /** The nodes behind which a phrase goes on: most end one. */
  private final BitSet inner = new BitSet();

  private int[][] aliases = new int[1 << 9][];
  private int nodes = 1;

  /** Adds a phrase; several aliases may share one. */
  void add(String[] phrase, int alias) {
    int node = 0;
    for (String word : phrase) {
      node = childOrNew(node, words.numberOrNew(word));
    }
    int[] here = aliases[node] == null ? NONE : aliases[node];
    for (int known : here) {
      if (known == alias) {
        return;
      }
    }
    aliases[node] = Arrays.copyOf(here, here.length + 1);
    aliases[node][here.length] = alias;
  }

  /** The number of a word, or -1 where no phrase has it. */
  int word(CharSequence word) {
    return words.number(word);
  }

  /** The node of phrases that begin with a word, or -1. */
  int first(int word) {
    return word < firstNodes.length && firstNodes[word] != 0 ? firstNodes[word] : ABSENT;
  }

  /** The node behind a word, or -1. */
  int child(int node, int word) {
    if (!inner.get(node)) {
      return ABSENT;
    }
    long key = key(node, word);
    int bit = bit(key);
    if ((seen[bit >>> 6] & (1L << bit)) == 0) {
      return ABSENT;
    }
    int slot = slot(edgeKeys, key);
    return edgeKeys[slot] == 0 ? ABSENT : edgeTargets[slot];
  }

  /** The aliases whose phrase ends at a node, in the order of the files. */
  int[] aliases(int node) {
    int[] here = aliases[node];
    return here == null ? NONE : here;
  }

  private int childOrNew(int node, int word) {
    long key = key(node, word);
    int slot = slot(edgeKeys, key);
    if (edgeKeys[slot] != 0) {
      return edgeTargets[slot];
    }
    if (2 * edges > edgeKeys.length) {
      grow();
      slot = slot(edgeKeys, key);
    }
    edgeKeys[slot] = key;
    edgeTargets[slot] = nodes;
    edges++;
    see(key);
    inner.set(node);
    if (node == 0) {
      firstNodes =
          word < firstNodes.length
              ? firstNodes
              : Arrays.copyOf(firstNodes, Math.max(word + 1, 2 * firstNodes.length));
      firstNodes[word] = nodes;
    }
    if (nodes == aliases.length) {
      aliases = Arrays.copyOf(aliases, 2 * nodes);
    }
    return nodes++;
  }

  private void grow() {
    long[] keys = new long[2 * edgeKeys.length];
    int[] targets = new int[keys.length];
    for (int i = 0; i < edgeKeys.length; i++) {
      if (edgeKeys[i] != 0) {
        int slot = slot(keys, edgeKeys[i]);
        keys[slot] = edgeKeys[i];
        targets[slot] = edgeTargets[i];
      }
    }
    edgeKeys = keys;
    edgeTargets = targets;
    seen = new long[keys.length / 4];
    for (long key : keys) {
      if (key != 0) {
        see(key);
      }
    }
  }

  private void see(long key) {
    int bit = bit(key);
    seen[bit >>> 6] |= 1L << bit;
  }

  private int bit(long key) {
    return (int) ((key * 0xC2B2AE3D27D4EB4FL) >>> 36) & (64 * seen.length - 1);
  }

  /** Never 0, which marks a free slot. */
  private static long key(int node, int word) {
    return ((long) node << 32) | (word + 1);
  }

  private static int slot(long[] keys, long key) {
    int mask = keys.length - 1;
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
