// What of the network is shown: the period, the types, how strong ties must be, and whom one looks at.
(function (R) {
  'use strict';
  /** How many ties are drawn at first: what can be read on the screen. */
  const FIRST_TIES = innerWidth < 720 ? 80 : 180;

  const view = (R.network = {
    period: 0,
    hidden: new Set(),
    least: 0,
    backbone: false,
    size: 'strength',
    focus: null,
    community: null,
  });

  view.now = () => R.networks[view.period];

  /** The columns of a tie and a node, as they stand in the arrays of the report. */
  view.tie = { a: 0, b: 1, weight: 2, alpha: 3, backbone: 4, same: 5, n_ab: 6, npmi: 7, llr: 8, q_value: 9 };
  view.node = { id: 0, degree: 1, strength: 2, pagerank: 3, betweenness: 4, community: 5, backbone: 6 };

  const typeOf = (id) => (R.actors.get(id) || { type: '' }).type;
  const shownType = (id) => !view.hidden.has(typeOf(id));

  /** Distinct weights, ascending: the steps of the slider. */
  view.weights = () => [...new Set(view.now().ties.map((tie) => tie[2]))].sort((one, other) => one - other);

  /** The least weight by which about so many ties are drawn. */
  view.weightFor = (count) => {
    const ties = view.now().ties;
    if (ties.length <= count) return 0;
    const edge = ties[count][2];
    const above = ties.find((tie, at) => at < count && tie[2] > edge)
      ? view.weights().find((weight) => weight > edge)
      : edge;
    return above;
  };

  view.startPeriod = (period) => {
    view.period = period;
    view.community = null;
    view.least = view.weightFor(FIRST_TIES);
  };

  const touches = (tie, id) => tie[0] === id || tie[1] === id;

  /** The ties that are drawn; those of the actor one looks at whatever their weight. */
  view.ties = () =>
    view
      .now()
      .ties.filter(
        (tie) =>
          shownType(tie[0]) &&
          shownType(tie[1]) &&
          (!view.backbone || tie[4]) &&
          (tie[2] >= view.least || (view.focus && touches(tie, view.focus)))
      );

  /** The ties of the list beside: of the actor, or inside the community, that one looks at. */
  view.listed = () => {
    const communities = new Map(view.now().nodes.map((node) => [node[0], node[5]]));
    return view.ties().filter((tie) => {
      if (view.focus) return touches(tie, view.focus);
      if (view.community !== null)
        return communities.get(tie[0]) === view.community && communities.get(tie[1]) === view.community;
      return true;
    });
  };

  /** The actors that have a drawn tie. */
  view.nodes = (ties) => {
    const tied = new Set(ties.flatMap((tie) => [tie[0], tie[1]]));
    return view.now().nodes.filter((node) => tied.has(node[0]));
  };

  /** Whether an actor stands out or is dimmed, by whom one looks at. */
  view.lit = (ties) => {
    if (view.focus) {
      const near = new Set([view.focus]);
      ties.filter((tie) => touches(tie, view.focus)).forEach((tie) => near.add(tie[0]).add(tie[1]));
      return (id) => near.has(id);
    }
    if (view.community !== null) {
      const members = new Set(
        view
          .now()
          .nodes.filter((node) => node[5] === view.community)
          .map((node) => node[0])
      );
      return (id) => members.has(id);
    }
    return () => true;
  };

  /** [[number, members, [ids of the strongest three]]] of the communities with more than one member, the largest first. */
  view.communities = () => {
    const members = new Map();
    for (const node of view.now().nodes) members.set(node[5], [...(members.get(node[5]) || []), node]);
    return [...members]
      .filter(([, nodes]) => nodes.length > 1)
      .sort((one, other) => one[0] - other[0])
      .map(([number, nodes]) => {
        const order = [...nodes].sort((one, other) => other[2] - one[2] || (one[0] < other[0] ? -1 : 1));
        return [number, nodes.length, order.slice(0, 3).map((node) => node[0])];
      });
  };

  view.colour = (community) => (community < 10 ? 'c' + community : 'c-rest');
  view.symbols = {
    state: 'circle',
    person: 'roundRect',
    organization: 'diamond',
    party: 'triangle',
    armed_group: 'arrow',
    intergovernmental: 'rect',
  };
  view.symbol = (id) => view.symbols[typeOf(id)] || 'circle';
})(window.Rawabit);
