// All pairs of the report with their measures in one scope; each row opens the pair's page.
(function (R) {
  'use strict';
  const counts = ['articles_ab', 'stories_ab', 'n', 'n_a', 'n_b', 'n_ab'];
  const shown = {
    scope: R.scope,
    text: '',
    sure: true,
    above: true,
    columns: new Set(['stories_ab', 'n_ab', 'expected', 'npmi', 'llr', 'log_dice', 'q_value']),
  };

  const words = ['test', 'first_seen', 'last_seen'];

  /** The name of a measure in the interface. */
  R.measureName = (name, scope) => {
    if (name === 'n' || name === 'n_a' || name === 'n_b' || name === 'n_ab') return R.m(`measure.${name}.${scope}`);
    return R.has('measure.' + name) ? R.m('measure.' + name) : name;
  };

  /** The value of a measure as it is shown. */
  R.measured = (name, value) => (name === 'p_value' || name === 'q_value' ? R.probability(value) : R.number(value));

  R.measureMeaning = (name) => (R.has(`measure.${name}.means`) ? R.m(`measure.${name}.means`) : '');

  function columns(meaning) {
    const measures = R.data.measures.filter((name) => shown.columns.has(name));
    return [
      {
        key: 'a',
        label: R.m('pair'),
        value: (pair) => R.label(pair.a) + ' ' + R.label(pair.b),
        cell: (pair) => R.pairLink(pair.a, pair.b),
      },
      ...measures.map((name) => ({
        key: name,
        label: R.measureName(name, shown.scope),
        meaning: meaning(name),
        numeric: !words.includes(name),
        class: words.includes(name) ? 'date' : null,
        value: (pair) => R.value(pair, shown.scope, name),
        cell: (pair) => {
          const value = R.value(pair, shown.scope, name);
          return name === 'test' && value ? R.m('test.' + value) : R.measured(name, value);
        },
      })),
    ];
  }

  function chosen() {
    const words = shown.text
      .split(/[،,;+]/)
      .map((word) => word.trim())
      .filter(Boolean);
    const fits = words.map(R.matcher);
    const one = (pair) =>
      fits.length < 2
        ? fits.every((fit) => fit(pair.a) || fit(pair.b))
        : (fits[0](pair.a) && fits[1](pair.b)) || (fits[0](pair.b) && fits[1](pair.a));
    return R.data.pairs.filter((pair) => {
      if (!pair.scopes[shown.scope] || !one(pair)) return false;
      if (shown.sure && !(R.value(pair, shown.scope, 'q_value') <= 0.05)) return false;
      return !shown.above || R.value(pair, shown.scope, 'pmi') > 0;
    });
  }

  function columnChoice(again) {
    return R.details(
      R.m('columns'),
      () =>
        R.el(
          'fieldset',
          { class: 'checks' },
          R.el('legend', { class: 'sr' }, R.m('columns')),
          R.data.measures.map((name) =>
            R.check(R.measureName(name, shown.scope), shown.columns.has(name), (on) => {
              shown.columns[on ? 'add' : 'delete'](name);
              again();
            })
          )
        ),
      { class: 'choice' }
    );
  }

  function meanings() {
    return R.details(
      R.m('measures.what'),
      () =>
        R.el(
          'dl',
          { class: 'meanings' },
          R.data.measures
            .filter((name) => R.measureMeaning(name))
            .map((name) => [
              R.el('dt', {}, R.measureName(name, shown.scope), ' ', R.el('code', { dir: 'ltr' }, name)),
              R.el('dd', {}, R.measureMeaning(name)),
            ])
            .flat()
        ),
      { 'data-print': '' }
    );
  }

  R.sections.push({
    id: 'pairs',
    draw(part) {
      const { limits } = R.data;
      const meaning = R.el('p', { class: 'soft', role: 'status' });
      const sorted = (column) => {
        meaning.textContent = column.meaning ? column.label + (R.lang === 'ar' ? ': ' : ': ') + column.meaning : '';
      };
      const sort = { key: shown.columns.has('llr') ? 'llr' : 'a', down: shown.columns.has('llr') };
      const table = R.table({
        caption: R.m('pairs.caption'),
        columns: columns(R.measureMeaning),
        rows: chosen(),
        sort,
        size: 25,
        onSort: sorted,
      });
      const again = () => table.update(chosen(), columns(R.measureMeaning));
      sorted({ label: R.measureName('llr'), meaning: R.measureMeaning('llr') });
      part.replaceChildren(
        R.el(
          'p',
          {},
          R.m('pairs.words'),
          ' ',
          limits.pairs.shown < limits.pairs.all
            ? R.m('pairs.limit', R.number(limits.pairs.shown), R.number(limits.pairs.all))
            : R.m('pairs.whole', limits.pairs.all)
        ),
        R.el(
          'div',
          { class: 'controls' },
          R.filterBox(R.m('filter.pair'), shown.text, (text) => {
            shown.text = text;
            again();
          }),
          R.select(
            R.m('scope'),
            R.scopes.map((scope) => [scope, R.m('scope.' + scope)]),
            shown.scope,
            (scope) => {
              shown.scope = scope;
              again();
            }
          ),
          R.check(R.m('pairs.sure'), shown.sure, (on) => {
            shown.sure = on;
            again();
          }),
          R.check(R.m('pairs.above'), shown.above, (on) => {
            shown.above = on;
            again();
          })
        ),
        columnChoice(again),
        meaning,
        table,
        meanings(),
        R.behind(
          `select ${['actor_a', 'actor_b', ...counts, 'npmi', 'llr', 'q_value'].join(', ')} from cooccurrence where scope = '${shown.scope}' and period = 'all' order by llr desc`
        )
      );
    },
  });
})(window.Rawabit);
