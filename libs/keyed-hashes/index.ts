/**
 * Hashes that only who knows a secret can make: codes that need not be stored, the form in which they are stored, pseudonyms.
 * Keys follow from the product's secrets (HKDF, RFC 5869; HMAC, RFC 2104): what was made under the one before is still known.
 */
import { createHmac, hkdfSync } from 'node:crypto';

const KEY_BYTES = 32;
/** Letters of a pseudonym: 132 bits. */
const CALLER_LENGTH = 22;

/** The hashes of one matter. */
export class KeyedHashes {
  /** As many as there are secrets, in their order. */
  readonly keys: readonly Buffer[];

  /**
   * @param secrets at least one, the present one first
   * @param matter another for each: a hash of one says nothing about another
   */
  constructor(secrets: readonly string[], matter: string) {
    this.keys = secrets.map((secret) => Buffer.from(hkdfSync('sha256', secret, '', matter, KEY_BYTES)));
  }

  /** The hash of a text for that purpose, 32 bytes, under the present secret unless another of `keys` is given. */
  of(purpose: string, text: string, key = this.keys[0]!): Buffer {
    return createHmac('sha256', key).update(`${purpose}\n${text}`).digest();
  }

  /** The hashes under which a text may be stored, the present one first. */
  each(purpose: string, text: string): Buffer[] {
    return this.keys.map((key) => this.of(purpose, text, key));
  }

  /** Pseudonym of an address in the limits, different each day; the address itself is kept nowhere. `today`: `YYYY-MM-DD`. */
  callerOf(ip: string, today: string): string {
    return this.of('caller', `${today} ${ip}`).toString('base64url').slice(0, CALLER_LENGTH);
  }
}
