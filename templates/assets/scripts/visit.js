// Keeps what is put down in a workplace on this device until the server has it: a lost network, a closed browser, a session
// that ended lose nothing, and the key of each thing makes it one, however often it is sent. Without this the forms post.
import { allKept, send, store } from './visit-outbox.js';

const bar = document.getElementById('envios');
const { user, base } = bar.dataset;
const state = document.getElementById('envios-estado');
const signIn = document.getElementById('envios-entrar');
const refusedList = document.getElementById('envios-rechazados');
const refusedItem = document.getElementById('rechazado');
// a form of a log says which of its fields it needs
const isOfLog = (form) => form.dataset.needed !== undefined;
const forms = [...document.querySelectorAll('form')].filter(
  (form) =>
    isOfLog(form) || /\/en-sitio\/(observacion|entrevista|muestra|foto)$/.test(form.getAttribute('action') ?? ''),
);

const RETRY_MS = 15_000;
const DRAFT_MS = 300;
const PHOTO_SIDE = 2_000;

const ofVisit = (entry) => entry.base === base;
const mine = (entry) => ofVisit(entry) && entry.user === user;

const wordOf = (form) => form.getAttribute('action').split('/').at(-1);
const draftOf = (form) => `${user} ${form.getAttribute('action')} ${form.dataset.item ?? ''}`;
const say = (form, text) => {
  form.querySelector('[data-status]').textContent = text;
};

// Keys and authors are not typed.
const typed = (form) =>
  Object.fromEntries(
    [...new FormData(form)].filter(([name, value]) => typeof value === 'string' && name !== 'key' && name !== 'author'),
  );

function fill(form, values) {
  for (const field of form.elements) {
    if (!field.name || ['hidden', 'file', 'submit'].includes(field.type)) continue;
    if (field.type === 'radio' || field.type === 'checkbox') field.checked = values[field.name] === field.value;
    else field.value = values[field.name] ?? '';
  }
}

/** A photo as a JPEG of a size that travels; what cannot be drawn here goes as it is. */
async function smaller(file) {
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const scale = Math.min(1, PHOTO_SIDE / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
    return (await new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.85))) ?? file;
  } catch {
    return file;
  }
}

/** What the form says, with the key that makes it one. */
async function entryOf(form) {
  const photo = form.elements.namedItem('photo')?.files[0];
  const fields = { ...typed(form), key: crypto.randomUUID(), author: user, notedAt: new Date().toISOString() };
  const what = form.dataset.item ?? form.closest('section').querySelector('h2').textContent;
  const file = photo ? new Blob([await (await smaller(photo)).arrayBuffer()], { type: 'image/jpeg' }) : null;
  const plain = isOfLog(form);
  return { base, user, url: form.getAttribute('action'), fields, file, what, plain, refused: null };
}

const isFilled = (form) => {
  const said = typed(form);
  if (isOfLog(form)) return form.dataset.needed.split(' ').every((name) => said[name]?.trim());
  switch (wordOf(form)) {
    case 'observacion':
      return Boolean(said.result);
    case 'entrevista':
      return Boolean(said.who);
    case 'muestra':
      return Boolean(said.files.trim() && said.payrolls.trim());
    default:
      return Boolean(said.caption.trim() && form.elements.namedItem('photo').files.length > 0);
  }
};

async function keep(form) {
  if (!isFilled(form)) return say(form, bar.dataset.missing);
  const entry = await entryOf(form);
  try {
    await store('outbox', 'readwrite', (outbox) => outbox.add(entry));
  } catch {
    return say(form, bar.dataset.full);
  }
  await store('drafts', 'readwrite', (drafts) => drafts.delete(draftOf(form)));
  say(form, bar.dataset.kept);
  if (wordOf(form) !== 'observacion') form.reset();
  await flush();
}

let running = null;
let isAsked = false;
let timer = 0;

// One after the other, in the order in which they were put down, and in one window only. Who asks meanwhile is heard after.
function flush(again = false) {
  if (running) {
    isAsked = true;
    return running;
  }
  isAsked = false;
  running = lock(() => sendAll(again)).finally(() => {
    running = null;
    return isAsked ? flush() : null;
  });
  return running;
}

const lock = (work) => (navigator.locks ? navigator.locks.request(`envios ${base}`, work) : work());

async function sendAll(again) {
  clearTimeout(timer);
  let outcome = 'sent';
  let sent = 0;
  const tried = new Set();
  for (;;) {
    const entry = (await allKept()).find((one) => mine(one) && !tried.has(one.place) && (again || !one.refused));
    if (!entry) break;
    tried.add(entry.place);
    outcome = await send(entry);
    if (outcome === 'later' || outcome === 'signed-out') break;
    if (outcome === 'sent') {
      await store('outbox', 'readwrite', (outbox) => outbox.delete(entry.place));
      sent += 1;
      const form = forms.find(
        (one) => one.getAttribute('action') === entry.url && one.dataset.item === entry.fields.item,
      );
      if (form) say(form, bar.dataset.sent);
    } else {
      await store('outbox', 'readwrite', (outbox) => outbox.put({ ...entry, refused: outcome.refused }));
    }
  }
  await show(outcome);
  if (sent > 0) await refresh();
  if (outcome !== 'sent') timer = setTimeout(() => void flush(), RETRY_MS);
}

async function show(outcome) {
  const waiting = (await allKept()).filter(ofVisit);
  const own = waiting.filter(mine);
  const open = own.filter((entry) => !entry.refused).length;
  const { none, one, many, offline, signedOut, other } = bar.dataset;
  const count = open === 0 ? none : open === 1 ? one : many.replace('%n', open);
  const why = outcome === 'signed-out' ? signedOut : outcome === 'later' && open > 0 ? offline : '';
  const others = waiting.length > own.length ? other : '';
  const text = [own.length === 0 || open > 0 ? count : '', why, others].filter(Boolean).join(' ');
  if (state.textContent !== text) state.textContent = text;
  bar.dataset.open = open;
  signIn.hidden = outcome !== 'signed-out';
  showRefused(own.filter((entry) => entry.refused));
}

function showRefused(entries) {
  refusedList.replaceChildren(
    ...entries.map((entry) => {
      const item = refusedItem.content.firstElementChild.cloneNode(true);
      item.querySelector('[data-what]').textContent = `${bar.dataset.refused} ${entry.what}`;
      item.querySelector('[data-why]').textContent = entry.refused;
      item.querySelector('[data-again]').addEventListener('click', () => void retry(entry));
      item.querySelector('[data-drop]').addEventListener('click', () => void drop(entry));
      return item;
    }),
  );
}

async function retry(entry) {
  await store('outbox', 'readwrite', (outbox) => outbox.put({ ...entry, refused: null }));
  await flush();
}

async function drop({ place }) {
  await store('outbox', 'readwrite', (outbox) => outbox.delete(place));
  await show('sent');
}

// What has arrived is shown as the server has it, and the copy for want of a network with it.
async function refresh() {
  const answer = await fetch(location.pathname, { redirect: 'manual' }).catch(() => null);
  if (!answer?.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  for (const part of document.querySelectorAll('[data-live]')) {
    const now = fresh.querySelector(`[data-live="${part.dataset.live}"]`);
    if (now && !part.contains(document.activeElement)) part.replaceChildren(...now.childNodes);
  }
  await copy();
}

/** Has the service worker keep the page and what it is made of. */
async function copy() {
  delete bar.dataset.ready;
  const worker = (await navigator.serviceWorker?.ready)?.active;
  const parts = document.querySelectorAll('link[rel=stylesheet],link[rel=preload],link[rel=icon],script[src]');
  const addresses = [...parts].map((part) => part.href || part.src);
  const fonts = performance.getEntriesByType('resource').map(({ name }) => name);
  const assets = [...addresses, ...fonts].filter((address) => new URL(address).pathname.startsWith('/assets/'));
  worker?.postMessage({ keep: [...new Set([location.origin + location.pathname, ...assets])] });
}

async function restoreDrafts() {
  for (const form of forms) {
    const values = await store('drafts', 'readonly', (drafts) => drafts.get(draftOf(form)));
    if (values) fill(form, values);
  }
}

// What waits is what was seen last, whatever the server knows.
async function showWaiting() {
  for (const entry of (await allKept()).filter(mine)) {
    const form = forms.find((one) => one.dataset.item && one.dataset.item === entry.fields.item);
    if (!form || entry.url !== form.getAttribute('action')) continue;
    fill(form, entry.fields);
    say(form, bar.dataset.kept);
  }
}

for (const form of forms) {
  let draft = 0;
  form.addEventListener('input', () => {
    clearTimeout(draft);
    const values = typed(form);
    draft = setTimeout(
      () => void store('drafts', 'readwrite', (drafts) => drafts.put(values, draftOf(form))),
      DRAFT_MS,
    );
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(draft);
    void keep(form);
  });
}

addEventListener('online', () => void flush());
addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void flush());

bar.hidden = false;
await showWaiting();
await restoreDrafts();
void navigator.storage?.persist?.();
if (navigator.serviceWorker) {
  navigator.serviceWorker.addEventListener('message', ({ data }) => {
    if (data?.ready) bar.dataset.ready = 'yes';
  });
  await navigator.serviceWorker.register(`${base}trabajador.js`, { scope: base }).catch(() => null);
  if (navigator.onLine) void copy();
}
await flush(true);
bar.dataset.ran = 'yes';
