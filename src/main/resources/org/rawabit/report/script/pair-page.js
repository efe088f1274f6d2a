// The page of a pair: how often together, against what chance would bring; how each measure comes about; over time; the
// sentences.
(function (R) {
  'use strict';

  function short(pair, scope) {
    const v = (name) => R.value(pair, scope, name);
    const [together, expected, q] = [v('n_ab'), v('expected'), v('q_value')];
    const verdict = !(q <= 0.05) ? 'chance' : v('pmi') > 0 ? 'above' : 'below';
    return R.el(
      'p',
      { class: 'lead' },
      R.say('short.' + scope, together, R.number(expected)),
      ' ',
      R.say(
        'short.' + verdict,
        R.el('bdi', { dir: 'ltr', class: 'whole' }, R.isTiny(q) ? 'q < 1e-300' : 'q = ' + R.number(q))
      ),
      ' ',
      R.say('short.stories', v('stories_ab'))
    );
  }

  function measures(pair, scope) {
    const rows = R.formulas(pair, scope).map(([name, formula, numbers]) => [
      R.el('span', {}, R.measureName(name, scope), R.el('span', { class: 'soft block' }, R.measureMeaning(name))),
      R.el('span', { class: 'formula', dir: 'ltr' }, R.el('code', {}, formula), R.el('code', {}, '= ' + numbers)),
      R.value(pair, scope, name),
    ]);
    const test = R.value(pair, scope, 'test');
    for (const name of ['p_value', 'q_value']) {
      rows.push([
        R.el('span', {}, R.measureName(name, scope), R.el('span', { class: 'soft block' }, R.measureMeaning(name))),
        R.el('span', {}, R.m(name === 'p_value' ? 'formula.p.' + (test || 'llr') : 'formula.q')),
        R.el('span', { dir: 'ltr' }, R.probability(R.value(pair, scope, name))),
      ]);
    }
    return R.plainTable(R.m('measures'), [R.m('measure'), R.m('formula'), R.m('value')], rows, [2]);
  }

  function periods(pair) {
    if (!pair.periods.length) return R.el('p', { class: 'soft' }, R.m('periods.none'));
    return R.table({
      caption: R.m('periods.caption', R.m('scope.' + R.scope)),
      rows: pair.periods,
      size: 24,
      columns: [
        { key: 'period', label: R.m('period'), value: (row) => row[1], cell: (row) => R.bdi(row[1]) },
        { key: 'n_ab', label: R.measureName('n_ab', R.scope), numeric: true, value: (row) => row[2] },
        { key: 'stories', label: R.m('stories'), numeric: true, value: (row) => row[3] },
        { key: 'npmi', label: 'NPMI', meaning: R.measureMeaning('npmi'), numeric: true, value: (row) => row[4] },
        {
          key: 'llr',
          label: R.measureName('llr'),
          meaning: R.measureMeaning('llr'),
          numeric: true,
          value: (row) => row[5],
        },
        {
          key: 'q',
          label: 'q',
          meaning: R.measureMeaning('q_value'),
          numeric: true,
          value: (row) => row[6],
          cell: (row) => R.probability(row[6]),
        },
      ],
    });
  }

  function changes(pair) {
    return R.plainTable(
      R.m('changes'),
      [
        R.m('period'),
        R.m('period.before'),
        R.m('change'),
        R.m('change.before'),
        R.m('change.now'),
        R.m('log_ratio'),
        'q',
      ],
      pair.changes.map((row) => [
        R.bdi(row[1]),
        R.bdi(row[2]),
        R.m('change.' + row[3]),
        row[4],
        row[5],
        row[6],
        R.el('bdi', { dir: 'ltr' }, R.probability(row[7])),
      ]),
      [3, 4, 5, 6]
    );
  }

  function bursts(pair) {
    const rows = R.data.bursts.filter((row) => row[2] === pair.a && row[3] === pair.b);
    return rows.length ? R.burstTable(rows) : null;
  }

  function scoped(pair, scope) {
    return [R.twoByTwo(pair, scope), measures(pair, scope)];
  }

  const explain = (a, b, scope) => {
    const output = R.settings.get('output') || 'OUTPUT';
    return `scripts/rawabit explain ${a} ${b} --scope ${scope} --output ${output}`;
  };

  R.pairPage = (pair) => {
    const scopes = R.scopes.filter((scope) => pair.scopes[scope]);
    let scope = scopes.includes(R.scope) ? R.scope : scopes[0];
    const head = R.el('div', {}, short(pair, scope));
    const part = R.el('div', {}, scoped(pair, scope));
    const sql = R.el('div', {}, behind(pair, scope));
    const choice = R.select(
      R.m('scope'),
      scopes.map((each) => [each, R.m('scope.' + each)]),
      scope,
      (chosen) => {
        scope = chosen;
        head.replaceChildren(short(pair, scope));
        part.replaceChildren(...scoped(pair, scope));
        sql.replaceChildren(behind(pair, scope));
      }
    );
    const shown = new Set(pair.evidence.map((row) => row[2])).size;
    const articles = Math.max(...R.scopes.map((each) => R.value(pair, each, 'articles_ab') || 0));
    return [
      R.el(
        'p',
        { class: 'two-actors' },
        R.el('span', { class: 'key one' }, R.actorLink(pair.a)),
        R.el('span', { class: 'key two' }, R.actorLink(pair.b))
      ),
      R.el('div', { class: 'controls' }, choice),
      head,
      R.el('h3', {}, R.m('evidence')),
      R.el('p', { class: 'soft' }, R.m('evidence.words', R.number(shown), R.number(articles))),
      R.evidence(pair),
      R.el('h3', {}, R.m('over.time')),
      periods(pair),
      bursts(pair),
      pair.changes.length ? changes(pair) : null,
      R.el('h3', {}, R.m('measures')),
      part,
      sql,
    ].filter(Boolean);
  };

  function behind(pair, scope) {
    return R.behind(
      `select * from cooccurrence where actor_a = '${pair.a}' and actor_b = '${pair.b}' and scope = '${scope}' and period = 'all'`,
      `scripts/rawabit query --output ${R.settings.get('output') || 'OUTPUT'} "select * from evidence where actor_a = '${pair.a}' and actor_b = '${pair.b}' order by rank"`,
      explain(pair.a, pair.b, scope)
    );
  }

  /** A tie whose pair was left out of the page: what the network knows of it, and how to see the rest. */
  R.pairElsewhere = (a, b) => {
    const rows = [];
    for (const network of R.networks) {
      const tie = network.ties.find((each) => (each[0] === a && each[1] === b) || (each[0] === b && each[1] === a));
      if (tie)
        rows.push([
          R.bdi(network.period_kind === 'all' ? R.m('period.all') : network.period),
          tie[2],
          tie[6],
          tie[7],
          tie[8],
          tie[9],
        ]);
    }
    return [
      R.el('p', {}, R.m('missing.pair')),
      rows.length
        ? R.plainTable(
            R.m('net.list'),
            [R.m('period'), R.m('weight'), R.measureName('n_ab', R.scope), 'NPMI', R.measureName('llr'), 'q'],
            rows,
            [1, 2, 3, 4, 5]
          )
        : null,
      R.el('pre', { dir: 'ltr', tabindex: 0, 'aria-label': R.m('behind') }, R.el('code', {}, explain(a, b, R.scope))),
    ].filter(Boolean);
  };
})(window.Rawabit);
