// The page of an actor: how much and when, under which names, with whom, in which words, and the lines themselves.
(function (R) {
  'use strict';

  function facts(actor) {
    const label = actor.label || {};
    const names = ['ar', 'en', 'fr']
      .filter((lang) => label[lang])
      .map((lang) => R.el('bdi', { lang, dir: lang === 'ar' ? 'rtl' : 'ltr' }, label[lang]));
    return [
      R.el(
        'p',
        { class: 'names' },
        names.flatMap((name, at) => (at ? [' · ', name] : [name])),
        ' ',
        R.el('code', { dir: 'ltr' }, actor.id)
      ),
      R.el(
        'p',
        { class: 'lead' },
        R.type(actor.type),
        ' — ',
        R.say('actor.lead', actor.mentions, R.number(actor.articles), R.number(actor.stories)),
        ' ',
        actor.first_seen ? R.say('actor.seen', actor.first_seen, actor.last_seen) : '',
        actor.discovered ? [' ', R.m('discovered.means')] : ''
      ),
    ];
  }

  function timelineChart(actor, kind) {
    const rows = new Map(actor.timeline[kind].map((row) => [row[0], row]));
    const { first_day: from, last_day: to } = R.data.corpus;
    const periods = from ? R.line(from, to, kind) : [...rows.keys()];
    const at = (index) => periods.map((period) => (rows.has(period) ? rows.get(period)[index] : null));
    const bursts = actor.timeline[kind].filter((row) => row[8] > 0);
    // Levels hold from the period where they begin to the next.
    let level = null;
    const levels = periods.map((period) => {
      if (rows.has(period) && rows.get(period)[5] !== undefined)
        level = rows.get(period)[6] === null ? level : rows.get(period)[6];
      return level === null ? null : Math.round(level * 1000) / 10;
    });
    const share = at(4).map((value) => (value === null ? null : Math.round(value * 1000) / 10));
    return R.chart({
      height: 210,
      words: R.m('actor.chart', R.label(actor.id), R.number(actor.stories), R.number(bursts.length)),
      option: () => {
        const base = R.chartBase();
        base.tooltip.formatter = (points) => {
          const row = rows.get(periods[points[0].dataIndex]);
          return R.tip(
            periods[points[0].dataIndex],
            row
              ? [
                  [R.m('stories'), row[2]],
                  [R.m('stories.all'), row[3]],
                  [R.m('share'), R.percent(row[4])],
                  [R.m('level'), R.percent(row[6])],
                  ...(row[8] ? [[R.m('burst.level'), row[8]]] : []),
                ]
              : [R.m('none.here')]
          );
        };
        const axes = R.axes(periods);
        axes.yAxis.axisLabel.formatter = '{value}%';
        if (Math.max(...share) > 70) Object.assign(axes.yAxis, { max: 100, interval: 25 });
        axes.grid.left = 50;
        return {
          ...base,
          ...axes,
          series: [
            {
              type: 'bar',
              data: share.map((value, index) => ({
                value,
                itemStyle: {
                  color: R.colour(rows.get(periods[index]) && rows.get(periods[index])[8] ? 'burst' : 'accent-soft'),
                },
              })),
              barCategoryGap: '12%',
              barMinHeight: 1,
            },
            {
              type: 'line',
              step: 'middle',
              data: levels,
              symbol: 'none',
              lineStyle: { color: R.colour('ink'), width: 1.5, type: 'dashed' },
            },
          ],
        };
      },
    });
  }

  function timelineTable(actor, kind) {
    return R.table({
      caption: R.m('timeline.' + kind),
      rows: actor.timeline[kind],
      size: 31,
      columns: [
        { key: 'period', label: R.m('period'), value: (row) => row[0], cell: (row) => R.bdi(row[0]) },
        { key: 'stories', label: R.m('stories'), numeric: true, value: (row) => row[2] },
        { key: 'n', label: R.m('stories.all'), numeric: true, value: (row) => row[3] },
        { key: 'share', label: R.m('share'), numeric: true, value: (row) => row[4], cell: (row) => R.percent(row[4]) },
        {
          key: 'expected',
          label: R.m('expected'),
          numeric: true,
          value: (row) => row[5],
          cell: (row) => R.percent(row[5]),
        },
        { key: 'level', label: R.m('level'), numeric: true, value: (row) => row[6], cell: (row) => R.percent(row[6]) },
        { key: 'burst', label: R.m('burst.level'), numeric: true, value: (row) => row[8] },
      ],
    });
  }

  function timeline(actor) {
    const kinds = ['day', 'month'].filter(
      (kind) => actor.timeline && actor.timeline[kind] && actor.timeline[kind].length
    );
    if (!kinds.length) return R.el('p', { class: 'soft' }, R.m('timeline.none'));
    const box = R.el('div');
    const draw = (kind) => {
      R.dropCharts(box);
      box.replaceChildren(
        timelineChart(actor, kind),
        R.el('p', { class: 'soft' }, R.m('timeline.key')),
        R.details(R.m('figures'), () => timelineTable(actor, kind))
      );
    };
    const chosen = kinds.includes(R.periodKind) ? R.periodKind : kinds[0];
    draw(chosen);
    return [
      kinds.length > 1
        ? R.select(
            R.m('timeline.by'),
            kinds.map((kind) => [kind, R.m('by.' + kind)]),
            chosen,
            draw
          )
        : null,
      box,
    ].filter(Boolean);
  }

  /** Bursts as a table: when, how much above the usual. */
  R.burstTable = (rows) =>
    R.plainTable(
      R.m('bursts'),
      [
        R.m('burst.when'),
        R.m('burst.peak'),
        R.m('stories'),
        R.m('share'),
        R.m('burst.usual'),
        R.m('burst.level'),
        R.m('burst.weight'),
      ],
      rows.map((row) => [
        R.el('span', {}, R.range(row[5], row[6])),
        R.bdi(row[7]),
        row[11],
        R.el('span', {}, R.percent(row[12])),
        R.el('span', {}, R.percent(row[13])),
        row[8],
        row[9],
      ]),
      [2, 3, 4, 5, 6]
    );

  function aliases(actor) {
    return [
      R.el('p', { class: 'soft' }, R.m('aliases.shown', R.number(actor.aliases.length), R.number(actor.aliases_all))),
      R.table({
        caption: R.m('aliases.caption'),
        rows: actor.aliases,
        size: 10,
        columns: [
          { key: 'surface', label: R.m('alias'), value: (row) => row[0], cell: (row) => R.bdi(row[0]) },
          { key: 'kind', label: R.m('kind'), value: (row) => R.kindName(row[1]), cell: (row) => R.kindName(row[1]) },
          { key: 'mentions', label: R.m('mentions'), numeric: true, value: (row) => row[2] },
        ],
      }),
    ];
  }

  function ties(actor) {
    const rows = R.data.pairs.filter((pair) => (pair.a === actor.id || pair.b === actor.id) && pair.scopes[R.scope]);
    const other = (pair) => (pair.a === actor.id ? pair.b : pair.a);
    const v = (name) => (pair) => R.value(pair, R.scope, name);
    const column = (name) => ({
      key: name,
      label: R.measureName(name, R.scope),
      meaning: R.measureMeaning(name),
      numeric: true,
      value: v(name),
      cell: (pair) => R.measured(name, v(name)(pair)),
    });
    return R.table({
      caption: R.m('ties.caption', R.label(actor.id), R.m('scope.' + R.scope)),
      rows,
      size: 10,
      sort: { key: 'llr', down: true },
      empty: R.m('ties.none'),
      columns: [
        {
          key: 'other',
          label: R.m('with.whom'),
          value: (pair) => R.label(other(pair)),
          cell: (pair) => R.pairLink(pair.a, pair.b, R.bdi(R.label(other(pair)))),
        },
        ...['stories_ab', 'n_ab', 'expected', 'npmi', 'llr', 'q_value'].map(column),
      ],
    });
  }

  function terms(actor) {
    const languages = [...new Set(actor.terms.map((term) => term[0]))];
    if (!languages.length) return R.el('p', { class: 'soft' }, R.m('actor.terms.none'));
    return languages.map((language) => {
      const of = actor.terms.filter((term) => term[0] === language);
      return R.el(
        'div',
        { class: 'group' },
        R.el('h4', {}, R.language(language)),
        R.termList(of, 2, 6, language),
        R.details(R.m('figures'), () =>
          R.plainTable(
            R.m('terms.of', R.label(actor.id), R.language(language)),
            [R.m('term'), R.m('occurrences'), R.m('articles'), R.m('log_likelihood'), R.m('log_ratio'), 'q'],
            of.map((term) => [R.bdi(term[2]), term[3], term[4], term[5], term[6], R.probability(term[7])]),
            [1, 2, 3, 4, 5]
          )
        )
      );
    });
  }

  R.actorPage = (actor) => {
    const bursts = R.data.bursts.filter((row) => row[2] === actor.id && !row[3]);
    return [
      ...facts(actor),
      R.el('h3', {}, R.m('timeline')),
      ...[timeline(actor)].flat(),
      bursts.length ? R.burstTable(bursts) : null,
      R.el('h3', {}, R.m('ties')),
      ties(actor),
      R.el('h3', {}, R.m('lines')),
      R.el('p', { class: 'soft' }, R.m('lines.words', R.number(actor.lines.length), R.number(actor.mentions))),
      R.kwic(actor),
      R.el('h3', {}, R.m('aliases')),
      ...aliases(actor),
      R.el('h3', {}, R.m('actor.terms')),
      ...[terms(actor)].flat(),
      R.behind(
        `select * from mentions where actor_id = '${actor.id}' order by article_id, start`,
        `scripts/rawabit actors show ${actor.id} ${(R.data.run.actor_files || []).join(' ')}`
      ),
    ].filter(Boolean);
  };
})(window.Rawabit);
