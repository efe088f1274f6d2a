// Sentences as they were printed, with the mentions in them marked, and why each counts as a mention.
(function (R) {
  'use strict';
  const ACTOR = 2;

  const article = (sentence) => R.data.articles[sentence.article];

  R.kindName = (kind) => (R.has('kind.' + kind) ? R.m('kind.' + kind) : kind);

  /** The rule of a mention, in the words of the table. */
  R.rule = (rule) => R.bdi(rule, { class: 'rule', dir: 'ltr', lang: 'en' });

  /** A mark is told by its line as well as by its colour: the first actor's is whole, the second's is dashed. */
  function marked(text, mark, sign) {
    const words = text.slice(mark[0], mark[1]);
    const known = R.label(mark[ACTOR]);
    return R.el(
      'mark',
      { class: sign, title: known + ' · ' + R.kindName(mark[3]) },
      R.balanced(words),
      sign === 'other' ? null : R.el('span', { class: 'sr' }, ` [${R.balanced(known)}] `)
    );
  }

  /** The sentence with the mentions of the actors: the first in one mark, the second in another, others faintly. */
  R.sentence = (sentence, actors) => {
    const of = article(sentence);
    const quote = R.el('blockquote', { dir: R.direction(of.language), lang: of.language });
    let at = 0;
    for (const mark of sentence.marks) {
      if (mark[0] < at) continue;
      const place = actors.indexOf(mark[ACTOR]);
      quote.append(R.balanced(sentence.text.slice(at, mark[0])));
      quote.append(marked(sentence.text, mark, place === 0 ? 'one' : place === 1 ? 'two' : 'other'));
      at = mark[1];
    }
    quote.append(R.balanced(sentence.text.slice(at)));
    if (sentence.cut) quote.append(' ', R.el('span', { class: 'tag', lang: R.lang }, R.m('shortened')));
    return quote;
  };

  /** Where and when it was printed; the title leads to the page where its address is one of the web. */
  R.printed = (sentence) => {
    const of = article(sentence);
    return R.el(
      'p',
      { class: 'printed' },
      R.el('time', { datetime: of.published || null }, (of.published || '').slice(0, 10) || R.m('undated')),
      ' · ',
      R.bdi(of.source || R.m('unknown')),
      ' · ',
      of.url ? R.webLink(of.url, of.title || of.url) : R.bdi(of.title || R.m('untitled'))
    );
  };

  /** Kind, rule and confidence of each mention: why it counts. */
  R.why = (sentence, actors) =>
    R.details(
      R.m('why'),
      () =>
        R.el(
          'ul',
          { class: 'reasons' },
          sentence.marks
            .filter((mark) => !actors || actors.includes(mark[ACTOR]))
            .map((mark) =>
              R.el(
                'li',
                {},
                R.bdi(sentence.text.slice(mark[0], mark[1]), { class: 'surface' }),
                ' → ',
                R.actorLink(mark[ACTOR]),
                ': ',
                R.kindName(mark[3]),
                ', ',
                R.rule(mark[4]),
                ', ',
                R.say('confidence.of', R.number(mark[5]))
              )
            )
        ),
      { class: 'why-mention' }
    );

  /** The evidence of a pair: its articles by rank, in each the sentences that show both. */
  R.evidence = (pair) => {
    const ranks = new Map();
    for (const [index, scope, rank] of pair.evidence) ranks.set(rank, [...(ranks.get(rank) || []), [index, scope]]);
    const both = [pair.a, pair.b];
    return R.el(
      'ol',
      { class: 'evidence' },
      [...ranks.values()].map((entries) => {
        const sentences = entries.map(([index]) => R.data.sentences[index]);
        return R.el(
          'li',
          {},
          R.printed(sentences[0]),
          R.el('p', { class: 'soft' }, R.m('together.' + entries[0][1])),
          sentences.map((each) => R.sentence(each, both)),
          sentences.map((each) => R.why(each, null))
        );
      })
    );
  };

  const SIDE = 160;

  /** A mention in the middle of its line, what stands before it on the side where reading begins. */
  function line(actor, [index, at]) {
    const sentence = R.data.sentences[index];
    const mark = sentence.marks[at];
    const of = article(sentence);
    const before = sentence.text.slice(0, mark[0]).replace(/\s+/g, ' ');
    const after = sentence.text.slice(mark[1]).replace(/\s+/g, ' ');
    const direction = R.direction(of.language);
    const short = before.length > SIDE ? before.slice(-SIDE).replace(/^\S*\s/, '') : before;
    return R.el(
      'li',
      {},
      R.el(
        'p',
        { class: 'kwic', dir: direction === 'auto' ? 'ltr' : direction, lang: of.language },
        R.el('span', { class: 'before' }, R.el('span', {}, short)),
        R.el('mark', { class: 'one' }, R.balanced(sentence.text.slice(mark[0], mark[1]))),
        R.el('span', { class: 'after' }, after.slice(0, SIDE))
      ),
      R.el(
        'p',
        { class: 'printed' },
        R.el('time', {}, (of.published || '').slice(0, 10) || R.m('undated')),
        ' · ',
        R.bdi(of.source || R.m('unknown')),
        ' · ',
        R.kindName(mark[3]),
        ' · ',
        R.rule(mark[4]),
        ' · ',
        R.say('confidence.of', R.number(mark[5]))
      ),
      R.details(R.m('sentence.whole'), () => [R.sentence(sentence, [actor.id]), R.printed(sentence)], {
        class: 'why-mention',
      })
    );
  }

  R.kwic = (actor) =>
    R.el(
      'ol',
      { class: 'lines' },
      actor.lines.map((each) => line(actor, each))
    );
})(window.Rawabit);
