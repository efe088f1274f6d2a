// Elements: the only way in which anything gets onto the page.
(function (R) {
  'use strict';
  const SVG = 'http://www.w3.org/2000/svg';

  function fill(element, properties, children) {
    for (const [name, value] of Object.entries(properties)) {
      if (value === null || value === undefined || value === false) continue;
      if (name === 'on') {
        for (const [event, listener] of Object.entries(value)) element.addEventListener(event, listener);
      } else {
        element.setAttribute(name, value === true ? '' : String(value));
      }
    }
    for (const child of children.flat()) {
      if (child === null || child === undefined || child === false) continue;
      element.append(child instanceof Node ? child : document.createTextNode(R.balanced(child)));
    }
    return element;
  }

  /** An element with attributes, listeners (under `on`) and children; strings become text. */
  R.el = (tag, properties = {}, ...children) => fill(document.createElement(tag), properties, children);

  R.svg = (tag, properties = {}, ...children) => fill(document.createElementNS(SVG, tag), properties, children);

  /** A stretch of text from outside, whose direction is its own affair. */
  R.bdi = (text, properties = {}) => {
    const shown = text === null || text === undefined ? '–' : String(text);
    return R.el('bdi', /^[\d:T-]+$/.test(shown) ? { dir: 'ltr', class: 'whole', ...properties } : properties, shown);
  };

  R.button = (key, action, properties = {}) =>
    R.el('button', { type: 'button', on: { click: action }, ...properties }, R.m(key));

  /** A link to the page of an actor; plain text for one that is not in the report. */
  R.actorLink = (id) =>
    R.actors.has(id)
      ? R.el('a', { href: '#actor=' + encodeURIComponent(id), class: 'actor' }, R.bdi(R.label(id)))
      : R.bdi(R.label(id));

  /** A link to the page of a pair, worded "A and B"; plain text for one that is not in the report. */
  R.pairLink = (a, b, words) => {
    const text = words || R.say('pair.of', R.label(a), R.label(b));
    const pair = R.pair(a, b);
    return pair ? R.el('a', { href: R.pairHref(pair), class: 'pair' }, text) : R.el('span', {}, text);
  };

  R.pairHref = (pair) => '#pair=' + encodeURIComponent(pair.a) + ',' + encodeURIComponent(pair.b);

  /** A link out of the report where the address is one of the web; else its text. */
  R.webLink = (url, text) => {
    const shown = R.bdi(text || url);
    if (!/^https?:\/\/[^\s]+$/i.test(url || '')) return shown;
    return R.el('a', { href: url, rel: 'noopener noreferrer', target: '_blank', class: 'web' }, shown);
  };

  /** A part that opens; what is in it is made when it is first opened. */
  R.details = (summary, make, properties = {}) => {
    const box = R.el('div', { class: 'inside' });
    const details = R.el('details', properties, R.el('summary', {}, summary), box);
    details.fill = () => {
      if (!box.hasChildNodes()) box.append(...[make()].flat());
    };
    details.addEventListener('toggle', () => details.open && details.fill());
    if (properties.open) details.fill();
    return details;
  };

  /** How to get the rows behind a number: a query to be typed, and what else to type. */
  R.behind = (sql, ...commands) =>
    R.details(
      R.m('behind'),
      () => {
        const output = R.settings.get('output') || 'OUTPUT';
        const lines = [`scripts/rawabit query --output ${output} "${sql}"`, ...commands];
        return [
          R.el('p', {}, R.m('behind.words')),
          R.el('pre', { dir: 'ltr', tabindex: 0, 'aria-label': R.m('behind') }, R.el('code', {}, lines.join('\n'))),
        ];
      },
      { class: 'behind' }
    );

  /** A choice among values: [[value, words]]. */
  R.select = (label, choices, chosen, action) => {
    const id = R.id('choice');
    const select = R.el(
      'select',
      { id, on: { change: () => action(select.value) } },
      choices.map(([value, words]) => R.el('option', { value, selected: value === chosen }, words))
    );
    return R.el('span', { class: 'field' }, R.el('label', { for: id }, label), select);
  };

  R.check = (label, checked, action, properties = {}) => {
    const box = R.el('input', { type: 'checkbox', checked, on: { change: () => action(box.checked) }, ...properties });
    return R.el('label', { class: 'check' }, box, ' ', label);
  };

  let ids = 0;
  R.id = (stem) => stem + '-' + ++ids;

  /** Runs the action once typing has paused. */
  R.paused = (action, wait = 150) => {
    let timer = 0;
    return (...args) => {
      clearTimeout(timer);
      timer = setTimeout(() => action(...args), wait);
    };
  };
})(window.Rawabit);
