// The panel beside the page in which an actor or a pair is looked at. It has an address of its own; Escape closes it,
// and the keyboard is back where it was.
(function (R) {
  'use strict';
  const panel = document.getElementById('panel');
  const main = document.getElementById('main');
  let shown = '';
  let opener = null;

  /** Whether the panel covers the page, so that what is beneath must not be reached. */
  const covers = () => matchMedia('(max-width: 60rem)').matches;

  function close() {
    const state = R.state;
    R.go({ actor: null, pair: null, section: state.section });
  }

  function hide() {
    if (panel.hidden) return;
    R.dropCharts(panel);
    panel.hidden = true;
    panel.replaceChildren();
    main.inert = false;
    document.body.classList.remove('with-panel');
    shown = '';
    const again =
      opener && opener.isConnected
        ? opener
        : opener && opener.getAttribute('href')
          ? main.querySelector(`a[href="${CSS.escape(opener.getAttribute('href'))}"]`)
          : null;
    opener = null;
    (again || main).focus({ preventScroll: true });
  }

  function show(key, title, content) {
    const same = key === shown;
    if (panel.hidden && document.activeElement !== document.body) opener = document.activeElement;
    const heading = R.el('h2', { id: 'panel-title', tabindex: -1 }, title);
    panel.replaceChildren(
      R.el(
        'div',
        { class: 'panel-head' },
        heading,
        R.el(
          'button',
          { type: 'button', class: 'close', 'aria-label': R.m('close'), title: R.m('close'), on: { click: close } },
          '✕'
        )
      ),
      R.el('div', { class: 'panel-body' }, content)
    );
    panel.hidden = false;
    main.inert = covers();
    document.body.classList.add('with-panel');
    if (!same) {
      panel.scrollTop = 0;
      heading.focus({ preventScroll: true });
    }
    shown = key;
  }

  const missing = (words, ...commands) => [R.el('p', {}, words), ...commands];

  /** Shows in the panel what the address says, or nothing. */
  R.follow = (again = false) => {
    const { actor, pair } = R.state;
    const key = actor ? 'actor=' + actor : pair ? 'pair=' + pair.join(',') : '';
    if (!key) return hide();
    if (key === shown && !again) return undefined;
    R.dropCharts(panel);
    if (actor) {
      const found = R.actors.get(actor);
      return show(key, R.bdi(R.label(actor)), found ? R.actorPage(found) : missing(R.m('missing.actor', actor)));
    }
    const [a, b] = pair;
    const found = b === undefined ? null : R.pair(a, b);
    const title = R.el('span', {}, R.say('pair.of', R.label(found ? found.a : a), R.label(found ? found.b : b || '')));
    return show(key, title, found ? R.pairPage(found) : R.pairElsewhere(a, b || ''));
  };

  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !panel.hidden && !event.defaultPrevented) close();
  });
  addEventListener('resize', () => {
    main.inert = !panel.hidden && covers();
  });
})(window.Rawabit);
