// Puts the page together: the head at once, each further part in a moment of its own, so that reading can begin.
(function (R) {
  'use strict';
  const parts = new Map(R.sections.map((section) => [section.id, section]));
  const waiting = new Set();
  const content = (id) => document.querySelector(`#${id} > .content`);

  function draw(id) {
    if (!waiting.delete(id)) return;
    const part = content(id);
    R.dropCharts(part);
    try {
      parts.get(id).draw(part);
    } catch (error) {
      // One part that fails must not take the others with it.
      console.error('report: ' + id, error);
      part.replaceChildren(R.el('p', {}, R.m('failed')));
    }
  }

  const drawAll = () => [...waiting].forEach(draw);

  function drawNext() {
    const [id] = waiting;
    if (id === undefined) return;
    draw(id);
    setTimeout(drawNext);
  }

  /** Words of the template in the language that is shown. */
  function interfaceWords() {
    for (const each of document.querySelectorAll('[data-m]')) each.textContent = R.m(each.dataset.m);
    for (const each of document.querySelectorAll('[data-label]'))
      each.setAttribute('aria-label', R.m(each.dataset.label));
    const job = R.balanced(R.data.run.job || R.m('report'));
    document.title = job + ' · ' + (R.lang === 'ar' ? 'روابط' : 'Rawabit');
    document.getElementById('title').replaceChildren(R.bdi(job));
    const { first_day: first, last_day: last } = R.data.corpus;
    document.querySelector('.span').textContent = first ? R.range(first, last) : '';
    document.getElementById('language').lang = R.lang === 'ar' ? 'en' : 'ar';
    document
      .getElementById('find')
      .replaceChildren(
        R.combobox({ label: R.m('search'), hint: R.m('search.hint'), choose: (id) => R.go({ actor: id, pair: null }) })
      );
    themeWords();
  }

  function themeWords() {
    document.getElementById('theme').textContent = R.m(R.dark() ? 'theme.light' : 'theme.dark');
  }

  /** Draws everything again, in another language; what one was reading stays in its place. */
  R.redraw = () => {
    const sections = [...parts.keys()].map((id) => document.getElementById(id));
    const read = sections.filter((section) => section.getBoundingClientRect().top < 120).pop();
    const at = read ? read.getBoundingClientRect().top : 0;
    interfaceWords();
    R.sections.forEach((section) => waiting.add(section.id));
    drawAll();
    R.follow(true);
    if (read && scrollY > 0) scrollBy(0, read.getBoundingClientRect().top - at);
  };

  R.reveal = (id) => {
    const section = document.getElementById(id);
    if (!section || !parts.has(id)) return;
    drawAll();
    section.scrollIntoView();
  };

  const recolour = R.recolour;
  R.recolour = () => {
    recolour();
    themeWords();
  };

  let screenTheme;

  function printing() {
    drawAll();
    R.startCharts();
    // Pictures are painted before the printer's style sheet holds: paper is light.
    screenTheme = document.documentElement.dataset.theme;
    document.documentElement.dataset.theme = 'light';
    R.recolour();
    document.querySelectorAll('details[data-print], #panel details').forEach((details) => {
      if (details.open || !details.fill) return;
      details.fill();
      details.open = true;
      details.dataset.printed = '';
    });
  }

  function printed() {
    if (screenTheme) document.documentElement.dataset.theme = screenTheme;
    else delete document.documentElement.dataset.theme;
    R.recolour();
    document.querySelectorAll('details[data-printed]').forEach((details) => {
      details.open = false;
      delete details.dataset.printed;
    });
  }

  function mark() {
    const links = new Map([...document.querySelectorAll('nav a')].map((link) => [link.hash.slice(1), link]));
    const watcher = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) {
          const link = links.get(entry.target.id);
          if (!link) continue;
          if (entry.isIntersecting) {
            links.forEach((each) => each.removeAttribute('aria-current'));
            link.setAttribute('aria-current', 'true');
          }
        }
      },
      { rootMargin: '-30% 0px -65% 0px' }
    );
    parts.forEach((_, id) => watcher.observe(document.getElementById(id)));
  }

  function start() {
    R.startTheme();
    R.lang = R.startLanguage() === 'ar' ? 'ar' : 'en';
    document.documentElement.lang = R.lang;
    document.documentElement.dir = R.lang === 'ar' ? 'rtl' : 'ltr';
    document.documentElement.classList.add('live');
    document.getElementById('language').addEventListener('click', () => {
      R.setLanguage(R.lang === 'ar' ? 'en' : 'ar');
      R.go({ lang: R.lang }, true);
    });
    document.getElementById('theme').addEventListener('click', () => R.setTheme(R.dark() ? 'light' : 'dark'));
    document.getElementById('print').addEventListener('click', () => print());
    addEventListener('beforeprint', printing);
    addEventListener('afterprint', printed);
    interfaceWords();
    R.sections.forEach((section) => waiting.add(section.id));
    draw('overview');
    R.listen();
    R.follow();
    mark();
    const { section } = R.state;
    setTimeout(() => (section ? R.reveal(section) : drawNext()));
  }

  start();
})(window.Rawabit);
