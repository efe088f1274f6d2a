// Words that mark a period, a source, a language: more frequent there than in the rest.
(function (R) {
  'use strict';
  const SIZE = 12;
  let kind = null;
  let first = 0;

  const kindName = (value) => (R.has('group.' + value) ? R.m('group.' + value) : value);

  /** Printed words in the order of rank, each with how many times as often as elsewhere. */
  R.termList = (terms, form, ratio, language) =>
    R.el(
      'ol',
      { class: 'terms', dir: R.direction(language) === 'auto' ? null : R.direction(language), lang: language },
      terms.map((term) =>
        R.el(
          'li',
          {},
          R.bdi(term[form]),
          ' ',
          R.el('span', { class: 'soft', dir: 'ltr' }, '×' + R.number(Number((2 ** term[ratio]).toPrecision(2))))
        )
      )
    );

  function group(entries) {
    const value = entries[0].group_value;
    const name = entries[0].group_kind === 'language' ? R.language(value) : value;
    return R.el(
      'article',
      { class: 'group' },
      R.el('h4', {}, R.bdi(name)),
      entries
        .map((entry) => [
          entries.length > 1 ? R.el('h5', {}, R.language(entry.language)) : null,
          R.termList(entry.terms.slice(0, 12), 1, 5, entry.language),
        ])
        .flat(),
      R.details(R.m('figures'), () =>
        entries.map((entry) =>
          R.plainTable(
            R.m('terms.of', name, R.language(entry.language)),
            [R.m('term'), R.m('occurrences'), R.m('articles'), R.m('log_likelihood'), R.m('log_ratio'), 'q'],
            entry.terms.map((term) => [R.bdi(term[1]), term[2], term[3], term[4], term[5], R.probability(term[6])]),
            [1, 2, 3, 4, 5]
          )
        )
      )
    );
  }

  R.sections.push({
    id: 'terms',
    draw(part) {
      const groups = new Map();
      for (const entry of R.data.group_terms) {
        const of = groups.get(entry.group_kind) || new Map();
        groups.set(entry.group_kind, of);
        of.set(entry.group_value, [...(of.get(entry.group_value) || []), entry]);
      }
      if (!groups.size) {
        part.replaceChildren(R.el('p', {}, R.m('terms.none')));
        return;
      }
      const kinds = [...groups.keys()].sort(
        (one, other) => (one === 'source') - (other === 'source') || (one < other ? -1 : 1)
      );
      if (!groups.has(kind)) [kind, first] = [kinds[0], 0];
      const all = R.el('div', { class: 'groups' });
      const status = R.el('p', { class: 'status', role: 'status' });
      const back = R.button(
        'page.back',
        () => {
          first -= SIZE;
          show();
        },
        { class: 'quiet' }
      );
      const on = R.button(
        'page.on',
        () => {
          first += SIZE;
          show();
        },
        { class: 'quiet' }
      );
      function show() {
        const values = [...groups.get(kind).values()];
        all.replaceChildren(...values.slice(first, first + SIZE).map(group));
        status.textContent = R.m(
          'page.shown',
          R.number(first + 1),
          R.number(Math.min(first + SIZE, values.length)),
          R.number(values.length)
        );
        back.hidden = on.hidden = values.length <= SIZE;
        back.disabled = first === 0;
        on.disabled = first + SIZE >= values.length;
      }
      show();
      part.replaceChildren(
        R.el('p', {}, R.m('terms.words')),
        R.el(
          'div',
          { class: 'controls' },
          R.select(
            R.m('terms.by'),
            kinds.map((each) => [each, kindName(each)]),
            kind,
            (chosen) => {
              [kind, first] = [chosen, 0];
              show();
            }
          )
        ),
        R.el('h3', { class: 'sr' }, R.m('terms.groups')),
        all,
        R.el('div', { class: 'pages' }, status, back, on),
        R.behind(
          'select group_kind, group_value, language, form, occurrences, log_likelihood, log_ratio from group_terms order by group_kind, group_value, language, rank'
        )
      );
    },
  });
})(window.Rawabit);
