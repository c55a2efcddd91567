import { createHash, createPublicKey, createVerify } from 'node:crypto';

/** What a verifier says of a mail. */
export interface DkimVerdict {
  readonly valid: boolean;
  /** Names of the signed headers, in lower case. */
  readonly signed: readonly string[];
  readonly tags: Readonly<Record<string, string>>;
}

/**
 * Verifies the DKIM signature of a mail from its bytes alone, as RFC 6376 (6.1.3) says, with no code of whom signed it.
 * @param record the published TXT record, by its name
 */
export function verifyDkim(raw: Buffer, record: { name: string; value: string }): DkimVerdict {
  const text = raw.toString('latin1');
  const end = text.indexOf('\r\n\r\n');
  const fields = text.slice(0, end + 2).match(/^[^\s:]+:(?:.*\r\n)(?:[ \t].*\r\n)*/gm) ?? [];
  const signature = fields.find((field) => /^dkim-signature:/i.test(field));
  if (!signature) return { valid: false, signed: [], tags: {} };
  const tags = tagsOf(signature.slice(signature.indexOf(':') + 1));
  const signed = tags['h']!.toLowerCase().split(':');
  const published = tagsOf(record.value);
  if (record.name !== `${tags['s']}._domainkey.${tags['d']}` || tags['a'] !== 'rsa-sha256') {
    return { valid: false, signed, tags };
  }
  const bodyHash = createHash('sha256')
    .update(relaxedBody(text.slice(end + 4)), 'latin1')
    .digest('base64');
  // of several fields of one name the last comes first, and each is used once
  const left = fields.filter((field) => field !== signature).reverse();
  const lines = signed.map((name) => {
    const at = left.findIndex((field) => field.toLowerCase().startsWith(`${name}:`));
    return at < 0 ? '' : `${relaxedHeader(left.splice(at, 1)[0]!)}\r\n`;
  });
  const own = relaxedHeader(signature.replace(/([;\s]b=)[^;]*/, '$1'));
  const key = createPublicKey({ key: Buffer.from(published['p']!, 'base64'), format: 'der', type: 'spki' });
  const good = createVerify('RSA-SHA256')
    .update(lines.join('') + own, 'latin1')
    .verify(key, tags['b']!, 'base64');
  return { valid: good && bodyHash === tags['bh'], signed, tags };
}

function tagsOf(list: string): Record<string, string> {
  const pairs = list.split(';').map((tag) => /^\s*([a-z]+)\s*=([^]*)$/i.exec(tag));
  return Object.fromEntries(pairs.flatMap((pair) => (pair ? [[pair[1]!, pair[2]!.replaceAll(/\s/g, '')]] : [])));
}

function relaxedHeader(field: string): string {
  const at = field.indexOf(':');
  const value = field.slice(at + 1).replaceAll('\r\n', '');
  return `${field.slice(0, at).trim().toLowerCase()}:${value.replaceAll(/[ \t]+/g, ' ').trim()}`;
}

function relaxedBody(body: string): string {
  const lines = body.split('\r\n').map((line) => line.replaceAll(/[ \t]+/g, ' ').replace(/ $/, ''));
  while (lines.at(-1) === '') lines.pop();
  return lines.length === 0 ? '' : `${lines.join('\r\n')}\r\n`;
}
