// Serves the page of a visit or of a log, and what it is made of, where there is no network. Nothing else: its scope is that.
const cacheName = `visita ${registration.scope}`;
const LONGEST_WAIT_MS = 4_000;
const isPage = ({ pathname }) => pathname.endsWith('/visita/en-sitio') || /\/bitacoras\/\w+\/apuntar$/.test(pathname);

addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));

// The page says what it is made of each time it was loaded with a network.
addEventListener('message', (event) => {
  if (event.data?.keep) event.waitUntil(keep(event.data.keep).then(() => event.source?.postMessage({ ready: true })));
});

async function keep(addresses) {
  const cache = await caches.open(cacheName);
  const wanted = new Set(addresses.map((address) => new URL(address, location.href).href));
  for (const request of await cache.keys()) if (!wanted.has(request.url)) await cache.delete(request);
  for (const address of wanted) {
    const isThere = !isPage(new URL(address)) && (await cache.match(address));
    if (isThere) continue;
    const answer = await fetch(address, { redirect: 'manual' });
    if (answer.ok) await cache.put(address, answer);
  }
}

addEventListener('fetch', (event) => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== 'GET' || address.origin !== location.origin) return;
  if (request.mode === 'navigate' && isPage(address)) event.respondWith(page(event));
  else if (address.pathname.startsWith('/assets/')) event.respondWith(asset(event));
});

async function page(event) {
  const cache = await caches.open(cacheName);
  const { origin, pathname } = new URL(event.request.url);
  const known = await cache.match(origin + pathname);
  try {
    const answer = await within(fetch(event.request), known ? LONGEST_WAIT_MS : 0);
    // a gate or a server that is away says nothing that the page on this device would not say better
    if (answer.status < 500 || !known) {
      if (answer.ok && !answer.redirected) await cache.put(origin + pathname, answer.clone());
      return answer;
    }
  } catch (error) {
    if (!known) throw error;
  }
  return known;
}

async function asset({ request }) {
  const known = await caches.match(request.url);
  return known ?? fetch(request);
}

function within(work, milliseconds) {
  if (milliseconds === 0) return work;
  const late = new Promise((_, reject) => setTimeout(() => reject(new Error('late')), milliseconds));
  return Promise.race([work, late]);
}
