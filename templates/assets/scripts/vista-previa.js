// Shows a practice of the instrument as companies will see it while it is being typed. Without this, saving shows it.
const form = document.getElementById('practica');
const place = document.getElementById('vista');
const TYPING_MS = 600;

let timer = 0;
let running = null;

async function show() {
  running?.abort();
  running = new AbortController();
  const { signal } = running;
  try {
    const body = new URLSearchParams(new FormData(form));
    const answer = await fetch(`${form.getAttribute('action')}/vista`, { method: 'POST', body, signal });
    if (answer.ok) place.innerHTML = await answer.text();
  } catch {
    // a newer one is on its way, or there is no connection: the last one stays
  }
}

form.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(() => void show(), TYPING_MS);
});
