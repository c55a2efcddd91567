// Serves the pages under its address, and what they are made of, where there is no network. Nothing else: that is its scope.
const scope = new URL(registration.scope).pathname;
const cacheName = `${scope.split('/')[1]} ${registration.scope}`;
const LONGEST_WAIT_MS = 4_000;
const isPage = ({ pathname }) => pathname.startsWith(scope) && /^[\w-]+(\/[\w-]+)?$/.test(pathname.slice(scope.length));

addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));

// The page says what it is made of each time it was loaded with a network.
addEventListener('message', (event) => {
  if (event.data?.keep) event.waitUntil(keep(event.data.keep).then(() => event.source?.postMessage({ kept: true })));
});

async function keep(addresses) {
  const cache = await caches.open(cacheName);
  const wanted = new Set(addresses.map((address) => new URL(address, location.href).href));
  const assets = new Set([...wanted].map((address) => new URL(address).pathname));
  for (const { url } of await cache.keys()) {
    // assets of an earlier build go; other pages that were read stay
    const { pathname } = new URL(url);
    if (pathname.startsWith('/assets/') && !assets.has(pathname)) await cache.delete(url);
  }
  for (const address of wanted) {
    if (!isPage(new URL(address)) && (await cache.match(address))) continue;
    const answer = await fetch(address, { redirect: 'manual', credentials: 'omit' });
    if (answer.ok) await cache.put(address, answer);
  }
}

addEventListener('fetch', (event) => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== 'GET' || address.origin !== location.origin) return;
  if (request.mode === 'navigate') event.respondWith(page(request, address));
  else if (address.pathname.startsWith('/assets/')) event.respondWith(asset(request));
});

async function page(request, address) {
  const cache = await caches.open(cacheName);
  const known = isPage(address) ? await cache.match(address.origin + address.pathname) : undefined;
  try {
    const answer = await within(fetch(request), known ? LONGEST_WAIT_MS : 0);
    if (answer.status < 500 || !known) {
      if (answer.ok && !answer.redirected && isPage(address))
        await cache.put(address.origin + address.pathname, answer.clone());
      return answer;
    }
  } catch (error) {
    // any page that is kept is better than none
    const other = known ?? (await firstPage(cache));
    if (!other) throw error;
    return other;
  }
  return known;
}

async function firstPage(cache) {
  for (const { url } of await cache.keys()) if (isPage(new URL(url))) return cache.match(url);
  return undefined;
}

async function asset(request) {
  return (await caches.match(request.url)) ?? fetch(request);
}

function within(work, milliseconds) {
  if (milliseconds === 0) return work;
  const late = new Promise((_, reject) => setTimeout(() => reject(new Error('late')), milliseconds));
  return Promise.race([work, late]);
}
