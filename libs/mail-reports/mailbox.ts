import type { ImapFlow as Client } from 'imapflow';

/** How much is read at once. */
export interface MailboxSettings {
  /** Mails in one visit; the rest is read at the next. */
  readonly atMost?: number;
  /** Bytes of one mail: what follows is left out. */
  readonly largest?: number;
}

/**
 * Hands every unread mail of a mailbox to `take`, oldest first, and marks it as read once that is done: a mail that was
 * taken and not marked comes again.
 * @param url `imap://user:password@host/folder` or `imaps://…`; without a folder: INBOX
 * @returns how many were taken
 * @throws when the mailbox is out of reach or says no, and what `take` throws; what was not taken stays unread
 */
export async function readMailbox(
  url: string,
  take: (raw: Uint8Array) => Promise<void>,
  { atMost = 200, largest = 1_000_000 }: MailboxSettings = {},
): Promise<number> {
  const { folder, ...server } = placeOf(url);
  // a process that reads no mailbox does not load what reads it
  const { ImapFlow } = await import('imapflow');
  const client = new ImapFlow({
    ...server,
    logger: false,
    disableAutoIdle: true,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
  });
  // a broken connection rejects what is under way, which is where it is heard of
  client.on('error', () => undefined);
  try {
    await client.connect();
    const lock = await client.getMailboxLock(folder);
    try {
      const unread = ((await client.search({ seen: false }, { uid: true })) || []).slice(0, atMost);
      for (const uid of unread) {
        const mail = await client.fetchOne(String(uid), { source: { maxLength: largest } }, { uid: true });
        if (mail && mail.source) await take(mail.source);
        await client.messageFlagsAdd(String(uid), ['\\Seen'], { uid: true });
      }
      return unread.length;
    } finally {
      lock.release();
    }
  } finally {
    await leave(client);
  }
}

async function leave(client: Client): Promise<void> {
  try {
    if (client.usable) await client.logout();
  } finally {
    client.close();
  }
}

function placeOf(url: string) {
  const { protocol, hostname, port, username, password, pathname } = new URL(url);
  const secure = protocol === 'imaps:';
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port) || (secure ? 993 : 143),
    secure,
    auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    folder: decodeURIComponent(pathname.slice(1)) || 'INBOX',
  };
}
