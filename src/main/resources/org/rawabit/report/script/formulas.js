// Each measure of a pair: its formula, the same with the pair's numbers put in, and what it comes to.
(function (R) {
  'use strict';

  /** [[column, formula, the formula with numbers]] of a pair in a scope. */
  R.formulas = (pair, scope) => {
    const v = (name) => R.value(pair, scope, name);
    const x = R.exact;
    const [n, a, b, ab] = ['n', 'n_a', 'n_b', 'n_ab'].map(v);
    const e = v('expected');
    const width = scope === 'window' ? R.data.run.counted.window : 1;
    const over = width > 1 ? ' / ' + width : '';
    const root = width > 1 ? ' / √' + width : '';
    const cells = [ab, a - ab, b - ab, n - a - b + ab];
    const margins = [
      [a, b],
      [a, n - b],
      [n - a, b],
      [n - a, n - b],
    ];
    const terms = cells.map((cell, at) => [cell, (margins[at][0] * margins[at][1]) / n]).filter(([cell]) => cell > 0);
    const half = cells.some((cell) => cell === 0);
    const odds = half ? cells.map((cell) => cell + 0.5) : cells;
    const sum = odds.map((cell) => `1/${x(cell)}`).join(' + ');
    const end = (sign) => [
      `exp(ln odds_ratio ${sign} 1.96·√(Σ 1/cell))${width > 1 ? ', √ × √' + width : ''}`,
      `exp(${x(Math.log(v('odds_ratio')))} ${sign} 1.96·√(${sum})${width > 1 ? '·√' + width : ''})`,
    ];
    return [
      ['expected', 'n_a·n_b / n', `${x(a)}·${x(b)} / ${x(n)}`],
      ['pmi', 'log2(n_ab·n / (n_a·n_b))', `log2(${x(ab)}·${x(n)} / (${x(a)}·${x(b)}))`],
      ['npmi', 'pmi / −log2(n_ab / n)', `${x(v('pmi'))} / −log2(${x(ab)} / ${x(n)})`],
      [
        'llr',
        '2 Σ O·ln(O/E)' + over,
        `2·(${terms.map(([cell, by]) => `${x(cell)}·ln(${x(cell)}/${x(by)})`).join(' + ')})${over}`,
      ],
      ['log_dice', '14 + log2(2·n_ab / (n_a + n_b))', `14 + log2(2·${x(ab)} / (${x(a)} + ${x(b)}))`],
      ['dice', '2·n_ab / (n_a + n_b)', `2·${x(ab)} / (${x(a)} + ${x(b)})`],
      ['jaccard', 'n_ab / (n_a + n_b − n_ab)', `${x(ab)} / (${x(a)} + ${x(b)} − ${x(ab)})`],
      ['t_score', '(n_ab − expected) / √n_ab' + root, `(${x(ab)} − ${x(e)}) / √${x(ab)}${root}`],
      ['odds_ratio', 'both·neither / (only a · only b)', `${x(odds[0])}·${x(odds[3])} / (${x(odds[1])}·${x(odds[2])})`],
      ['odds_ratio_low', ...end('−')],
      ['odds_ratio_high', ...end('+')],
    ].filter(([name]) => v(name) !== null && v(name) !== undefined);
  };

  /** The four counts as a table of two by two, with what chance would put in each. */
  R.twoByTwo = (pair, scope) => {
    const [n, a, b, ab] = ['n', 'n_a', 'n_b', 'n_ab'].map((name) => R.value(pair, scope, name));
    const cell = (count, row, column) =>
      R.el(
        'td',
        { class: 'count' },
        R.number(count),
        ' ',
        R.el('span', { class: 'soft' }, R.say('cell.expected', R.number((row * column) / n)))
      );
    const total = (count) => R.el('td', { class: 'number' }, R.number(count));
    const head = (...words) => R.el('th', { scope: 'col' }, ...words);
    const name = (...words) => R.el('th', { scope: 'row' }, ...words);
    const [labelA, labelB] = [R.label(pair.a), R.label(pair.b)];
    const id = R.id('caption');
    return R.el(
      'div',
      { class: 'table-box', role: 'group', tabindex: 0, 'aria-labelledby': id },
      R.el(
        'table',
        { class: 'by-two' },
        R.el('caption', { id }, R.m('two.' + scope)),
        R.el(
          'thead',
          {},
          R.el('tr', {}, R.el('td'), head(R.say('with', labelB)), head(R.say('without', labelB)), head(R.m('total')))
        ),
        R.el(
          'tbody',
          {},
          R.el('tr', {}, name(R.say('with', labelA)), cell(ab, a, b), cell(a - ab, a, n - b), total(a)),
          R.el(
            'tr',
            {},
            name(R.say('without', labelA)),
            cell(b - ab, n - a, b),
            cell(n - a - b + ab, n - a, n - b),
            total(n - a)
          ),
          R.el('tr', {}, name(R.m('total')), total(b), total(n - b), total(n))
        )
      )
    );
  };
})(window.Rawabit);
