// The network as a picture, on a canvas. What can be done in it with a mouse can be done beside it by keyboard.
(function (R) {
  'use strict';
  const view = R.network;
  let places = null;
  let box = null;

  const sizes = {
    strength: (node) => node[2],
    pagerank: (node) => node[3],
    stories: (node) => (R.actors.get(node[0]) || { stories: 0 }).stories,
  };

  const MARGIN = { left: 24, right: 84, top: 24, bottom: 56 };

  /** Where an actor of the layout stands when all that is drawn is spread over the whole box. */
  function spread(nodes, size) {
    const all = nodes.map((node) => places.get(node[0]));
    const side = (at) => {
      const [least, most] = [Math.min(...all.map((place) => place[at])), Math.max(...all.map((place) => place[at]))];
      return (value) => (most > least ? ((value - least) / (most - least)) * size[at] : size[at] / 2);
    };
    const [across, down] = [side(0), side(1)];
    return (id) => [across(places.get(id)[0]), down(places.get(id)[1])];
  }

  /** A name without what stands in brackets behind it: the picture is crowded. */
  const shortLabel = (id) => R.label(id).replace(/\s*\([^()]*\)$/, '');

  /** Signs with their names, moved apart where they would cover each other and there is room. */
  function placed(nodes, few) {
    const measure = sizes[view.size];
    const most = Math.max(...nodes.map(measure), 1e-9);
    const size = [
      Math.max(box.clientWidth - MARGIN.left - MARGIN.right, 100),
      Math.max(box.clientHeight - MARGIN.top - MARGIN.bottom, 100),
    ];
    const place = spread(nodes, size);
    const items = nodes.map((node) => {
      const part = Math.sqrt(measure(node) / most);
      const [x, y] = place(node[0]);
      const [diameter, letters] = [(few ? 5 : 7) + (few ? 20 : 30) * part, (few ? 10 : 11) + Math.round(5 * part)];
      const named = nodes.length <= 150 ? shortLabel(node[0]).length * letters * 0.55 : 0;
      return {
        node,
        x,
        y,
        part,
        diameter,
        letters,
        before: diameter / 2 + 2,
        after: diameter / 2 + 5 + named,
        half: Math.max(diameter / 2, letters * 0.6) + 1,
      };
    });
    R.separate(items, size, MARGIN.right - 4);
    return { items, size };
  }

  function nodeItems(nodes, lit) {
    const ink = R.colour('ink');
    const halo = R.colour('raised');
    const { items, size } = placed(nodes, R.narrow());
    // Two corners that are not seen keep the library from stretching what is drawn.
    const corner = (at, x, y) => ({
      id: 'corner ' + at,
      name: 'corner ' + at,
      x,
      y,
      symbolSize: 0,
      silent: true,
      label: { show: false },
    });
    const drawn = items.map(({ node, x, y, part, diameter, letters }) => {
      const on = lit(node[0]);
      return {
        id: node[0],
        name: node[0],
        x,
        y,
        node,
        symbol: view.symbol(node[0]),
        symbolSize: diameter,
        itemStyle: {
          color: R.colour(view.colour(node[5])),
          opacity: on ? 1 : 0.12,
          borderColor: halo,
          borderWidth: 1.5,
        },
        label: {
          show: on,
          formatter: () => R.balanced(shortLabel(node[0])),
          color: ink,
          textBorderColor: halo,
          textBorderWidth: 3,
          fontSize: letters,
          fontWeight: part > 0.5 || node[0] === view.focus ? 700 : 400,
          fontFamily: R.fontFamily(),
          position: 'right',
          distance: 3,
        },
      };
    });
    return [...drawn, corner(0, 0, 0), corner(1, ...size)];
  }

  function tieItems(ties, lit) {
    const most = Math.max(...ties.map((tie) => tie[2]), 1e-9);
    const communities = new Map(view.now().nodes.map((node) => [node[0], node[5]]));
    const between = R.colour('between');
    return ties.map((tie) => {
      const part = Math.sqrt(tie[2] / most);
      const on = view.focus ? tie[0] === view.focus || tie[1] === view.focus : lit(tie[0]) && lit(tie[1]);
      return {
        source: tie[0],
        target: tie[1],
        value: tie[2],
        tie,
        lineStyle: {
          color: tie[5] ? R.colour(view.colour(communities.get(tie[0]))) : between,
          width: 0.6 + 6 * part,
          opacity: on ? 0.35 + 0.4 * part : 0.05,
        },
      };
    });
  }

  function tooltip(params) {
    if (params.dataType === 'edge') {
      const tie = params.data.tie;
      return R.tip(R.el('span', {}, R.say('pair.of', R.label(tie[0]), R.label(tie[1]))), [
        [R.weightName(), tie[2]],
        [R.m('measure.n_ab.' + view.now().scope), tie[6]],
        ['NPMI', tie[7]],
        R.m('net.click'),
      ]);
    }
    const node = params.data.node;
    const actor = R.actors.get(node[0]);
    return R.tip(R.bdi(R.label(node[0])), [
      actor ? R.type(actor.type) : node[0],
      ...(actor ? [[R.m('stories'), actor.stories]] : []),
      [R.m('ties'), node[1]],
      [R.m('net.size.strength'), node[2]],
      [R.m('community'), node[5] + 1],
    ]);
  }

  function option() {
    places = places || R.layout(R.networks);
    const ties = view.ties();
    const lit = view.lit(ties);
    const base = R.chartBase();
    return {
      ...base,
      tooltip: { ...base.tooltip, trigger: 'item', formatter: tooltip },
      series: [
        {
          type: 'graph',
          layout: 'none',
          roam: false,
          scaleLimit: { min: 0.4, max: 12 },
          ...MARGIN,
          data: nodeItems(view.nodes(ties), lit),
          links: tieItems(ties, lit),
          labelLayout: { hideOverlap: true },
          cursor: 'pointer',
          emphasis: { focus: 'adjacency', lineStyle: { opacity: 0.9 }, label: { show: true } },
          blur: { itemStyle: { opacity: 0.15 }, lineStyle: { opacity: 0.05 }, label: { show: false } },
        },
      ],
    };
  }

  R.narrow = () => innerWidth < 720;

  function ready(chart) {
    chart.on('click', (params) => {
      if (params.dataType === 'edge') R.go({ pair: [params.data.tie[0], params.data.tie[1]], actor: null });
      else if (params.dataType === 'node') R.go({ actor: params.data.id, pair: null });
    });
    // The wheel and the finger move the page until the picture is touched: a page must be able to scroll past it.
    const roam = (on) => {
      if (box.dataset.roam === String(on)) return;
      box.dataset.roam = String(on);
      chart.setOption({ series: [{ roam: on }] });
    };
    box.addEventListener('pointerdown', () => roam(true));
    box.addEventListener('pointerleave', (event) => event.pointerType === 'mouse' && roam(false));
  }

  /** The chart's box; `redraw()` shows what the view now says, `zoom(by)` goes nearer or farther. */
  R.networkChart = (words) => {
    box = R.chart({ option, ready, words });
    box.classList.add('graph');
    const chart = () => echarts.getInstanceByDom(box);
    box.redraw = () => {
      if (!chart()) return;
      delete box.dataset.roam;
      chart().setOption(option(), { notMerge: true });
    };
    box.zoom = (by) => {
      if (!chart()) return;
      chart().dispatchAction({
        type: 'graphRoam',
        seriesIndex: 0,
        zoom: by,
        originX: box.clientWidth / 2,
        originY: box.clientHeight / 2,
      });
    };
    return box;
  };
})(window.Rawabit);
