// What was read: by time, source and language; repetitions; what could not be read, and why.
(function (R) {
  'use strict';

  function publishedChart() {
    const rows = R.published;
    const peak = rows.reduce((best, row) => (row[1] > best[1] ? row : best), ['–', 0, 0]);
    return R.chart({
      height: 220,
      words: R.m(
        'read.chart',
        R.number(R.data.corpus.articles),
        rows.length ? rows[0][0] : '–',
        rows.length ? rows[rows.length - 1][0] : '–',
        peak[0],
        R.number(peak[1])
      ),
      option: () => {
        const base = R.chartBase();
        base.tooltip.formatter = ([point]) => {
          const row = rows[point.dataIndex];
          return R.tip(row[0], [
            [R.m('articles'), row[1]],
            [R.m('stories'), row[2]],
          ]);
        };
        const bars = (index, colour) => ({
          type: 'bar',
          data: rows.map((row) => row[index]),
          barGap: '-100%',
          barCategoryGap: rows.length > 90 ? '5%' : '25%',
          itemStyle: { color: R.colour(colour) },
          large: rows.length > 2000,
        });
        return { ...base, ...R.axes(rows.map((row) => row[0])), series: [bars(1, 'accent-soft'), bars(2, 'accent')] };
      },
    });
  }

  const share = (number, all) => {
    const bar = R.el('span', { class: 'bar', 'aria-hidden': 'true' }, R.el('span'));
    bar.firstChild.style.inlineSize = (all ? (100 * number) / all : 0).toFixed(1) + '%';
    return R.el('span', { class: 'with-bar' }, bar, R.percent(all ? number / all : null));
  };

  function counted(caption, name, rows, words) {
    const all = R.data.corpus.articles;
    return R.table({
      caption,
      rows,
      size: 15,
      columns: [
        { key: 'value', label: name, value: (row) => words(row.value), cell: (row) => R.bdi(words(row.value)) },
        { key: 'articles', label: R.m('articles'), numeric: true, value: (row) => row.articles },
        { key: 'stories', label: R.m('stories'), numeric: true, value: (row) => row.stories },
        { key: 'share', label: R.m('share'), cell: (row) => share(row.articles, all) },
      ],
    });
  }

  function rejects() {
    const { corpus } = R.data;
    if (!corpus.rejects) return R.el('p', {}, R.m('rejects.none'));
    const code = (value) => (R.has('code.' + value) ? R.m('code.' + value) : value);
    return [
      R.el('p', {}, R.say('rejects.some', corpus.rejects)),
      R.plainTable(
        R.m('rejects.codes'),
        [R.m('reason'), R.m('records')],
        corpus.reject_codes.map((row) => [
          R.el('span', {}, code(row.code), ' ', R.el('code', { dir: 'ltr' }, row.code)),
          row.records,
        ]),
        [1]
      ),
      R.details(R.m('rejects.examples', R.number(corpus.reject_examples.length), R.number(corpus.rejects)), () =>
        R.table({
          caption: R.m('rejects.examples', R.number(corpus.reject_examples.length), R.number(corpus.rejects)),
          rows: corpus.reject_examples,
          size: 10,
          columns: [
            {
              key: 'input',
              label: R.m('file'),
              value: (row) => row.input,
              cell: (row) => R.bdi(row.input, { class: 'path' }),
            },
            { key: 'position', label: R.m('record'), numeric: true, value: (row) => row.position },
            { key: 'reason', label: R.m('reason'), value: (row) => row.reason, cell: (row) => R.bdi(row.reason) },
            { key: 'excerpt', label: R.m('excerpt'), cell: (row) => R.bdi(row.excerpt || '', { class: 'excerpt' }) },
          ],
        })
      ),
      R.behind('select input, position, code, reason, excerpt from rejects order by input, position'),
    ];
  }

  function inputs() {
    const { corpus } = R.data;
    return R.details(R.m('inputs.of', R.number(corpus.inputs.length), R.number(corpus.inputs_all)), () =>
      R.table({
        caption: R.m('inputs'),
        rows: corpus.inputs,
        size: 10,
        columns: [
          {
            key: 'file',
            label: R.m('file'),
            value: (row) => row.file,
            cell: (row) => R.bdi(row.file, { class: 'path' }),
          },
          { key: 'bytes', label: R.m('bytes'), numeric: true, value: (row) => row.bytes },
          { key: 'articles', label: R.m('articles'), numeric: true, value: (row) => row.articles },
          { key: 'rejects', label: R.m('rejects'), numeric: true, value: (row) => row.rejects },
        ],
      })
    );
  }

  R.sections.push({
    id: 'read',
    draw(part) {
      const { corpus } = R.data;
      const shownSources =
        corpus.sources.length < corpus.sources_all
          ? R.m('shown.of', R.number(corpus.sources.length), R.number(corpus.sources_all))
          : '';
      part.replaceChildren(
        R.el('h3', {}, R.m('read.time.' + R.periodKind)),
        R.el(
          'p',
          { class: 'soft' },
          R.say('read.key', R.el('span', { class: 'swatch stories' }), R.el('span', { class: 'swatch articles' })),
          corpus.undated ? [' ', R.say('read.undated', corpus.undated)] : null
        ),
        R.published.length ? publishedChart() : '',
        R.details(R.m('figures'), () =>
          R.table({
            caption: R.m('read.time.' + R.periodKind),
            rows: R.published.filter((row) => row[1]),
            size: 31,
            columns: [
              { key: 'period', label: R.m('period'), value: (row) => row[0], cell: (row) => R.bdi(row[0]) },
              { key: 'articles', label: R.m('articles'), numeric: true, value: (row) => row[1] },
              { key: 'stories', label: R.m('stories'), numeric: true, value: (row) => row[2] },
            ],
          })
        ),
        R.el(
          'div',
          { class: 'columns' },
          R.el(
            'div',
            {},
            R.el('h3', {}, R.m('sources')),
            shownSources ? R.el('p', { class: 'soft' }, shownSources) : null,
            counted(R.m('sources.caption'), R.m('source'), corpus.sources, (value) => value || R.m('unknown'))
          ),
          R.el(
            'div',
            {},
            R.el('h3', {}, R.m('languages')),
            counted(R.m('languages.caption'), R.m('language'), corpus.languages, R.language),
            R.el('h3', {}, R.m('repeats')),
            R.el(
              'p',
              {},
              R.say('repeats.exact', corpus.duplicates),
              ' ',
              R.say('repeats.near', corpus.near_duplicates),
              ' ',
              R.say('repeats.stories', corpus.stories)
            )
          )
        ),
        R.behind(
          'select source, language, count(*) as articles, count(distinct story_id) as stories from articles group by all order by articles desc'
        ),
        R.el('h3', {}, R.m('rejects')),
        ...[rejects()].flat(),
        inputs()
      );
    },
  });
})(window.Rawabit);
