// What one chooses in the network with: how strong, which types, which community.
(function (R) {
  'use strict';
  const view = R.network;

  /** What weighs a tie, in words. */
  R.weightName = () => {
    const key = 'weight.' + view.now().weight;
    return R.has(key) ? R.m(key) : view.now().weight;
  };

  /** How strong ties must be: `change` gets the least weight. */
  R.networkSlider = (change) => {
    const weights = view.weights();
    const id = R.id('slider');
    const at = Math.max(
      0,
      weights.findIndex((weight) => weight >= view.least)
    );
    const words = R.el('output', { for: id });
    const input = R.el('input', {
      id,
      type: 'range',
      min: 0,
      max: Math.max(0, weights.length - 1),
      step: 1,
      value: at,
    });
    const say = () => {
      const text = R.m('net.least', R.number(weights[Number(input.value)] || 0), R.weightName());
      words.textContent = text;
      input.setAttribute('aria-valuetext', text);
    };
    input.addEventListener('input', () => {
      say();
      later(weights[Number(input.value)] || 0);
    });
    const later = R.paused(change, 60);
    say();
    return R.el('span', { class: 'field slider' }, R.el('label', { for: id }, R.m('net.strength')), input, words);
  };

  /** The types in the network, each a switch with the sign that it has in the picture. */
  R.networkTypes = (changed) => {
    const counts = new Map();
    for (const node of view.now().nodes) {
      const type = (R.actors.get(node[0]) || { type: '' }).type;
      if (type) counts.set(type, (counts.get(type) || 0) + 1);
    }
    return R.el(
      'fieldset',
      { class: 'types' },
      R.el('legend', {}, R.m('net.types')),
      [...counts]
        .sort((one, other) => other[1] - one[1])
        .map(([type, count]) =>
          R.check(
            [
              R.el('span', { class: 'sign ' + (view.symbols[type] || 'circle'), 'aria-hidden': 'true' }),
              ' ',
              R.type(type),
              ` (${R.number(count)})`,
            ],
            !view.hidden.has(type),
            (on) => {
              view.hidden[on ? 'delete' : 'add'](type);
              changed();
            }
          )
        )
    );
  };

  /** The communities by their strongest members, each a switch that shows it alone. */
  R.networkLegend = (changed) => {
    const shown = view.communities();
    const list = R.el(
      'ul',
      { class: 'communities' },
      shown.map(([number, members, strongest]) =>
        R.el(
          'li',
          {},
          R.el(
            'button',
            {
              type: 'button',
              'aria-pressed': String(view.community === number),
              on: {
                click: () => {
                  view.community = view.community === number ? null : number;
                  view.focus = null;
                  changed();
                },
              },
            },
            R.el('span', { class: 'swatch ' + view.colour(number), 'aria-hidden': 'true' }),
            R.el('span', { class: 'soft' }, R.number(number + 1)),
            ' ',
            strongest.flatMap((id, at) => [at ? R.m('comma') : '', R.bdi(R.label(id))]),
            ' ',
            R.el('span', { class: 'soft' }, R.m('net.members', members))
          )
        )
      )
    );
    return R.el(
      'div',
      { class: 'legend' },
      R.el('h3', {}, R.m('net.communities')),
      R.el('p', { class: 'soft' }, R.m('net.communities.words')),
      list
    );
  };
})(window.Rawabit);
