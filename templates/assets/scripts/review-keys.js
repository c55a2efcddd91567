// Keyboard shortcuts of the review: J and K walk the list, 0 to 4 judge, M says how it was verified, E goes to the
// evidence, F to its next file, V opens that file alone, A asks the company, H notes a finding, G saves. The page works without them; the footer that names them appears with them.
const byKey = (key) => document.querySelector(`[data-key="${key}"]`);
const isTyping = (target) => target.closest('input:not([type="radio"]), textarea, select, [contenteditable]') !== null;

function goTo(element) {
  const closed = element.closest('details:not([open])');
  if (closed) closed.open = true;
  element.scrollIntoView({ block: 'nearest' });
  element.focus();
}

function judge(value) {
  const radio = document.querySelector(`.escala input[value="${value}"]:not(:disabled)`);
  if (!radio) return;
  radio.checked = true;
  radio.focus();
  radio.dispatchEvent(new Event('change', { bubbles: true }));
}

function act(key) {
  if (/^[0-4]$/.test(key)) return judge(key);
  const element = byKey(key);
  if (!element) return;
  if (element.matches('a')) element.click();
  else if (element.matches('button')) element.form.requestSubmit(element);
  else goTo(element);
}

const known = /^[0-4jkeahgfmv]$/;

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
  const key = event.key.toLowerCase();
  if (event.key === 'Escape' && isTyping(event.target)) return event.target.blur();
  if (!known.test(key) || isTyping(event.target)) return;
  event.preventDefault();
  act(key);
});

for (const element of document.querySelectorAll('[data-keys]')) element.hidden = false;

// Leaving with words that were not saved asks first; saving does not.
const form = document.querySelector('form[data-guard]');
if (form) {
  let dirty = form.dataset.guard === 'dirty';
  for (const kind of ['input', 'change']) form.addEventListener(kind, () => (dirty = true));
  form.addEventListener('submit', () => (dirty = false));
  window.addEventListener('beforeunload', (event) => {
    if (dirty) event.preventDefault();
  });
}
