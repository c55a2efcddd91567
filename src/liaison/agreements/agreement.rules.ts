/** Agreements and what they commit to, pure. */
import { addDays, type Day, dayOf } from '#libs/mexico';

/** Whose commitment it is. */
export type Side = 'ally' | 'fm4';
export const sides = ['ally', 'fm4'] as const satisfies Side[];

export const agreementLimits = {
  institution: 160,
  title: 140,
  parties: 600,
  purpose: 3000,
  text: 400,
  owner: 120,
  proof: 1000,
  proofLeast: 10,
  link: 500,
  reason: 600,
} as const;

/** With whom something is agreed. */
export interface AllyName {
  /** INEGI code; null for another institution. */
  readonly municipality: string | null;
  readonly institution: string;
}

/** What FM4 looks for among agreements. */
export type AgreementTab = 'all' | 'overdue' | 'ending' | 'ended';
/** Agreements on a page of a list. */
export const PAGE_OF_AGREEMENTS = 25;

/** Files that prove one commitment. */
export const MAX_PROOF_FILES = 5;

/** Commitments of one agreement, or of one meeting. */
export const MAX_COMMITMENTS = 60;
/** Days before its end in which an agreement is about to end. */
export const SOON_DAYS = 60;

export interface Validity {
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly endedOn: Day | null;
}

export type AgreementState = 'coming' | 'in-force' | 'ending' | 'ended';

/** Where an agreement stands on that day; on its last one it is in force. */
export function agreementState({ startsOn, endsOn, endedOn }: Validity, today: Day): AgreementState {
  if (endedOn !== null || endsOn < today) return 'ended';
  if (startsOn > today) return 'coming';
  return endsOn <= addDays(today, SOON_DAYS) ? 'ending' : 'in-force';
}

export interface Kept {
  readonly dueOn: Day;
  readonly closedAt: Date | null;
  readonly droppedAt: Date | null;
}

export type CommitmentState = 'open' | 'overdue' | 'kept' | 'late' | 'dropped';

/** How a commitment stands. Kept on its day is kept on time; late is kept, but later. */
export function commitmentState({ dueOn, closedAt, droppedAt }: Kept, today: Day): CommitmentState {
  if (droppedAt !== null) return 'dropped';
  if (closedAt !== null) return dayOf(closedAt) <= dueOn ? 'kept' : 'late';
  return dueOn < today ? 'overdue' : 'open';
}

/** Where what a commitment is part of stands, within the workspace of who reads it. */
export const originPath = (of: { readonly agreementId: string | null; readonly meetingId: string | null }): string =>
  of.agreementId === null ? `reuniones/${of.meetingId}` : `acuerdos/${of.agreementId}`;
