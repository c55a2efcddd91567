// Shows what a form is about as its readers will see it while it is being typed. Without this, a button or saving shows it.
const place = document.getElementById('vista');
const form = document.getElementById(place.dataset.form);
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
