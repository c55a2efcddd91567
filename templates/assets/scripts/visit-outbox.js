// What was put down, in a workplace or in a log, and waits for a network, on this device: kept in order, and sent one by one.
const LONGEST_SENDING_MS = 90_000;

// What is to be sent, in order, and what is being typed.
const opening = new Promise((resolve, reject) => {
  const request = indexedDB.open('puertas-visita', 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('outbox', { keyPath: 'place', autoIncrement: true });
    request.result.createObjectStore('drafts');
  };
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});

export async function store(name, mode, work) {
  const transaction = (await opening).transaction(name, mode, { durability: 'strict' });
  const request = work(transaction.objectStore(name));
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(request?.result);
    transaction.onabort = transaction.onerror = () => reject(transaction.error);
  });
}

export const allKept = () => store('outbox', 'readonly', (outbox) => outbox.getAll());

/** `sent`, `later`, `signed-out`, or what the server says against it. */
export async function send({ url, fields, file, plain }) {
  const body = plain ? new URLSearchParams() : new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  if (file) body.append('photo', file, 'foto.jpg');
  let answer;
  try {
    answer = await fetch(url, {
      method: 'POST',
      body,
      headers: { accept: 'application/json' },
      redirect: 'manual',
      signal: AbortSignal.timeout(LONGEST_SENDING_MS),
    });
  } catch {
    return 'later';
  }
  if (answer.status === 401 || answer.type === 'opaqueredirect') return 'signed-out';
  if (answer.status >= 500 || answer.status === 408 || answer.status === 429) return 'later';
  const said = answer.headers.get('content-type')?.includes('json') ? await answer.json().catch(() => null) : null;
  if (answer.ok) return said?.kept ? 'sent' : 'later';
  return { refused: said?.message ?? `${answer.status}` };
}
