// A box that offers actors while one types: the combobox of the ARIA patterns, a list beneath an input.
(function (R) {
  'use strict';

  /** {label, hint, choose(id), among}: an element with `clear()`. */
  R.combobox = ({ label, hint, choose, among }) => {
    const [inputId, listId] = [R.id('search'), R.id('list')];
    let found = [];
    let at = -1;
    const list = R.el('ul', { id: listId, role: 'listbox', 'aria-label': label, hidden: true });
    const status = R.el('span', { class: 'sr', role: 'status' });
    const input = R.el('input', {
      id: inputId,
      type: 'search',
      role: 'combobox',
      dir: 'auto',
      autocomplete: 'off',
      spellcheck: 'false',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': listId,
      placeholder: hint,
    });

    function close() {
      list.hidden = true;
      at = -1;
      input.setAttribute('aria-expanded', 'false');
      input.removeAttribute('aria-activedescendant');
    }

    function take(entry) {
      input.value = R.label(entry.actor.id);
      close();
      choose(entry.actor.id);
    }

    function option(entry, index) {
      const properties = {
        id: `${listId}-${index}`,
        role: 'option',
        'aria-selected': 'false',
        on: { mousedown: (event) => event.preventDefault(), click: () => take(entry) },
      };
      const other = R.lang === 'ar' ? entry.actor.label.en : entry.actor.label.ar;
      const second = entry.alias || (other && other !== R.label(entry.actor.id) ? other : entry.actor.id);
      return R.el(
        'li',
        properties,
        R.bdi(R.label(entry.actor.id), { class: 'name' }),
        ' ',
        R.bdi(second, { class: 'soft' }),
        ' ',
        R.el('span', { class: 'soft end' }, R.type(entry.actor.type))
      );
    }

    function show() {
      found = R.findActors(input.value, 12, among);
      at = -1;
      input.removeAttribute('aria-activedescendant');
      list.replaceChildren(...found.map(option));
      list.hidden = !found.length;
      input.setAttribute('aria-expanded', String(found.length > 0));
      status.textContent = input.value.trim() ? R.m('search.found', found.length) : '';
    }

    function move(to) {
      if (list.hidden || !found.length) return;
      at = (to + found.length) % found.length;
      [...list.children].forEach((each, index) => each.setAttribute('aria-selected', String(index === at)));
      const active = list.children[at];
      input.setAttribute('aria-activedescendant', active.id);
      active.scrollIntoView({ block: 'nearest' });
    }

    function key(event) {
      if (event.key === 'ArrowDown') {
        if (list.hidden) show();
        move(at + 1);
      } else if (event.key === 'ArrowUp') move(at < 0 ? found.length - 1 : at - 1);
      else if (event.key === 'Enter' && !list.hidden && found.length) take(found[Math.max(at, 0)]);
      else if (event.key === 'Escape' && !list.hidden) {
        close();
        event.stopPropagation();
      } else return;
      event.preventDefault();
    }

    input.addEventListener('input', show);
    input.addEventListener('focus', () => input.value && show());
    input.addEventListener('keydown', key);
    input.addEventListener('blur', close);
    const all = R.el('div', { class: 'combobox' }, R.el('label', { for: inputId }, label), input, list, status);
    all.clear = () => {
      input.value = '';
      status.textContent = '';
      close();
    };
    return all;
  };
})(window.Rawabit);
