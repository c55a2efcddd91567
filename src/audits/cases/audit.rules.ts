/** The life of a case, pure: which moves it may make from which state, and by when each step should be done. */
import { addWorkingDays, type Day, dayOf, instantOf } from '#libs/mexico';

export const auditStates = [
  'waiting',
  'in_review',
  'returned',
  'closed',
  'in_committee',
  'decided',
  'withdrawn',
] as const;
export type AuditState = (typeof auditStates)[number];

export const auditMoves = [
  'take',
  'withdraw',
  'resubmit',
  'release',
  'clarify',
  'resume',
  'requeue',
  'close',
  'reopen',
  'startVoting',
  'return',
  'decide',
] as const;
export type AuditMove = (typeof auditMoves)[number];

/**
 * The life of a case as a table. `withdraw`: the company takes its submission back before any auditor had it, and may
 * `resubmit` it. `clarify` sends it back to the company, which completes and hands in again (`resume`).
 * `startVoting` is the first vote of a round: from then on the auditor can no longer reopen. `return` sends it from the
 * committee to the auditor. `requeue` looks for another auditor, because the present one declared a conflict of
 * interest. A decision has no way out.
 */
export const transitions: Readonly<Record<AuditState, Partial<Record<AuditMove, AuditState>>>> = {
  waiting: { take: 'in_review', withdraw: 'withdrawn' },
  withdrawn: { resubmit: 'waiting' },
  in_review: { release: 'waiting', clarify: 'returned', close: 'closed', requeue: 'waiting' },
  returned: { resume: 'in_review', requeue: 'waiting' },
  closed: { reopen: 'in_review', startVoting: 'in_committee', requeue: 'waiting' },
  in_committee: { return: 'in_review', decide: 'decided', requeue: 'waiting' },
  decided: {},
};

/** Where a move leads, or null when the case is not in a state that allows it. */
export function afterMove(state: AuditState, move: AuditMove): AuditState | null {
  return transitions[state][move] ?? null;
}

/** The states in which the committee may vote. */
export function isBeforeCommittee(state: AuditState): boolean {
  return state === 'closed' || state === 'in_committee';
}

/** Working days that each step may take, counted from the step before. The figures are FM4's own promise to a company. */
export const workingDaysFor = { take: 3, review: 20, clarification: 10, secondLook: 10, committee: 10 } as const;

/** What the deadlines are counted from. */
export interface CaseDates {
  state: AuditState;
  submittedAt: Date;
  /** When it went back to the company for clarification. */
  returnedAt: Date | null;
  /** The term that its auditor set with the question; the usual one where none was. */
  answerBy?: Day | null;
  /** When it came back to the auditor, from the company or from the committee. */
  resumedAt: Date | null;
  closedAt: Date | null;
}

/** By which day the present step of a case should be done; null when nothing is due any more. */
export function deadlineOf(audit: CaseDates): Day | null {
  const { submittedAt } = audit;
  switch (audit.state) {
    case 'waiting':
      return workingDaysAfter(audit.resumedAt ?? submittedAt, workingDaysFor.take);
    case 'in_review':
      if (audit.resumedAt) return workingDaysAfter(audit.resumedAt, workingDaysFor.secondLook);
      return workingDaysAfter(submittedAt, workingDaysFor.review);
    case 'returned':
      return audit.answerBy ?? workingDaysAfter(audit.returnedAt ?? submittedAt, workingDaysFor.clarification);
    case 'closed':
    case 'in_committee':
      return workingDaysAfter(audit.closedAt ?? submittedAt, workingDaysFor.committee);
    case 'decided':
    case 'withdrawn':
      return null;
  }
}

const workingDaysAfter = (instant: Date, count: number): Day => addWorkingDays(dayOf(instant), count);

/** Hour, on the day of the deadline, at which the coordination is told that a case is not taken. */
const coordinationHour = '10:00';

/** When the coordination is told that a case is not taken. */
export function takeBy({ dueOn, submittedAt }: { readonly dueOn: Day | null; readonly submittedAt: Date }): Date {
  return dueOn === null ? submittedAt : instantOf(dueOn, coordinationHour);
}

/** Whether the day by which the present step should be done has passed. */
export function isLate(dueOn: Day | null, now: Date): boolean {
  return dueOn !== null && dayOf(now) > dueOn;
}
