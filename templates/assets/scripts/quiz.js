// Keeps every answer of a quiz on the server as it is given. Without this the form has a button for it.
const form = document.getElementById('cuestionario');
const status = document.getElementById('guardado');

const LONGEST_WAIT_MS = 60_000;

let failures = 0;
let timer = 0;
let saving = false;
/** Whether something was chosen since the last save began. */
let changed = false;

async function save() {
  if (saving) return;
  clearTimeout(timer);
  changed = false;
  saving = true;
  status.textContent = status.dataset.saving;
  try {
    const body = new URLSearchParams(new FormData(form));
    // goes on while the page is being left
    const answer = await fetch(`${form.getAttribute('action')}/guardar`, { method: 'POST', body, keepalive: true });
    failures = 0;
    const json = answer.headers.get('content-type')?.includes('json') ? await answer.json() : null;
    status.textContent = answer.ok && json ? (json.saved ?? '') : status.dataset.failed;
  } catch {
    failures += 1;
    status.textContent = status.dataset.offline;
    timer = setTimeout(() => void save(), Math.min(LONGEST_WAIT_MS, 2_000 * 2 ** failures));
  } finally {
    saving = false;
  }
  if (changed) await save();
}

form.addEventListener('change', () => {
  changed = true;
  void save();
});
form.addEventListener('submit', () => clearTimeout(timer));
addEventListener('online', () => failures > 0 && void save());
