import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';

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

/** All that a reader is shown, and all on which a program acts: nobody on the way may change or add it. */
const signed = [
  ['From', 'Reply-To', 'To', 'Subject', 'Date', 'Message-ID', 'In-Reply-To', 'References'],
  ['MIME-Version', 'Content-Type', 'Content-Transfer-Encoding', 'Content-Language'],
  ['List-Id', 'List-Unsubscribe', 'List-Unsubscribe-Post', 'Auto-Submitted'],
].flat();

/** The key as nodemailer wants it. */
export const dkimOptions = ({ domain, selector, privateKey }: DkimKey) => ({
  domainName: domain,
  keySelector: selector,
  privateKey,
  headerFieldNames: signed.join(':'),
});
