// The network of actors: the picture, what chooses in it, and its ties as a list that the keyboard reaches.
(function (R) {
  'use strict';
  const view = R.network;

  const periodName = (network) => (network.period_kind === 'all' ? R.m('period.all') : network.period);

  function tieColumns() {
    return [
      { key: 'tie', label: R.m('tie'), value: (tie) => R.label(tie[0]), cell: (tie) => R.pairLink(tie[0], tie[1]) },
      { key: 'weight', label: R.m('weight'), meaning: R.weightName(), numeric: true, value: (tie) => tie[2] },
      { key: 'npmi', label: 'NPMI', meaning: R.m('measure.npmi.means'), numeric: true, value: (tie) => tie[7] },
    ];
  }

  function drawPart(part) {
    if (!R.networks.length || !view.now().nodes.length) {
      part.replaceChildren(R.el('p', {}, R.m('net.none')));
      return;
    }
    const chart = R.networkChart('');
    const status = R.el('p', { class: 'status', role: 'status' });
    const legendBox = R.el('div');
    const [sliderBox, typesBox, moreBox] = [
      R.el('span', { class: 'controls' }),
      R.el('div'),
      R.el('span', { class: 'more' }),
    ];
    const list = R.table({
      caption: R.m('net.list'),
      columns: tieColumns(),
      rows: view.listed(),
      size: 12,
      empty: R.m('net.list.none'),
    });
    const search = R.combobox({
      label: R.m('net.find'),
      hint: R.m('search.hint'),
      among: (actor) => view.now().nodes.some((node) => node[0] === actor.id),
      choose: (id) => {
        view.focus = id;
        view.community = null;
        refresh();
      },
    });

    /** Shows the network as nobody looks for an actor in it. */
    function fresh() {
      search.clear();
      refresh();
    }

    function refresh() {
      const ties = view.ties();
      const nodes = view.nodes(ties);
      const all = view.now().ties.length;
      const words = R.m(
        'net.shown',
        R.number(ties.length),
        R.number(all),
        R.number(nodes.length),
        R.number(view.now().nodes.length),
        periodName(view.now())
      );
      status.textContent = view.focus
        ? R.m('net.focus', R.label(view.focus), R.number(view.listed().length)) + ' ' + words
        : words;
      chart.setAttribute('aria-label', R.m('net.picture') + ' ' + words + ' ' + R.m('net.picture.list'));
      list.update(view.listed());
      legendBox.replaceChildren(R.networkLegend(fresh));
      more(ties.length, all);
      chart.redraw();
    }

    function more(drawn, all) {
      moreBox.replaceChildren();
      const least = (weight) => () => {
        view.least = weight;
        controls();
        refresh();
      };
      if (drawn < all) {
        if (drawn * 2 < all) moreBox.append(R.button('net.more', least(view.weightFor(drawn * 2)), { class: 'quiet' }));
        moreBox.append(
          R.button(
            'net.all',
            () => {
              view.backbone = false;
              view.hidden.clear();
              least(0)();
            },
            { class: 'quiet' }
          )
        );
      }
      if (view.focus || view.community !== null) {
        moreBox.append(
          R.button(
            'net.clear',
            () => {
              view.focus = view.community = null;
              search.clear();
              refresh();
            },
            { class: 'quiet' }
          )
        );
      }
    }

    function controls() {
      sliderBox.replaceChildren(
        R.networkSlider((least) => {
          view.least = least;
          refresh();
        }),
        R.check(
          R.m('net.backbone'),
          view.backbone,
          (on) => {
            view.backbone = on;
            refresh();
          },
          { title: R.m('net.backbone.means') }
        )
      );
      typesBox.replaceChildren(R.networkTypes(refresh));
    }

    controls();
    part.replaceChildren(
      R.el('p', {}, R.m('net.words.' + view.now().scope), ' ', R.m('net.warning')),
      R.el(
        'div',
        { class: 'controls' },
        search,
        R.networks.length > 1
          ? R.select(
              R.m('period'),
              R.networks.map((network, at) => [String(at), periodName(network)]),
              String(view.period),
              (at) => {
                view.startPeriod(Number(at));
                controls();
                refresh();
              }
            )
          : null,
        R.select(
          R.m('net.size'),
          ['strength', 'pagerank', 'stories'].map((size) => [size, R.m('net.size.' + size)]),
          view.size,
          (size) => {
            view.size = size;
            refresh();
          }
        ),
        sliderBox
      ),
      typesBox,
      R.el(
        'div',
        { class: 'network' },
        R.el(
          'div',
          { class: 'picture' },
          R.el(
            'div',
            { class: 'canvas' },
            chart,
            R.el(
              'div',
              { class: 'zoom' },
              R.el(
                'button',
                { type: 'button', 'aria-label': R.m('net.in'), on: { click: () => chart.zoom(1.4) } },
                '+'
              ),
              R.el(
                'button',
                { type: 'button', 'aria-label': R.m('net.out'), on: { click: () => chart.zoom(1 / 1.4) } },
                '−'
              ),
              R.el(
                'button',
                { type: 'button', 'aria-label': R.m('net.reset'), on: { click: () => chart.redraw() } },
                '⌂'
              )
            )
          ),
          status,
          moreBox,
          R.el('p', { class: 'soft hint' }, R.m('net.hint'))
        ),
        R.el('div', { class: 'beside' }, list)
      ),
      legendBox,
      R.behind(
        "select t.actor_a, t.actor_b, t.weight, t.backbone from ties t where t.period = '" +
          view.now().period +
          "' order by weight desc"
      )
    );
    refresh();
  }

  if (R.networks.length) view.startPeriod(0);
  R.sections.push({ id: 'network', draw: drawPart });
})(window.Rawabit);
