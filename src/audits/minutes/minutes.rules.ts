/** The minutes of a session, pure: what they are hashed as, and when they are signed. */
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { MinutesContent } from '#templates/audits/minutes/minutes-content';
import { leastQuorum } from '../sessions/session.rules.js';

/** Its types speak of a default export that the package, which is CommonJS, does not have. */
const canonicalJson = canonicalize as unknown as (value: object) => string;

/** SHA-256 of the canonical JSON (RFC 8785) of the minutes, in hexadecimal: what those who were present assent to. */
export const fingerprintOf = (content: MinutesContent): string =>
  createHash('sha256').update(canonicalJson(content)).digest('hex');

/** How a person who was present has answered the minutes. */
export interface Answer {
  readonly joinedAt: Date | null;
  readonly signedAt: Date | null;
  readonly excusedBy: string | null;
}

/** Those who were present, at any time. */
export const attended = <Seat extends Answer>(seats: readonly Seat[]): Seat[] =>
  seats.filter(({ joinedAt }) => joinedAt !== null);

const hasAnswered = ({ signedAt, excusedBy }: Answer): boolean => signedAt !== null || excusedBy !== null;

/** Whether the minutes are complete: everybody who was present signed or is excused, and at least two signed. */
export function areSigned(seats: readonly Answer[]): boolean {
  const present = attended(seats);
  return present.every(hasAnswered) && present.filter(({ signedAt }) => signedAt !== null).length >= leastQuorum;
}

/** Whether one more may be excused: at least two are left who signed or still may. */
export const mayExcuse = (seats: readonly Answer[]): boolean =>
  attended(seats).filter(({ excusedBy }) => excusedBy === null).length > leastQuorum;
