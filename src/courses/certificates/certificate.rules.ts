import { addMonths, type Day, daysBetween } from '#libs/mexico';
import type { Limit } from '../../web/index.js';
import { RENEW_FROM_DAYS } from '../course.rules.js';

/** PDFs that a person may have drawn and signed: each takes the processor a while. */
export const documentLimit = { name: 'certificate-pdf', points: 30, seconds: 60 } as const satisfies Limit;

/** Characters of a typed code that are looked at, and that the page repeats when there is no such certificate. */
export const LONGEST_LOOKUP = 100;
export const LONGEST_SHOWN = 40;

/**
 * A course as its certificates call it: without the audience in brackets. Who shows one at a job must not thereby say that
 * they are on the move.
 */
export const certifiedTitle = ({ title }: { readonly title: string }): string => title.replace(/ \([^()]*\)$/, '');

/** What the state of a certificate depends on. */
export interface CertificateFacts {
  /** The last day on which it counts; null: it does not end. */
  readonly expiresOn: Day | null;
  readonly renewedAt: Date | null;
  readonly withdrawnAt: Date | null;
}

export type CertificateState = 'valid' | 'expired' | 'renewed' | 'withdrawn';

/** What a certificate is on that day. Withdrawn for good; renewed: a newer one took its place. */
export function certificateState(
  { expiresOn, renewedAt, withdrawnAt }: CertificateFacts,
  today: Day,
): CertificateState {
  if (withdrawnAt !== null) return 'withdrawn';
  if (renewedAt !== null) return 'renewed';
  return expiresOn !== null && expiresOn < today ? 'expired' : 'valid';
}

/** The last day on which a certificate of a course counts; null: it does not end. */
export const endOf = (
  issuedOn: Day,
  { certificateMonths }: { readonly certificateMonths: number | null },
): Day | null => (certificateMonths === null ? null : addMonths(issuedOn, certificateMonths));

/** How much of the name the public page shows: all of it, its initials, nothing. */
export const shownNames = ['whole', 'initials', 'none'] as const;
export type ShownName = (typeof shownNames)[number];

/** What the public page of a certificate shows, as its holder chose; the initials alone until they choose. */
export interface ShownParts {
  readonly shownName: ShownName;
  readonly showsCompany: boolean;
  readonly showsScore: boolean;
}

/** Whether its course may be taken again: it was withdrawn, or has ended, or will soon. */
export function mayRenew(facts: CertificateFacts, today: Day): boolean {
  if (facts.withdrawnAt !== null) return true;
  const { expiresOn, renewedAt } = facts;
  return renewedAt === null && expiresOn !== null && daysBetween(today, expiresOn) <= RENEW_FROM_DAYS;
}
