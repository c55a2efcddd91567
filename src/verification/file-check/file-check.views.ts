import { formatCode } from '#libs/codes';
import { dayOf } from '#libs/mexico';
import type { FileVerdict } from '#templates/verification/file-check/verdict';
import type { CertificateState, PublicCertificate } from '../../courses/index.js';
import type { LookedProof } from '../../guidance/index.js';
import { type PublicDistinction, stateOn } from '../../distinctions/index.js';

/** The verdict on a file or a credential of ours. */
export function authentic(
  found: PublicDistinction,
  how: { by: 'given-out' | 'credential'; replaced: boolean; beside: boolean },
  now: Date,
): FileVerdict {
  return { kind: 'authentic', ...how, ...factsOf(found, now) };
}

/** What a verdict tells of its distinction. */
export function factsOf(found: PublicDistinction, now: Date) {
  return { state: stateOn(dayOf(now), found), company: found.tradeName, code: formatCode(found.code) };
}

/** The verdict on a course certificate of ours; of its holder it says what they show. */
export function certified(
  { code, name, courseTitle, issuedAt, state }: PublicCertificate & { readonly state: CertificateState },
  by: 'document' | 'credential' = 'document',
  beside = false,
): FileVerdict {
  return { kind: 'certificate', code: formatCode(code), name, course: courseTitle, issuedAt, state, by, beside };
}

/** The verdict on a proof of a consultation. */
export function consulted({ proof, standing }: LookedProof): FileVerdict {
  const { code, issuedOn, content } = proof;
  return { kind: 'consultation', code: formatCode(code), situation: content.said.name, issuedOn, standing };
}
