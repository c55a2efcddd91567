import { createHash, createPrivateKey, createPublicKey, createSign, type KeyObject } from 'node:crypto';

/** The key that says that a mail is of this domain (RFC 6376). */
export interface DkimKey {
  readonly domain: string;
  /** Under which name of the domain its public half is published: `<selector>._domainkey.<domain>`. */
  readonly selector: string;
  /** PEM of an RSA key. */
  readonly privateKey: string;
}

/** Why a key cannot sign; the message says what to do. */
export class DkimKeyError extends Error {
  override readonly name = 'DkimKeyError';
}

const remedy = 'make one with "openssl genrsa -out dkim.pem 2048"';

/**
 * Checks what was read from a file.
 * @throws DkimKeyError when it is no RSA key of at least 2048 bits (RFC 8301), or domain or selector are none
 */
export function readDkimKey({ domain, selector, privateKey }: DkimKey): DkimKey {
  const name = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/i;
  if (!name.test(domain) || !domain.includes('.')) throw new DkimKeyError('the domain is none');
  if (!name.test(selector)) throw new DkimKeyError('the selector must be letters, digits and hyphens');
  let key: KeyObject;
  try {
    key = createPrivateKey(privateKey);
  } catch (cause) {
    throw new DkimKeyError(`the file holds no private key that can be read; ${remedy}`, { cause });
  }
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
  if (key.asymmetricKeyType !== 'rsa') throw new DkimKeyError(`the key is no RSA key; ${remedy}`);
  if (bits < 2048) throw new DkimKeyError(`the key has ${bits} bits, 2048 are needed; ${remedy}`);
  return { domain: domain.toLowerCase(), selector: selector.toLowerCase(), privateKey };
}

/** The TXT record that publishes the key: where, and what. */
export function dkimRecord({ domain, selector, privateKey }: DkimKey): { name: string; value: string } {
  const spki = createPublicKey(privateKey).export({ type: 'spki', format: 'der' }).toString('base64');
  return { name: `${selector}._domainkey.${domain}`, value: `v=DKIM1; k=rsa; p=${spki}` };
}

/** All that a reader is shown, and all on which a program acts: nothing of it may be changed or added on the way. */
const protectedNames = [
  ['From', 'Reply-To', 'To', 'Cc', 'Subject', 'Date', 'Message-ID', 'In-Reply-To', 'References'],
  ['MIME-Version', 'Content-Type', 'Content-Transfer-Encoding', 'Content-Language'],
  ['List-Id', 'List-Unsubscribe', 'List-Unsubscribe-Post', 'List-Help', 'List-Subscribe', 'List-Post'],
  ['List-Owner', 'List-Archive', 'Auto-Submitted'],
]
  .flat()
  .map((name) => name.toLowerCase());

/**
 * Puts a DKIM signature before a whole mail (rsa-sha256, relaxed/relaxed). Each protected name is listed once more than
 * it occurs, so that a field added later breaks the signature (RFC 6376, 5.4.2 and 8.15). nodemailer 10 drops names that
 * are repeated or have no field, and cannot do that.
 * @param mail the bytes that travel, lines ending in CRLF
 */
export function signMail(mail: Buffer, { domain, selector, privateKey }: DkimKey): Buffer {
  const text = mail.toString('latin1');
  const end = text.indexOf('\r\n\r\n');
  const fields = text.slice(0, end + 2).match(/^[^\s:]+:.*\r\n(?:[ \t].*\r\n)*/gm) ?? [];
  const signed = protectedNames.flatMap((name) => {
    // of several fields of one name the last is signed first
    const own = fields.filter((field) => field.toLowerCase().startsWith(`${name}:`)).reverse();
    return [...own, null].map((field) => ({ name, field }));
  });
  const bodyHash = createHash('sha256')
    .update(relaxedBody(text.slice(end + 4)), 'latin1')
    .digest('base64');
  const tags = [
    `v=1; a=rsa-sha256; c=relaxed/relaxed; d=${domain}; q=dns/txt; s=${selector};`,
    ` bh=${bodyHash};`,
    ` h=${folded(signed.map(({ name }) => name))};`,
    ' b=',
  ];
  const unsigned = `DKIM-Signature: ${tags.join('\r\n')}`;
  const lines = signed.map(({ field }) => (field ? `${relaxedField(field)}\r\n` : ''));
  const signature = createSign('RSA-SHA256')
    .update(lines.join('') + relaxedField(unsigned), 'latin1')
    .sign(privateKey, 'base64')
    .replaceAll(/.{72}(?=.)/g, '$&\r\n ');
  return Buffer.concat([Buffer.from(`${unsigned}${signature}\r\n`, 'latin1'), mail]);
}

/** Names in lines of at most 76 octets, joined by colons. */
function folded(names: readonly string[]): string {
  let line = 0;
  return names
    .map((name, i) => {
      const piece = i < names.length - 1 ? `${name}:` : name;
      const breaks = line + piece.length > 70;
      line = (breaks ? 0 : line) + piece.length;
      return breaks ? `\r\n ${piece}` : piece;
    })
    .join('');
}

/** Relaxed canonical form of a header field (RFC 6376, 3.4.2). */
function relaxedField(field: string): string {
  const at = field.indexOf(':');
  const value = field.slice(at + 1).replaceAll('\r\n', '');
  return `${field.slice(0, at).trim().toLowerCase()}:${value.replaceAll(/[ \t]+/g, ' ').trim()}`;
}

/** Relaxed canonical form of a body (RFC 6376, 3.4.4). */
function relaxedBody(body: string): string {
  const lines = body.split('\r\n').map((line) => line.replaceAll(/[ \t]+/g, ' ').replace(/ $/, ''));
  while (lines.at(-1) === '') lines.pop();
  return lines.length === 0 ? '' : `${lines.join('\r\n')}\r\n`;
}
