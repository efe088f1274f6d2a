// Where the actors of a network stand: forces (Fruchterman & Reingold 1991) from a start that depends on the network
// alone, so that the same report is always drawn alike. Actors keep their places in every period.
(function (R) {
  'use strict';
  const STEPS = 260;

  /** The ties that shape the picture: those of the backbone, and the three strongest of each actor. */
  function shaping(nodes, ties) {
    const index = new Map(nodes.map((node, at) => [node[0], at]));
    const strongest = new Uint8Array(nodes.length);
    const edges = [];
    for (const tie of ties) {
      const [a, b] = [index.get(tie[0]), index.get(tie[1])];
      if (a === undefined || b === undefined) continue;
      if (!tie[4] && strongest[a] >= 3 && strongest[b] >= 3) continue;
      strongest[a]++;
      strongest[b]++;
      edges.push([a, b, Math.log2(1 + tie[2]) * (tie[5] ? 1 : 0.35)]);
    }
    const heaviest = Math.max(...edges.map((edge) => edge[2]), 1);
    edges.forEach((edge) => (edge[2] /= heaviest));
    return edges;
  }

  /** Communities begin in sectors of a sunflower, the strongest actors inside. */
  function start(nodes) {
    const order = nodes.map((_, at) => at).sort((one, other) => nodes[one][5] - nodes[other][5] || one - other);
    const x = new Float64Array(nodes.length);
    const y = new Float64Array(nodes.length);
    order.forEach((at, rank) => {
      const angle = (2 * Math.PI * rank) / nodes.length;
      const radius = 0.3 + 0.6 * Math.sqrt((at + 1) / nodes.length);
      x[at] = radius * Math.cos(angle);
      y[at] = radius * Math.sin(angle);
    });
    return { x, y };
  }

  /** Who has strong ties keeps others off, so that there is room for names where they are many. */
  function masses(nodes) {
    const most = Math.max(...nodes.map((node) => node[2]), 1e-9);
    return Float64Array.from(nodes, (node) => 0.7 + 3.5 * Math.sqrt(node[2] / most));
  }

  function step(x, y, edges, mass, reach, heat) {
    const count = x.length;
    const dx = new Float64Array(count);
    const dy = new Float64Array(count);
    for (let a = 0; a < count; a++) {
      for (let b = a + 1; b < count; b++) {
        const [ox, oy] = [x[a] - x[b], y[a] - y[b]];
        const push = (reach * reach * mass[a] * mass[b]) / (ox * ox + oy * oy + 1e-4);
        dx[a] += ox * push;
        dy[a] += oy * push;
        dx[b] -= ox * push;
        dy[b] -= oy * push;
      }
      dx[a] -= x[a] * 0.6;
      dy[a] -= y[a] * 0.9;
    }
    for (const [a, b, weight] of edges) {
      const [ox, oy] = [x[a] - x[b], y[a] - y[b]];
      const pull = (Math.sqrt(ox * ox + oy * oy) / reach) * (0.2 + weight) * 0.6;
      dx[a] -= ox * pull;
      dy[a] -= oy * pull;
      dx[b] += ox * pull;
      dy[b] += oy * pull;
    }
    for (let a = 0; a < count; a++) {
      const length = Math.sqrt(dx[a] * dx[a] + dy[a] * dy[a]) || 1;
      const move = Math.min(length, heat) / length;
      x[a] += dx[a] * move;
      y[a] += dy[a] * move;
    }
  }

  /**
   * Moves signs apart until neither they nor their names cover each other, or little is left to gain. An item is
   * {x, y, before, after, half}: how far it reaches to the left, to the right, and up and down; the box is [width, height],
   * and names may reach as far as `beside` out of it.
   */
  R.separate = (items, [width, height], beside) => {
    for (let round = 0; round < 60; round++) {
      let moved = 0;
      for (let a = 0; a < items.length; a++) {
        for (let b = a + 1; b < items.length; b++) {
          const [one, other] = [items[a], items[b]];
          const down = one.half + other.half - Math.abs(one.y - other.y);
          if (down <= 0) continue;
          const [left, right] = one.x <= other.x ? [one, other] : [other, one];
          const across = left.after + right.before - (right.x - left.x);
          if (across <= 0) continue;
          if (down <= across * 1.5) {
            const by = (one.y < other.y || (one.y === other.y && a < b) ? -1 : 1) * Math.min(down / 2, 6);
            one.y += by;
            other.y -= by;
          } else {
            left.x -= Math.min(across / 2, 6);
            right.x += Math.min(across / 2, 6);
          }
          moved++;
        }
      }
      for (const item of items) {
        item.x = Math.max(Math.min(item.x, width, width + beside - item.after), 0);
        item.y = Math.min(Math.max(item.y, 0), height);
      }
      if (!moved) return;
    }
  };

  /** Map of actor → [x, y] for the actors of all networks; those without a tie of all time stand beside their neighbours. */
  R.layout = (networks) => {
    const { nodes, ties } = networks[0];
    const { x, y } = start(nodes);
    const edges = shaping(nodes, ties);
    const mass = masses(nodes);
    const reach = 0.9 / Math.sqrt(nodes.length || 1);
    for (let at = 0; at < STEPS; at++) step(x, y, edges, mass, reach, 0.12 * (1 - at / STEPS) ** 1.5 + 0.001);
    const places = new Map(nodes.map((node, at) => [node[0], [x[at] * 1000, y[at] * 800]]));
    networks.slice(1).forEach((network) => {
      network.nodes.forEach((node, at) => {
        if (places.has(node[0])) return;
        const near = network.ties.find(
          (tie) => (tie[0] === node[0] || tie[1] === node[0]) && (places.has(tie[0]) || places.has(tie[1]))
        );
        const beside = near ? places.get(places.has(near[0]) ? near[0] : near[1]) : [900, 700];
        places.set(node[0], [beside[0] + 60 * Math.cos(at), beside[1] + 60 * Math.sin(at)]);
      });
    });
    return places;
  };
})(window.Rawabit);
