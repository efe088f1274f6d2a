// Words and numbers of the interface in the language that is shown. Digits are Latin in both.
(function (R) {
  'use strict';
  const plurals = { ar: new Intl.PluralRules('ar'), en: new Intl.PluralRules('en') };
  const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
  const tenths = new Intl.NumberFormat('en-US', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const short = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 3 });
  const long = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 6 });

  const minus = (text) => text.replace('-', '−');

  R.lang = 'en';

  /** The message of a key; where it has forms of number, the one that agrees with the first argument. */
  function form(key, args) {
    const message = R.messages[R.lang][key];
    if (message === undefined) return key;
    if (typeof message === 'string') return message;
    return message[plurals[R.lang].select(Number(args[0]))] || message.other;
  }

  R.has = (key) => R.messages[R.lang][key] !== undefined;

  /** A message as plain text, for attributes; words from outside are isolated by characters. */
  R.m = (key, ...args) =>
    form(key, args).replace(/\{(\d)\}/g, (_, index) => {
      const arg = args[Number(index)];
      if (typeof arg === 'number') return R.number(arg);
      return /^[\d,]+$/.test(arg) ? arg : '\u2068' + R.balanced(arg) + '\u2069';
    });

  /** A message as nodes: arguments that are nodes are put in as they are, other words as isolates. */
  R.say = (key, ...args) => {
    const all = document.createDocumentFragment();
    for (const part of form(key, args).split(/(\{\d\})/)) {
      const place = /^\{(\d)\}$/.exec(part);
      const arg = place ? args[Number(place[1])] : null;
      if (!place) all.append(part);
      else if (arg instanceof Node) all.append(arg);
      else if (typeof arg === 'number') all.append(R.el('bdi', { dir: 'ltr' }, R.number(arg)));
      else all.append(R.bdi(arg));
    }
    return all;
  };

  /** 31,030 · 12.3 · 0.000123; a null is a dash. */
  R.number = (number) => {
    if (number === null || number === undefined) return '–';
    if (typeof number !== 'number') return String(number);
    if (Number.isInteger(number)) return minus(whole.format(number));
    if (Math.abs(number) < 0.001) return number.toExponential(1);
    return minus((Math.abs(number) >= 1000 ? whole : short).format(number));
  };

  /** With up to six digits, for numbers put into formulas. */
  R.exact = (number) => {
    if (number === null || number === undefined) return '–';
    if (typeof number !== 'number') return String(number);
    if (number !== 0 && Math.abs(number) < 1e-4) return number.toExponential(3);
    return Number.isInteger(number) ? whole.format(number) : long.format(number);
  };

  /** A share as a percentage with one decimal; what is smaller is said to be so. */
  R.percent = (share) => {
    if (share === null || share === undefined) return '–';
    if (share > 0 && share < 0.001) return '<0.1%';
    return tenths.format(share * 100) + '%';
  };

  /** A probability; one too small to be told is not 0. */
  R.probability = (number) => (R.isTiny(number) ? '<1e-300' : R.number(number));
  R.isTiny = (number) => typeof number === 'number' && number < 1e-300;

  /** From one period to another, in words that read in the direction of the language. */
  R.range = (first, last) => (first === last ? first : R.m('range', first, last));

  /**
   * The text without what would reorder its neighbours: overrides and marks of direction that are not closed,
   * or close nothing. Only what is shown is changed, offsets are those of the text as printed.
   */
  R.balanced = (text) => {
    const source = String(text);
    if (!/[\u202a-\u202e\u2066-\u2069]/.test(source)) return source;
    const units = Array.from(source);
    const open = [];
    const drop = new Set();
    units.forEach((unit, index) => {
      if (/[\u202a-\u202e]/.test(unit) && unit !== '\u202c') open.push(index);
      else if (/[\u2066-\u2068]/.test(unit)) open.push(index);
      else if (unit === '\u202c' || unit === '\u2069') {
        const opener = open.length ? units[open[open.length - 1]] : '';
        const fits = unit === '\u2069' ? /[\u2066-\u2068]/.test(opener) : /[\u202a\u202b\u202d\u202e]/.test(opener);
        if (!fits) return drop.add(index);
        const start = open.pop();
        if (/[\u202d\u202e]/.test(opener)) drop.add(start).add(index);
      }
      return undefined;
    });
    open.forEach((index) => drop.add(index));
    return units.filter((_, index) => !drop.has(index)).join('');
  };

  /** The direction in which a text of the language is written. */
  R.direction = (language) => {
    if (['ar', 'fa', 'ur', 'ckb', 'ps', 'sd', 'ug', 'he'].includes(language)) return 'rtl';
    return ['en', 'fr', 'de', 'es', 'it', 'tr'].includes(language) ? 'ltr' : 'auto';
  };

  /** The name of an actor in the language of the interface, or in one that it has. */
  R.label = (id) => {
    const actor = R.actors.get(id);
    if (!actor) return id;
    const label = actor.label || {};
    return label[R.lang] || label.en || label.ar || label.fr || id;
  };

  R.type = (type) => (R.has('type.' + type) ? R.m('type.' + type) : type || R.m('unknown'));
  /** The name of a language in the language of the interface. */
  R.language = (code) => {
    if (!code || code === 'und') return R.m('language.und');
    try {
      return new Intl.DisplayNames([R.lang], { type: 'language' }).of(code);
    } catch {
      return code;
    }
  };
})(window.Rawabit);
