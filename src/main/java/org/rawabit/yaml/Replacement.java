package org.rawabit.yaml;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A mapping with one value inside replaced; the mappings on the way are made where they lack. */
final class Replacement {
  private Replacement() {}

  static MappingNode in(MappingNode map, String[] keys, Node value) {
    return in(map, keys, 0, value);
  }

  private static MappingNode in(MappingNode map, String[] keys, int depth, Node value) {
    List<NodeTuple> tuples = new ArrayList<>();
    Node old = null;
    Node key = new ScalarNode(Tag.STR, keys[depth], ScalarStyle.PLAIN);
    for (NodeTuple tuple : map.getValue()) {
      if (tuple.getKeyNode() instanceof ScalarNode k && k.getValue().equals(keys[depth])) {
        old = tuple.getValueNode();
        key = k;
      } else {
        tuples.add(tuple);
      }
    }
    Node replacement = value;
    if (depth + 1 < keys.length) {
      MappingNode inner =
          old instanceof MappingNode m ? m : new MappingNode(Tag.MAP, List.of(), FlowStyle.BLOCK);
      replacement = in(inner, keys, depth + 1, value);
    }
    tuples.add(new NodeTuple(key, replacement));
    return new MappingNode(
        map.getTag(), true, tuples, map.getFlowStyle(), map.getStartMark(), map.getEndMark());
  }
}
