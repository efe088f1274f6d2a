// The head of the report: the whole in one sentence, and what stands out, each finding a link to its proof.
(function (R) {
  'use strict';
  const MOST = 5;

  /** Pairs above chance that chance does not explain, the surest first. */
  function strongest() {
    return R.data.pairs
      .filter((pair) => R.value(pair, R.scope, 'pmi') > 0 && R.value(pair, R.scope, 'q_value') < 0.05)
      .slice(0, MOST);
  }

  /** The heaviest bursts, at most two of one actor or pair, by days where there are any. */
  function bursts() {
    const kinds = new Set(R.data.bursts.map((burst) => burst[0]));
    const kind = kinds.has(R.periodKind) ? R.periodKind : [...kinds][0];
    const times = new Map();
    const fresh = (burst) => {
      const key = burst[2] + ',' + burst[3];
      times.set(key, (times.get(key) || 0) + 1);
      return times.get(key) === 1;
    };
    return R.data.bursts.filter((burst) => burst[0] === kind && fresh(burst)).slice(0, MOST);
  }

  /** The surest changes from a period to the next, one a pair. */
  function changes() {
    const all = [];
    for (const pair of R.data.pairs) {
      for (const change of pair.changes) if (change[7] < 0.05) all.push({ pair, change });
    }
    all.sort((one, other) => one.change[7] - other.change[7] || Math.abs(other.change[6]) - Math.abs(one.change[6]));
    const seen = new Set();
    return all.filter(({ pair }) => !seen.has(pair) && seen.add(pair)).slice(0, MOST);
  }

  function tie(pair) {
    const [together, expected] = [R.value(pair, R.scope, 'n_ab'), R.value(pair, R.scope, 'expected')];
    return R.el(
      'li',
      {},
      R.pairLink(pair.a, pair.b),
      R.el('span', { class: 'why' }, R.say('out.tie.' + R.scope, together, R.number(expected)))
    );
  }

  function burst([, , a, b, , first, last, , , , , stories, share, expected]) {
    const times = expected > 0 ? R.number(Number((share / expected).toPrecision(2))) : '–';
    return R.el(
      'li',
      {},
      b ? R.pairLink(a, b) : R.actorLink(a),
      R.el('span', { class: 'why' }, R.say('out.burst', stories, R.range(first, last), times))
    );
  }

  function change({ pair, change: [, period, previous, , before, now] }) {
    return R.el(
      'li',
      {},
      R.pairLink(pair.a, pair.b),
      R.el('span', { class: 'why' }, R.say('out.change', before, now, previous, period))
    );
  }

  function block(key, items, make) {
    return R.el(
      'div',
      { class: 'out-block' },
      R.el('h3', {}, R.m(key)),
      items.length ? R.el('ol', {}, items.map(make)) : R.el('p', { class: 'soft' }, R.m(key + '.none'))
    );
  }

  R.sections.push({
    id: 'overview',
    draw(part) {
      const { corpus, limits } = R.data;
      const counted = R.data.run.counted;
      const sentence = R.el(
        'p',
        { class: 'lead' },
        corpus.first_day
          ? R.say('lead.read', corpus.articles, corpus.sources_all, corpus.first_day, corpus.last_day)
          : R.say('lead.undated', corpus.articles, corpus.sources_all),
        ' ',
        R.say('lead.stories', corpus.stories),
        ' ',
        R.say('lead.actors', limits.actors.all, corpus.mentions),
        ' ',
        R.say('lead.pairs', limits.pairs.all)
      );
      part.replaceChildren(
        sentence,
        R.el(
          'p',
          { class: 'soft' },
          R.m('lead.unit.' + counted.unit),
          ' ',
          R.el('a', { href: '#method' }, R.m('lead.method'))
        ),
        R.el('h2', {}, R.m('out')),
        R.el(
          'div',
          { class: 'out' },
          block('out.ties', strongest(), tie),
          block('out.bursts', bursts(), burst),
          block('out.changes', changes(), change)
        )
      );
    },
  });
})(window.Rawabit);
