// A table that sorts by any column and shows a page of rows at a time: only rows that are looked at are elements.
(function (R) {
  'use strict';

  /** Nulls last whatever the direction; numbers by size, words by the order of the language. */
  function ordered(rows, column, down) {
    const collator = new Intl.Collator(R.lang);
    const keyed = rows.map((row, index) => ({ row, index, key: column.value(row) }));
    keyed.sort((one, other) => {
      const missing = (one.key === null || one.key === undefined) - (other.key === null || other.key === undefined);
      if (missing) return missing;
      if (one.key === null || one.key === undefined) return one.index - other.index;
      const compared =
        typeof one.key === 'number' ? one.key - other.key : collator.compare(String(one.key), String(other.key));
      return (down ? -compared : compared) || one.index - other.index;
    });
    return keyed.map((each) => each.row);
  }

  function header(column, sort, action) {
    const sorted = sort && sort.key === column.key;
    const th = R.el('th', { scope: 'col', class: column.numeric ? 'number' : null });
    if (!column.value) {
      th.append(column.label);
      return th;
    }
    if (sorted) th.setAttribute('aria-sort', sort.down ? 'descending' : 'ascending');
    const arrow = sorted ? (sort.down ? ' ↓' : ' ↑') : '';
    th.append(
      R.el(
        'button',
        { type: 'button', class: 'sort', 'data-column': column.key, title: column.meaning, on: { click: action } },
        column.label,
        R.el('span', { 'aria-hidden': 'true', class: 'arrow' }, arrow)
      )
    );
    return th;
  }

  function body(columns, rows, settings) {
    return R.el(
      'tbody',
      {},
      rows.map((row, index) =>
        R.el(
          'tr',
          settings.rowProperties ? settings.rowProperties(row) : {},
          columns.map((column, at) => {
            const properties = { class: column.numeric ? 'number' : column.class || null };
            if (at === 0) Object.assign(properties, { scope: 'row' });
            return R.el(
              at === 0 ? 'th' : 'td',
              properties,
              column.cell ? column.cell(row, index) : R.number(column.value(row))
            );
          })
        )
      )
    );
  }

  /**
   * {caption, columns, rows, sort: {key, down}, size, onSort, empty}; a column is {key, label, meaning, numeric, value, cell}.
   * The element's `update(rows, columns)` shows other rows.
   */
  R.table = (settings) => {
    let { columns, rows } = settings;
    let sort = settings.sort || null;
    let first = 0;
    const size = settings.size || 25;
    const captionId = R.id('caption');
    const table = R.el('table');
    const box = R.el('div', { class: 'table-box', role: 'group', tabindex: 0, 'aria-labelledby': captionId }, table);
    const status = R.el('p', { class: 'status', role: 'status' });
    const back = R.button('page.back', () => turn(-size), { class: 'quiet' });
    const on = R.button('page.on', () => turn(size), { class: 'quiet' });
    const more = R.el('div', { class: 'pages' }, status, back, on);
    const all = R.el('div', { class: 'table' }, box, more);

    function turn(by) {
      first = Math.max(0, Math.min(first + by, Math.floor((rows.length - 1) / size) * size));
      draw();
    }

    function sortBy(column) {
      const same = sort && sort.key === column.key;
      sort = { key: column.key, down: same ? !sort.down : Boolean(column.numeric) };
      first = 0;
      draw();
      if (settings.onSort) settings.onSort(column);
      const button = table.querySelector(`button[data-column="${CSS.escape(column.key)}"]`);
      if (button) button.focus();
    }

    function draw() {
      const column = sort && columns.find((each) => each.key === sort.key && each.value);
      const sorted = column ? ordered(rows, column, sort.down) : rows;
      const shown = sorted.slice(first, first + size);
      table.replaceChildren(
        R.el('caption', { id: captionId }, settings.caption),
        R.el(
          'thead',
          {},
          R.el(
            'tr',
            {},
            columns.map((each) => header(each, sort, () => sortBy(each)))
          )
        ),
        body(columns, shown, settings)
      );
      const paged = rows.length > size;
      status.textContent = rows.length
        ? paged
          ? R.m('page.shown', R.number(first + 1), R.number(first + shown.length), R.number(rows.length))
          : R.m('page.all', rows.length)
        : settings.empty || R.m('page.none');
      back.hidden = on.hidden = !paged;
      back.disabled = first === 0;
      on.disabled = first + size >= rows.length;
    }

    all.update = (nextRows, nextColumns) => {
      rows = nextRows;
      columns = nextColumns || columns;
      first = 0;
      draw();
    };
    draw();
    return all;
  };

  /** A small table that is shown whole: headers and rows of cells; the first cell of a row names it. */
  R.plainTable = (caption, headers, rows, numeric = []) => {
    const captionId = R.id('caption');
    const kind = (at) => ({ class: numeric.includes(at) ? 'number' : null });
    return R.el(
      'div',
      { class: 'table-box', role: 'group', tabindex: 0, 'aria-labelledby': captionId },
      R.el(
        'table',
        {},
        R.el('caption', { id: captionId }, caption),
        R.el(
          'thead',
          {},
          R.el(
            'tr',
            {},
            headers.map((each, at) => R.el('th', { scope: 'col', ...kind(at) }, each))
          )
        ),
        R.el(
          'tbody',
          {},
          rows.map((row) =>
            R.el(
              'tr',
              {},
              row.map((cell, at) =>
                R.el(
                  at === 0 ? 'th' : 'td',
                  { scope: at === 0 ? 'row' : null, ...kind(at) },
                  cell instanceof Node ? cell : typeof cell === 'number' || cell === null ? R.number(cell) : R.bdi(cell)
                )
              )
            )
          )
        )
      )
    );
  };
})(window.Rawabit);
