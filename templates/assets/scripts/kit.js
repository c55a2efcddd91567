// Keeps the field kit on this device for reading without a network, and says when it is too old to rely on.
const kit = document.querySelector('[data-kit]');
const workers = navigator.serviceWorker;

if (new Date() > new Date(`${kit.dataset.until}T23:59:59`)) kit.querySelector('[data-stale]').hidden = false;

async function keep() {
  const { active } = await workers.ready;
  const parts = document.querySelectorAll('link[rel=stylesheet],link[rel=preload],link[rel=icon],script[src]');
  const fonts = performance.getEntriesByType('resource').map(({ name }) => name);
  const assets = [...[...parts].map((part) => part.href || part.src), ...fonts];
  const own = assets.filter((address) => new URL(address).pathname.startsWith('/assets/'));
  active?.postMessage({ keep: [...new Set([location.origin + location.pathname, ...own])] });
}

if (workers) {
  workers.addEventListener('message', ({ data }) => {
    if (data?.kept) kit.querySelector('[data-kept]').hidden = false;
  });
  await workers.register('/kit/trabajador.js', { scope: '/kit/' }).catch(() => null);
  if (navigator.onLine) void keep();
  else kit.querySelector('[data-kept]').hidden = false;
}
