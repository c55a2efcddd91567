// A shared tablet goes back to its start when nobody touches it. Without this script the page itself does, after the same time.

const bar = document.getElementById('kiosco');
const idle = Number(bar?.dataset.idle) * 1000;
/** The server hears of somebody at most this often. */
const TELL_AFTER = Math.min(60_000, idle / 3);

let timer;
let told = Date.now();

const leave = () => location.replace('/kiosco');
const touched = () => {
  clearTimeout(timer);
  timer = setTimeout(leave, idle);
  if (Date.now() - told < TELL_AFTER) return;
  told = Date.now();
  // without a network the page stays; its reader is there
  void fetch('/kiosco/sigo').catch(() => undefined);
};

if (idle > 0) {
  for (const sign of ['pointerdown', 'keydown', 'scroll', 'input', 'touchmove'])
    addEventListener(sign, touched, { passive: true, capture: true });
  timer = setTimeout(leave, idle);
}

// A page that comes back from the history of the browser is asked for anew: its reader may have left.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) location.reload();
});
