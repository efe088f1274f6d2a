// The actors: who is in the news, how much, when; each row opens the actor's page.
(function (R) {
  'use strict';
  const filter = { type: '', text: '' };

  const tied = new Map(((R.networks[0] || {}).nodes || []).map((node) => [node[0], node]));

  /** Bursts of an actor alone, of the kind of period that is shown. */
  const burstsOf = (id) => R.timeline(R.actors.get(id)).filter((row) => row[8] > 0).length;

  function columns() {
    return [
      {
        key: 'actor',
        label: R.m('actor'),
        value: (actor) => R.label(actor.id),
        cell: (actor) =>
          [R.actorLink(actor.id), actor.discovered ? R.el('span', { class: 'tag' }, R.m('discovered')) : null].filter(
            Boolean
          ),
      },
      { key: 'type', label: R.m('type'), value: (actor) => R.type(actor.type), cell: (actor) => R.type(actor.type) },
      {
        key: 'stories',
        label: R.m('stories'),
        meaning: R.m('stories.meaning'),
        numeric: true,
        value: (actor) => actor.stories,
      },
      { key: 'articles', label: R.m('articles'), numeric: true, value: (actor) => actor.articles },
      { key: 'mentions', label: R.m('mentions'), numeric: true, value: (actor) => actor.mentions },
      {
        key: 'ties',
        label: R.m('ties'),
        meaning: R.m('ties.meaning'),
        numeric: true,
        value: (actor) => (tied.has(actor.id) ? tied.get(actor.id)[1] : 0),
      },
      { key: 'timeline', label: R.m('timeline'), class: 'spark-cell', cell: (actor) => R.spark(R.timeline(actor)) },
      {
        key: 'bursts',
        label: R.m('bursts.' + R.periodKind),
        meaning: R.m('bursts.meaning'),
        numeric: true,
        value: (actor) => burstsOf(actor.id),
      },
      {
        key: 'first',
        label: R.m('first'),
        class: 'date',
        value: (actor) => actor.first_seen,
        cell: (actor) => actor.first_seen || '–',
      },
      {
        key: 'last',
        label: R.m('last'),
        class: 'date',
        value: (actor) => actor.last_seen,
        cell: (actor) => actor.last_seen || '–',
      },
    ];
  }

  function chosen() {
    const fits = R.matcher(filter.text);
    return R.data.actors.filter((actor) => (!filter.type || actor.type === filter.type) && fits(actor.id));
  }

  /** A box to type in that filters rows. */
  R.filterBox = (label, value, action) => {
    const id = R.id('filter');
    const input = R.el('input', { id, type: 'search', value, dir: 'auto', spellcheck: 'false' });
    input.addEventListener(
      'input',
      R.paused(() => action(input.value))
    );
    return R.el('span', { class: 'field' }, R.el('label', { for: id }, label), input);
  };

  R.sections.push({
    id: 'actors',
    draw(part) {
      const { limits } = R.data;
      const counts = new Map();
      R.data.actors.forEach((actor) => counts.set(actor.type, (counts.get(actor.type) || 0) + 1));
      const types = [...counts].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
      const table = R.table({
        caption: R.m('actors.caption'),
        columns: columns(),
        rows: chosen(),
        sort: { key: 'stories', down: true },
        size: 25,
      });
      const again = () => table.update(chosen());
      part.replaceChildren(
        R.el(
          'p',
          {},
          R.m('actors.words'),
          ' ',
          limits.actors.shown < limits.actors.all
            ? R.m('actors.limit', R.number(limits.actors.shown), R.number(limits.actors.all))
            : ''
        ),
        R.el(
          'div',
          { class: 'controls' },
          R.filterBox(R.m('filter.actor'), filter.text, (text) => {
            filter.text = text;
            again();
          }),
          R.select(
            R.m('type'),
            [['', R.m('all')], ...types.map(([type, count]) => [type, `${R.type(type)} (${R.number(count)})`])],
            filter.type,
            (type) => {
              filter.type = type;
              again();
            }
          )
        ),
        table,
        R.behind(
          'select actor_id, type, stories, articles, mentions, first_seen, last_seen from actors order by stories desc, actor_id'
        )
      );
    },
  });
})(window.Rawabit);
