// Leaves the page without a trace in the history of the tab, and keeps the page on this device for reading without a network.
const leaving = document.querySelector('[data-leave]');

/** Another page takes the place of this one: going back does not lead here. */
function leave() {
  document.documentElement.hidden = true;
  location.replace(leaving.href);
}

leaving.addEventListener('click', (event) => {
  event.preventDefault();
  leave();
});

// Escape twice within a second: the key that closes things, where nothing is left to close
let escaped = 0;
addEventListener('keydown', ({ key, timeStamp }) => {
  if (key !== 'Escape') return;
  if (timeStamp - escaped < 1000) leave();
  escaped = timeStamp;
});

// What is read here adds no steps to go back through
document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a');
  if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const address = new URL(link.href, location.href);
  const inside = address.origin === location.origin && address.pathname === location.pathname && address.hash;
  if (!inside && !('replace' in link.dataset)) return;
  event.preventDefault();
  location.replace(address.href);
});

// Who helps, narrowed on the device: what is chosen is sent nowhere and kept nowhere
const choices = document.querySelector('[data-choices]');
if (choices) {
  const [need, place, said] = ['[data-need]', '[data-place]', '[role=status]'].map((one) => choices.querySelector(one));
  const entries = [...document.querySelectorAll('li[data-needs]')];
  const has = (list, value) => value === '' || list.split(' ').includes(value);
  const narrow = () => {
    let found = 0;
    for (const entry of entries) {
      const { needs, places } = entry.dataset;
      entry.hidden = !has(needs, need.value) || !(places === '' || has(places, place.value));
      if (!entry.hidden) found += 1;
    }
    said.textContent = said.dataset.found.replace('#', found);
  };
  for (const field of [need, place]) field.addEventListener('change', narrow);
  choices.hidden = false;
  document.querySelector('[data-by-need]').hidden = true;
  narrow();
}

const offline = document.querySelector('[data-offline]');
const workers = navigator.serviceWorker;
let forgotten = false;

async function keep() {
  const { active } = await workers.ready;
  const parts = document.querySelectorAll('link[rel=stylesheet],link[rel=preload],link[rel=icon],script[src]');
  const fonts = performance.getEntriesByType('resource').map(({ name }) => name);
  const assets = [...[...parts].map((part) => part.href || part.src), ...fonts];
  const own = assets.filter((address) => new URL(address).pathname.startsWith('/assets/'));
  const pages = [...document.querySelectorAll('a[data-keep]')].map(({ href }) => href.split('#')[0]);
  if (!forgotten) active?.postMessage({ keep: [...new Set([location.origin + location.pathname, ...pages, ...own])] });
}

if (workers) {
  offline.hidden = false;
  workers.addEventListener('message', ({ data }) => {
    if (data?.kept) offline.dataset.kept = 'yes';
  });
  offline.querySelector('[data-forget]').addEventListener('click', async () => {
    forgotten = true;
    const registration = await workers.getRegistration('/para-personas/');
    await registration?.unregister();
    for (const name of await caches.keys()) if (name.startsWith('para-personas ')) await caches.delete(name);
    delete offline.dataset.kept;
    const said = offline.querySelector('[role=status]');
    said.textContent = said.dataset.forgotten;
  });
  await workers.register('/para-personas/trabajador.js', { scope: '/para-personas/' }).catch(() => null);
  if (navigator.onLine) void keep();
}
