// ECharts in the page's colours. Each chart stands in a box of its own that reads left to right, since the library's
// axes are laid out so; words in it are shaped by the browser in their own direction.
(function (R) {
  'use strict';
  const live = new Map();
  const probe = R.el('span', { hidden: true });
  // Asking for a colour costs the browser a look at all styles; they change with the theme alone.
  const colours = new Map();

  /** The colour that a variable of the style sheet has in the theme that is shown, as rgb(). */
  R.colour = (name) => {
    if (colours.has(name)) return colours.get(name);
    if (!probe.isConnected) document.body.append(probe);
    probe.style.color = `var(--${name})`;
    const colour = getComputedStyle(probe).color;
    colours.set(name, colour);
    return colour;
  };

  R.fontFamily = () => getComputedStyle(document.body).fontFamily;

  const seen = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) if (entry.isIntersecting && live.has(entry.target)) start(entry.target);
    },
    { rootMargin: '300px' }
  );

  const sized = new ResizeObserver((entries) => {
    for (const entry of entries) {
      const chart = echarts.getInstanceByDom(entry.target);
      if (chart && entry.contentRect.width > 0) chart.resize();
    }
  });

  function start(box) {
    const settings = live.get(box);
    if (!box.isConnected || echarts.getInstanceByDom(box) || !box.clientWidth) return;
    seen.unobserve(box);
    const chart = echarts.init(box, null, { renderer: settings.renderer || 'canvas' });
    chart.setOption(settings.option());
    if (settings.ready) settings.ready(chart);
    sized.observe(box);
  }

  /**
   * A box that becomes a chart when it comes near the screen. {option(), ready(chart), height, renderer, words}:
   * `words` says in a sentence what is to be seen; the figures stand in a table beside it.
   */
  R.chart = (settings) => {
    const box = R.el('div', { class: 'chart', dir: 'ltr', role: 'img', 'aria-label': settings.words });
    if (settings.height) box.style.height = settings.height + 'px';
    live.set(box, settings);
    seen.observe(box);
    return box;
  };

  R.startCharts = () => live.forEach((_, box) => start(box));

  /** Forgets the charts in a part of the page that is about to be drawn anew. */
  R.dropCharts = (part) => {
    for (const box of live.keys()) {
      if (!part.contains(box)) continue;
      const chart = echarts.getInstanceByDom(box);
      if (chart) chart.dispose();
      seen.unobserve(box);
      sized.unobserve(box);
      live.delete(box);
    }
  };

  /** Draws every chart again, in other colours. */
  R.recolour = () => {
    colours.clear();
    for (const [box, settings] of live) {
      const chart = echarts.getInstanceByDom(box);
      if (!chart) continue;
      chart.setOption(settings.option(), settings.merge ? {} : { notMerge: true });
      if (settings.recoloured) settings.recoloured(chart);
    }
  };

  /** What all charts have in common: letters, no movement where the reader wants none, tooltips made of elements. */
  R.chartBase = () => ({
    animation: false,
    textStyle: { fontFamily: R.fontFamily(), color: R.colour('ink') },
    tooltip: {
      trigger: 'axis',
      backgroundColor: R.colour('paper'),
      borderColor: R.colour('rule'),
      textStyle: { color: R.colour('ink'), fontFamily: R.fontFamily(), fontSize: 13 },
      confine: true,
      transitionDuration: 0,
    },
  });

  /** A tooltip of lines, each text or [name, number]: elements, since the library would take strings for markup. */
  R.tip = (title, lines) =>
    R.el(
      'div',
      { class: 'tip', dir: R.lang === 'ar' ? 'rtl' : 'ltr' },
      R.el('strong', {}, title),
      lines.map((line) =>
        Array.isArray(line) ? R.el('div', {}, line[0], ': ', R.el('bdi', {}, R.number(line[1]))) : R.el('div', {}, line)
      )
    );

  R.axes = (periods) => ({
    grid: { left: 44, right: 12, top: 14, bottom: 28 },
    xAxis: {
      type: 'category',
      data: periods,
      axisLine: { lineStyle: { color: R.colour('rule') } },
      axisTick: { show: false },
      axisLabel: { color: R.colour('soft'), fontSize: 12, hideOverlap: true },
    },
    yAxis: {
      type: 'value',
      splitNumber: 3,
      axisLabel: { color: R.colour('soft'), fontSize: 12 },
      splitLine: { lineStyle: { color: R.colour('faint') } },
    },
  });
})(window.Rawabit);
