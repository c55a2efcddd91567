// Saves each answer of the list as it is chosen. Without this the form has a button for it.
const form = document.getElementById('lista');
const status = document.getElementById('guardado');
const panel = document.getElementById('avance');
const draftKey = `autoevaluacion/${form?.dataset.draft}/lista`;

const LONGEST_WAIT_MS = 60_000;

/** What was chosen and is not on the server yet, by practice. */
let pending = {};
let failures = 0;
let timer = 0;
let saving = null;

const practice = (id) => form.querySelector(`[data-practica="${CSS.escape(id)}"]`);
const field = (id, name) => form.elements.namedItem(`${name}.${id}`);

function say(text, done = false) {
  status.textContent = text;
  status.previousElementSibling?.classList.toggle('invisible', !done);
}

// Kept on this device until the server has it: a closed lid or a lost connection loses nothing.
function keep() {
  try {
    if (Object.keys(pending).length === 0) localStorage.removeItem(draftKey);
    else localStorage.setItem(draftKey, JSON.stringify(pending));
  } catch {
    // storage is switched off: the button still sends everything
  }
}

function restore() {
  let kept = {};
  try {
    kept = JSON.parse(localStorage.getItem(draftKey) ?? '{}');
  } catch {
    return;
  }
  for (const [id, { value, version }] of Object.entries(kept)) {
    const radio = practice(id)?.querySelector(`input[type=radio][value="${CSS.escape(value)}"]`);
    if (!radio || field(id, 'vista').value === value) continue;
    radio.checked = true;
    field(id, 'version').value = version;
    pending[id] = { value, version };
  }
  keep();
  if (Object.keys(pending).length === 0) return;
  say(status.dataset.restored);
  schedule(0);
}

function schedule(delay) {
  clearTimeout(timer);
  timer = setTimeout(() => void save(), delay);
}

async function save() {
  if (saving || Object.keys(pending).length === 0) return;
  const sent = { ...pending };
  say(status.dataset.saving);
  saving = send(sent).finally(() => {
    saving = null;
  });
  await saving;
  if (failures === 0 && Object.keys(pending).length > 0) schedule(0);
}

async function send(sent) {
  const body = new URLSearchParams();
  for (const [id, { value, version }] of Object.entries(sent)) {
    body.set(`respuesta.${id}`, value);
    body.set(`vista.${id}`, field(id, 'vista')?.value ?? '');
    body.set(`version.${id}`, version);
  }
  let answer;
  try {
    // goes on while the page is being left
    answer = await fetch(`${form.getAttribute('action')}/guardar`, { method: 'POST', body, keepalive: true });
  } catch {
    failures += 1;
    say(status.dataset.offline);
    return schedule(Math.min(LONGEST_WAIT_MS, 2_000 * 2 ** failures));
  }
  failures = 0;
  const json = answer.headers.get('content-type')?.includes('json') ? await answer.json() : null;
  if (!json?.items) {
    for (const id of Object.keys(sent)) delete pending[id];
    keep();
    return say(status.dataset.failed);
  }
  for (const item of json.items) settle(item, sent[item.id]);
  keep();
  say(json.saved, json.saved !== '');
  panel.innerHTML = json.panel;
}

// Two people at once: both answers are shown, and nothing is written until this person chooses again or saves.
function settle({ id, version, seen, warnings, conflict }, sent) {
  const own = practice(id);
  if (pending[id]?.value === sent?.value) delete pending[id];
  else if (pending[id]) pending[id].version = version;
  if (!own) return;
  field(id, 'vista').value = seen;
  field(id, 'version').value = version;
  own.querySelector('[data-aviso]').innerHTML = warnings;
  own.querySelector('[data-conflicto]').innerHTML = conflict;
  if (conflict) own.scrollIntoView({ block: 'center' });
}

form?.addEventListener('input', ({ target }) => {
  const id = target.closest('[data-practica]')?.dataset.practica;
  if (!id || target.type !== 'radio') return;
  pending[id] = { value: target.value, version: field(id, 'version').value };
  keep();
  schedule(150);
});

// A save that is under way would meet the form's own; the form waits for it.
form?.addEventListener('submit', (event) => {
  clearTimeout(timer);
  if (!saving) return;
  event.preventDefault();
  const { submitter } = event;
  void saving.then(() => form.requestSubmit(submitter));
});

if (form) {
  addEventListener('online', () => schedule(0));
  restore();
}
