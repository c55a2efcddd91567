// Closes the menus of the bar, and keeps what was typed when the language changes. Without it all works but these two.

const menus = () => document.querySelectorAll('details[name=barra][open]');

document.addEventListener('click', ({ target }) => {
  for (const menu of menus()) if (!menu.contains(target)) menu.open = false;
});
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  for (const menu of menus()) {
    const inside = menu.contains(document.activeElement);
    menu.open = false;
    if (inside) menu.querySelector('summary').focus();
  }
});

// Who signs out leaves no page of a visit on this device. What waits to be sent stays, for the same person alone.
document.addEventListener('submit', ({ target }) => {
  if (target.getAttribute('action') !== '/salir' || !globalThis.caches) return;
  void caches
    .keys()
    .then((names) => names.filter((name) => name.startsWith('visita ')).map((name) => caches.delete(name)));
});

const KEY = 'typed';
const fields = () =>
  [...document.querySelectorAll('form input, form textarea, form select')].filter(({ name }) => name);
const unsafe = ({ type }) => type === 'password' || type === 'file';
const kept = (field) => !unsafe(field) && !['hidden', 'submit', 'button', 'image', 'reset'].includes(field.type);
const ticked = ({ type }) => type === 'checkbox' || type === 'radio';

const chosen = ({ options }) => [...options].map((option) => (option.selected ? '1' : '0')).join('');
const valueOf = (field) => (ticked(field) ? field.checked : field.options ? chosen(field) : field.value);

/** Fields in their order: a page has the same ones in each language. */
const nameOf = (field, place) =>
  `${place} ${field.form.getAttribute('action')} ${field.name} ${ticked(field) ? field.value : ''}`;
const named = () =>
  fields()
    .filter(kept)
    .map((field, place) => [nameOf(field, place), field]);

// As the server wrote them; a page that came back with errors holds nothing but what was typed.
const written = new Map(named().map(([name, field]) => [name, valueOf(field)]));
const cameBack = Boolean(document.querySelector('.resumen-errores'));

document.addEventListener('click', (event) => {
  const link = event.target.closest?.('[data-language]');
  if (!link) return;
  if (fields().some((field) => unsafe(field) && field.value) && !confirm(link.dataset.language)) {
    event.preventDefault();
    return;
  }
  const typed = named().filter(([name, field]) => cameBack || written.get(name) !== valueOf(field));
  if (typed.length === 0) return;
  const values = typed.map(([name, field]) => [name, valueOf(field)]);
  sessionStorage.setItem(KEY, JSON.stringify({ lang: link.hreflang, values }));
});

function restore({ lang, values }) {
  if (!document.documentElement.lang.startsWith(lang)) return;
  const there = new Map(named());
  for (const [name, value] of values) {
    const field = there.get(name);
    if (!field) continue;
    if (ticked(field)) field.checked = value;
    else if (field.options) [...field.options].forEach((option, i) => (option.selected = value[i] === '1'));
    else field.value = value;
    // What listens to a hand, as autosave does, hears of it.
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

const stored = sessionStorage.getItem(KEY);
sessionStorage.removeItem(KEY);
if (stored) restore(JSON.parse(stored));
