// How the numbers came about: the run, its options, what the formulas say, what the page leaves out, how to get the rows.
(function (R) {
  'use strict';

  const words = (rows) =>
    R.el(
      'dl',
      { class: 'facts' },
      rows
        .filter((row) => row[1] !== null && row[1] !== undefined && row[1] !== '')
        .map(([name, value]) => [R.el('dt', {}, name), R.el('dd', {}, value instanceof Node ? value : R.bdi(value))])
        .flat()
    );

  const code = (text) => (text ? R.el('code', { dir: 'ltr', class: 'hash' }, text) : null);

  function run() {
    const { run } = R.data;
    return words([
      [R.m('run.job'), run.job],
      [R.m('run.version'), R.el('span', { dir: 'ltr' }, `Rawabit ${run.version} · Spark ${run.spark_version}`)],
      [
        R.m('run.time'),
        R.el('span', { dir: 'ltr' }, `${(run.started || '').slice(0, 19)} – ${(run.finished || '').slice(0, 19)} UTC`),
      ],
      [R.m('run.id'), code(run.run_id)],
      [R.m('run.job_hash'), code(run.job_hash)],
      [R.m('run.actors_hash'), code(run.actors_hash)],
      [
        R.m('run.actor_files'),
        (run.actor_files || []).length
          ? R.el(
              'span',
              {},
              run.actor_files.map((file) => R.el('div', {}, R.el('code', { dir: 'ltr' }, file)))
            )
          : null,
      ],
      [
        R.m('run.counted'),
        R.m('run.counted.' + run.counted.unit) +
          (run.counted.min_articles ? R.m('run.counted.least', R.number(run.counted.min_articles)) : ''),
      ],
      [R.m('run.kinds'), run.counted.kinds.map(R.kindName).join(R.m('comma'))],
      [R.m('run.duplicates'), code(run.duplicates)],
    ]);
  }

  function settings() {
    return R.details(R.m('settings'), () =>
      R.table({
        caption: R.m('settings'),
        rows: R.data.run.settings,
        size: 100,
        columns: [
          {
            key: 'key',
            label: R.m('key'),
            value: (row) => row[0],
            cell: (row) => R.el('code', { dir: 'ltr' }, row[0]),
          },
          {
            key: 'value',
            label: R.m('value'),
            cell: (row) => R.el('code', { dir: 'ltr' }, row[1] === null ? '–' : String(row[1])),
          },
        ],
      })
    );
  }

  const FORMULAS = [
    ['expected', 'E = n_a·n_b / n'],
    ['pmi', 'log2(n_ab / E)'],
    ['npmi', 'PMI / −log2(n_ab / n)'],
    ['llr', '2 Σ O·ln(O/E)'],
    ['log_dice', '14 + log2(2·n_ab / (n_a + n_b))'],
    ['dice', '2·n_ab / (n_a + n_b)'],
    ['jaccard', 'n_ab / (n_a + n_b − n_ab)'],
    ['t_score', '(n_ab − E) / √n_ab'],
    ['odds_ratio', 'n_ab·(n − n_a − n_b + n_ab) / ((n_a − n_ab)·(n_b − n_ab))'],
    ['p_value', 'P(χ²₁ ≥ LLR);  Fisher'],
    ['q_value', 'min p(j)·tests / j'],
  ];

  function formulas() {
    return R.details(
      R.m('formulas'),
      () => [
        R.el('p', {}, R.m('formulas.words')),
        R.plainTable(
          R.m('formulas'),
          [R.m('measure'), R.m('formula'), R.m('meaning')],
          FORMULAS.map(([name, formula]) => [
            R.measureName(name, R.scope),
            R.el('code', { dir: 'ltr' }, formula),
            R.measureMeaning(name),
          ])
        ),
        R.el(
          'dl',
          { class: 'meanings' },
          ['pagerank', 'betweenness', 'community', 'backbone', 'burst', 'level', 'log_ratio', 'log_likelihood']
            .map((name) => [R.el('dt', {}, R.m('formula.' + name)), R.el('dd', {}, R.m('formula.' + name + '.means'))])
            .flat()
        ),
      ],
      { 'data-print': '' }
    );
  }

  function limits() {
    const { limits, corpus } = R.data;
    const of = (name, limit) => R.el('li', {}, R.m('limit.' + name, R.number(limit.shown), R.number(limit.all)));
    return R.el(
      'ul',
      {},
      of('actors', limits.actors),
      of('pairs', limits.pairs),
      of('ties', limits.ties),
      of('bursts', limits.bursts),
      of('sources', { shown: corpus.sources.length, all: corpus.sources_all }),
      R.el('li', {}, R.m('limit.sentences', R.number(limits.sentences_per_pair))),
      R.el('li', {}, R.m('limit.lines', R.number(limits.lines_per_actor)))
    );
  }

  function tables() {
    return R.data.tables.map((table) =>
      R.details(
        R.el(
          'span',
          {},
          R.el('code', { dir: 'ltr' }, table.name),
          ' ',
          table.rows === null ? null : R.el('span', { class: 'soft' }, R.m('rows.of', table.rows))
        ),
        () => [
          R.el('p', { lang: 'en', dir: 'ltr' }, table.doc),
          R.plainTable(
            table.name,
            [R.m('column'), R.m('column.type'), R.m('meaning')],
            table.columns.map((column) => [
              R.el('code', { dir: 'ltr' }, column[0]),
              R.el('code', { dir: 'ltr' }, column[1]),
              R.el('span', { lang: 'en', dir: 'ltr' }, column[2]),
            ])
          ),
          R.el(
            'pre',
            { dir: 'ltr', tabindex: 0, 'aria-label': R.m('behind') },
            R.el(
              'code',
              {},
              `scripts/rawabit query --output ${R.settings.get('output') || 'OUTPUT'} "select * from ${table.name} limit 10"`
            )
          ),
        ],
        { class: 'table-doc' }
      )
    );
  }

  function citation() {
    const { run } = R.data;
    return R.el(
      'p',
      { class: 'cite', dir: 'ltr', lang: 'en' },
      `Rawabit ${run.version} (Apache License 2.0). Report of ${run.job ? `the job “${R.balanced(run.job)}”, ` : ''}run ${run.run_id}, ${(run.finished || run.started || '').slice(0, 10)}. ` +
        `Job ${(run.job_hash || '').slice(0, 12)}, actors ${(run.actors_hash || '').slice(0, 12)}.`
    );
  }

  R.sections.push({
    id: 'method',
    draw(part) {
      part.replaceChildren(
        R.el('h3', {}, R.m('how')),
        R.el('p', {}, R.m('how.words')),
        R.el('p', {}, R.m('how.warning')),
        formulas(),
        R.el('h3', {}, R.m('run')),
        run(),
        R.data.run.settings.length ? settings() : '',
        R.el('h3', {}, R.m('limits')),
        R.el('p', {}, R.m('limits.words')),
        limits(),
        R.el('h3', {}, R.m('tables')),
        R.el('p', {}, R.m('tables.words')),
        ...tables(),
        R.el('h3', {}, R.m('cite')),
        citation(),
        R.el('p', { class: 'soft' }, R.m('made'))
      );
    },
  });
})(window.Rawabit);
