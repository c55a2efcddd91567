// Saves a practice of the self-assessment while it is being answered. Without this the form works by its buttons.
const form = document.getElementById('respuesta');
const status = document.getElementById('guardado');
const panel = document.getElementById('avance');
const warnings = document.getElementById('aviso');
const conflict = document.getElementById('conflicto');
const version = form.elements.namedItem('version');
const note = form.elements.namedItem('note');
const clear = document.getElementById('quitar-respuesta');
const draftKey = `autoevaluacion/${form.dataset.draft}`;

const TYPING_MS = 900;
const CHOOSING_MS = 150;
const LONGEST_WAIT_MS = 60_000;

let timer = 0;
let failures = 0;
let saving = null;
let paused = false;
let savedText = signature();

function chosen() {
  return form.querySelector('input[name=value]:checked')?.value ?? '';
}

function signature() {
  return JSON.stringify([chosen(), note.value]);
}

// An answer can be taken back while there is one.
function offerClearing() {
  clear.hidden = chosen() === '';
}

function say(text, done = false) {
  status.textContent = text;
  status.previousElementSibling?.classList.toggle('invisible', !done);
}

// Kept on this device until the server has it: a closed lid or a lost connection loses nothing.
function keep() {
  try {
    localStorage.setItem(draftKey, JSON.stringify({ value: chosen(), note: note.value, version: version.value }));
  } catch {
    say(status.dataset.failed);
  }
}

function forget() {
  try {
    localStorage.removeItem(draftKey);
  } catch {
    // storage is switched off: there was nothing to forget
  }
}

function kept() {
  try {
    return JSON.parse(localStorage.getItem(draftKey) ?? 'null');
  } catch {
    return null;
  }
}

function schedule(delay) {
  clearTimeout(timer);
  if (!paused) timer = setTimeout(() => void save(), delay);
}

async function save() {
  if (saving) return schedule(TYPING_MS);
  const sent = signature();
  if (sent === savedText) return forget();
  say(status.dataset.saving);
  saving = send(sent).finally(() => {
    saving = null;
  });
  await saving;
}

async function send(sent) {
  let answer;
  try {
    const body = new URLSearchParams({ value: chosen(), note: note.value, version: version.value });
    answer = await fetch(`${form.getAttribute('action')}/guardar`, { method: 'POST', body });
  } catch {
    failures += 1;
    say(status.dataset.offline);
    return schedule(Math.min(LONGEST_WAIT_MS, 2_000 * 2 ** failures));
  }
  failures = 0;
  const json = answer.headers.get('content-type')?.includes('json') ? await answer.json() : null;
  if (answer.ok && json) return saved(sent, json);
  if (json?.conflict) return collided(json);
  paused = true;
  say(status.dataset.failed);
}

function saved(sent, json) {
  version.value = json.version;
  savedText = sent;
  say(json.saved, json.saved !== '');
  const open = [...panel.querySelectorAll('details')].map((details) => details.open);
  panel.innerHTML = json.panel;
  panel.querySelectorAll('details').forEach((details, index) => {
    details.open = open[index] ?? false;
  });
  warnings.innerHTML = json.warnings;
  if (signature() === sent) return forget();
  keep();
  schedule(TYPING_MS);
}

// Two people at once: both answers are shown, and nothing is written until this person decides.
function collided(json) {
  paused = true;
  version.value = json.version;
  conflict.innerHTML = json.conflict;
  conflict.scrollIntoView({ block: 'center' });
  say('');
  forget();
}

function restore() {
  const draft = kept();
  if (!draft) return;
  if (JSON.stringify([draft.value, draft.note]) === savedText) return forget();
  for (const radio of form.querySelectorAll('input[name=value]')) radio.checked = radio.value === draft.value;
  offerClearing();
  note.value = draft.note;
  version.value = draft.version;
  say(status.dataset.restored);
  schedule(TYPING_MS);
}

form.addEventListener('input', (event) => {
  const field = event.target;
  if (field.name !== 'value' && field.name !== 'note') return;
  offerClearing();
  keep();
  schedule(field.name === 'value' ? CHOOSING_MS : TYPING_MS);
});

clear.addEventListener('click', (event) => {
  event.preventDefault();
  const [first] = form.querySelectorAll('input[name=value]');
  for (const radio of form.querySelectorAll('input[name=value]')) radio.checked = false;
  first.focus();
  offerClearing();
  keep();
  schedule(0);
});

// A save that is under way would meet the form's own; the form waits for it.
form.addEventListener('submit', (event) => {
  clearTimeout(timer);
  if (saving) {
    event.preventDefault();
    const { submitter } = event;
    void saving.then(() => form.requestSubmit(submitter));
    return;
  }
  if ([...form.querySelectorAll('input[type=file]')].some(({ files }) => files.length > 0))
    say(status.dataset.uploading);
});

addEventListener('online', () => schedule(0));
restore();
