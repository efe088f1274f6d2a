// Periods: 2015-07-21, 2015-07 and the like, all of them text that sorts; and a line of time that has no gaps.
(function (R) {
  'use strict';
  const DAY = 86400000;

  /** The first moment of a day or month, in milliseconds of UTC. */
  R.moment = (period) =>
    Date.parse(/^\d{4}-\d\d$/.test(period) ? period + '-01' : /^\d{4}$/.test(period) ? period + '-01-01' : period);

  const corpus = R.data.corpus;
  const first = corpus.first_day ? R.moment(corpus.first_day) : null;
  const last = corpus.last_day ? R.moment(corpus.last_day) : null;
  const span = first === null ? 0 : (last - first) / DAY;

  /** The kind of period by which things are shown over the whole span: days of a year, months of more. */
  R.periodKind = corpus.period_kind === 'day' && span <= 400 ? 'day' : 'month';

  function next(period, kind) {
    const date = new Date(R.moment(period));
    if (kind === 'day') date.setUTCDate(date.getUTCDate() + 1);
    else date.setUTCMonth(date.getUTCMonth() + 1);
    return date.toISOString().slice(0, kind === 'day' ? 10 : 7);
  }

  /** All days or months from one to another, those without an article too; bounded by 20,000. */
  R.line = (from, to, kind) => {
    const all = [];
    const end = kind === 'day' ? to : to.slice(0, 7);
    for (let at = kind === 'day' ? from : from.slice(0, 7); at <= end && all.length < 20000; at = next(at, kind))
      all.push(at);
    return all;
  };

  /** [period, articles, stories] of the corpus by the kind, with zeros where nothing was published. */
  R.published = (() => {
    if (!corpus.first_day) return [];
    const sums = new Map();
    for (const [period, articles, stories] of corpus.periods) {
      const key = R.periodKind === 'month' ? period.slice(0, 7) : period;
      const sum = sums.get(key) || [0, 0];
      sums.set(key, [sum[0] + articles, sum[1] + stories]);
    }
    return R.line(corpus.first_day, corpus.last_day, R.periodKind).map((key) => [key, ...(sums.get(key) || [0, 0])]);
  })();

  /** The rows of an actor's timeline by the kind that suits the span, or by the other where it has none. */
  R.timeline = (actor, kind = R.periodKind) =>
    (actor.timeline && (actor.timeline[kind] || actor.timeline[kind === 'day' ? 'month' : 'day'])) || [];

  /** Bars of an actor's stories along the whole span, bursts darker; its figures are in the table's other columns. */
  R.spark = (rows, width = 120, height = 22) => {
    const picture = R.svg('svg', {
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      class: 'spark',
      'aria-hidden': 'true',
      focusable: 'false',
    });
    if (!rows.length || first === null) return picture;
    const most = Math.max(...rows.map((row) => row[2]), 1);
    const from = R.moment(rows[0][0].length === 7 ? corpus.first_day.slice(0, 7) : corpus.first_day);
    const unit = rows[0][0].length === 7 ? 30.4 * DAY : DAY;
    const whole = Math.max(last - from + unit, unit);
    const bar = Math.max(1.2, (width * unit) / whole - (unit > DAY ? 0.3 : 0.5));
    picture.append(R.svg('line', { x1: 0, x2: width, y1: height - 0.5, y2: height - 0.5, class: 'base' }));
    for (const row of rows) {
      if (!row[2]) continue;
      const tall = Math.max(1.5, (row[2] / most) * (height - 3));
      const x = ((R.moment(row[0]) - from) / whole) * (width - bar);
      picture.append(
        R.svg('rect', {
          x: x.toFixed(1),
          y: (height - 1 - tall).toFixed(1),
          width: bar.toFixed(1),
          height: tall.toFixed(1),
          class: row[8] ? 'burst' : null,
        })
      );
    }
    return picture;
  };
})(window.Rawabit);
