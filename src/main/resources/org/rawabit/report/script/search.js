// Finding an actor by any of its names, in any script, however it is spelled: hamza, alef, ya, ta marbuta, diacritics,
// case and accents make no difference.
(function (R) {
  'use strict';

  /** The letters by which names are compared. */
  R.folded = (text) =>
    String(text)
      .normalize('NFKD')
      .replace(
        /[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u200c-\u200f\u202a-\u202e\u2066-\u2069]/g,
        ''
      )
      .replace(/[أإآٱ]/g, 'ا')
      .replace(/[ىیي]/g, 'ي')
      .replace(/ئ/g, 'ي')
      .replace(/ؤ/g, 'و')
      .replace(/ء/g, '')
      .replace(/ة/g, 'ه')
      .replace(/ک/g, 'ك')
      .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
      .toLowerCase()
      .replace(/[’'`\-_.]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();

  const bare = (text) => text.replace(/(^| )(?:ال|وال|بال|لل)(?=\S{2})/g, '$1');

  let index = null;
  function built() {
    if (index) return index;
    index = R.data.actors.map((actor) => {
      const label = actor.label || {};
      const names = [label.ar, label.en, label.fr, actor.id].filter(Boolean);
      const aliases = (actor.aliases || []).map((alias) => alias[0]);
      return { actor, names: names.map(R.folded), aliases: aliases.map(R.folded), printed: aliases };
    });
    return index;
  }

  function score(text, query) {
    if (text === query) return 6;
    if (text.startsWith(query)) return 5;
    if ((' ' + text).includes(' ' + query)) return 4;
    if ((' ' + bare(text)).includes(' ' + bare(query))) return 3;
    return text.includes(query) ? 2 : 0;
  }

  /** Actors that fit, best first: [{actor, alias}], the alias where only that fits; ties by stories. */
  R.findActors = (typed, most = 12, among = null) => {
    const query = R.folded(typed);
    if (!query) return [];
    const found = [];
    for (const entry of built()) {
      if (among && !among(entry.actor)) continue;
      const byName = Math.max(...entry.names.map((name) => score(name, query)));
      let alias = null;
      let best = byName * 2;
      entry.aliases.forEach((text, at) => {
        const by = score(text, query) * 2 - 1;
        if (by > best) [best, alias] = [by, entry.printed[at]];
      });
      if (best > 0) found.push({ actor: entry.actor, alias: byName ? null : alias, best });
    }
    found.sort(
      (one, other) =>
        other.best - one.best || other.actor.stories - one.actor.stories || (one.actor.id < other.actor.id ? -1 : 1)
    );
    return most ? found.slice(0, most) : found;
  };

  /** Whether an actor fits what was typed, by any of its names. */
  R.matcher = (typed) => {
    const query = R.folded(typed);
    if (!query) return () => true;
    const fits = new Set(R.findActors(typed, 0).map((found) => found.actor.id));
    return (id) => fits.has(id) || R.folded(id).includes(query);
  };
})(window.Rawabit);
