// What the address says: #pairs is a section, #actor=ID and #pair=A,B open a panel, lang=ar|en goes with each.
// Where the browser lets a file remember, the language and the colours are remembered too.
(function (R) {
  'use strict';
  const remembered = (key) => {
    try {
      return localStorage.getItem('rawabit.' + key);
    } catch {
      return null;
    }
  };
  const remember = (key, value) => {
    try {
      localStorage.setItem('rawabit.' + key, value);
    } catch {
      // A file opened from disk may not be allowed to; the address still keeps the language.
    }
  };
  const decoded = (text) => {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  };

  /** The address as an object: {section, lang, actor, pair}. */
  function parsed() {
    const state = { section: null, lang: null, actor: null, pair: null };
    for (const part of location.hash.slice(1).split('&')) {
      const [key, value] = part.split('=', 2);
      if (value === undefined) state.section = key || null;
      else if (key === 'lang') state.lang = value === 'ar' || value === 'en' ? value : null;
      else if (key === 'actor') state.actor = decoded(value);
      else if (key === 'pair') state.pair = value.split(',').map(decoded);
    }
    return state;
  }

  R.state = parsed();

  /** The address of a state, so that it can be sent to others. */
  function hash(state) {
    const parts = [];
    if (state.section) parts.push(state.section);
    if (state.actor) parts.push('actor=' + encodeURIComponent(state.actor));
    if (state.pair) parts.push('pair=' + state.pair.map(encodeURIComponent).join(','));
    parts.push('lang=' + R.lang);
    return '#' + parts.join('&');
  }

  /** Goes to another state; `instead` replaces the address in the history of the browser. */
  R.go = (changes, instead = false) => {
    Object.assign(R.state, changes);
    const next = hash(R.state);
    if (next === location.hash) return;
    if (instead) history.replaceState(null, '', next);
    else history.pushState(null, '', next);
    R.follow();
  };

  /** Takes over what the address says; a link that says no language keeps the one that is shown. */
  R.listen = () => {
    const taken = () => {
      const state = parsed();
      if (state.lang && state.lang !== R.lang) R.setLanguage(state.lang);
      R.state = state;
      if (state.section) R.reveal(state.section);
      history.replaceState(null, '', hash(state));
      R.follow();
    };
    addEventListener('hashchange', taken);
    addEventListener('popstate', () => location.hash && taken());
  };

  R.startLanguage = () => R.state.lang || remembered('lang') || document.documentElement.lang || 'en';

  R.setLanguage = (lang) => {
    R.lang = lang === 'ar' ? 'ar' : 'en';
    document.documentElement.lang = R.lang;
    document.documentElement.dir = R.lang === 'ar' ? 'rtl' : 'ltr';
    remember('lang', R.lang);
    R.state.lang = R.lang;
    R.redraw();
  };

  R.dark = () => {
    const theme = document.documentElement.dataset.theme;
    return theme ? theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  };

  R.setTheme = (theme) => {
    document.documentElement.dataset.theme = theme;
    remember('theme', theme);
    R.recolour();
  };

  R.startTheme = () => {
    const theme = remembered('theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => R.recolour());
  };
})(window.Rawabit);
