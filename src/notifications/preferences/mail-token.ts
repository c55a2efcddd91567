import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto';

/** The address and the kinds of a mail: all that its links need. */
export interface MailTicket {
  readonly email: string;
  readonly kinds: readonly string[];
}

const version = '1';
const sizes = { iv: 12, tag: 16 } as const;

/**
 * Seals a ticket into a token for a URL: deterministic, made and read only with `secret`, without a row in the database.
 * The address inside stays out of logs and browser histories.
 */
export function sealTicket(secret: string, { email, kinds }: MailTicket): string {
  const { encryption, digest } = keysOf(secret);
  const plain = Buffer.from([email.toLowerCase(), ...kinds].join('\n'));
  // derived from the plaintext, so that two tickets never share it (as in RFC 5297)
  const iv = createHmac('sha256', digest).update(plain).digest().subarray(0, sizes.iv);
  const cipher = createCipheriv('aes-256-gcm', encryption, iv).setAAD(Buffer.from(version));
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return version + Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** Opens a token of `sealTicket`; null for anything else. */
export function openTicket(secret: string, token: string): MailTicket | null {
  if (!token.startsWith(version) || !/^[\w-]+$/.test(token)) return null;
  const bytes = Buffer.from(token.slice(version.length), 'base64url');
  if (bytes.length <= sizes.iv + sizes.tag) return null;
  const { encryption } = keysOf(secret);
  const decipher = createDecipheriv('aes-256-gcm', encryption, bytes.subarray(0, sizes.iv));
  decipher.setAAD(Buffer.from(version)).setAuthTag(bytes.subarray(sizes.iv, sizes.iv + sizes.tag));
  try {
    const plain = Buffer.concat([decipher.update(bytes.subarray(sizes.iv + sizes.tag)), decipher.final()]);
    const [email = '', ...kinds] = plain.toString().split('\n');
    return { email, kinds };
  } catch {
    // not sealed with this secret: the only error that can occur here
    return null;
  }
}

interface Keys {
  readonly secret: string;
  readonly encryption: Buffer;
  readonly digest: Buffer;
}

/** Derived once: every mail seals two tickets, and there is one secret. */
let derived: Keys | null = null;

function keysOf(secret: string): Keys {
  if (derived?.secret === secret) return derived;
  const keys = Buffer.from(hkdfSync('sha256', secret, '', 'mail-links', 64));
  derived = { secret, encryption: keys.subarray(0, 32), digest: keys.subarray(32) };
  return derived;
}
