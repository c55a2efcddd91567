// Keeps the block of a lesson that is being read, and comes back to it. Without this the page has buttons for it.
const text = document.querySelector('.texto[data-keep]');
const blocks = [...text.querySelectorAll('[id]')].filter(({ id }) => /^b\d+$/.test(id));

const WAIT_MS = 400;
/** What ends above this line, in pixels, has left the window: the block after it is the one being read. */
const TOP = 24;

let kept = text.dataset.place ?? '0';
let timer = 0;
/** One at a time, so that the latest arrives last. */
let sending = false;

function present() {
  const block = blocks.find((one) => one.getBoundingClientRect().bottom > TOP) ?? blocks.at(-1);
  return block.id.slice(1);
}

async function keep() {
  clearTimeout(timer);
  timer = 0;
  const block = present();
  if (sending || block === kept) return;
  sending = true;
  const before = kept;
  kept = block;
  try {
    // goes on while the page is being left
    const answer = await fetch(text.dataset.keep, {
      method: 'POST',
      body: new URLSearchParams({ block }),
      keepalive: true,
    });
    if (!answer.ok) kept = before;
  } catch {
    // no connection: the next move, or its return, tries again
    kept = before;
    return;
  } finally {
    sending = false;
  }
  if (kept === block) void keep();
}

if (!location.hash && text.dataset.place)
  document.getElementById(`b${text.dataset.place}`)?.scrollIntoView({ behavior: 'instant' });

addEventListener('scroll', () => (timer ||= setTimeout(() => void keep(), WAIT_MS)), { passive: true });
addEventListener('online', () => void keep());
document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && void keep());
