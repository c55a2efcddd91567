/** The life of a case, pure: which moves it may make from which state, and by when each step should be done. */
import { addWorkingDays, type Day, dayOf, instantOf, workingDaysBetween } from '#libs/mexico';
import { type Pause, pausedDays } from '../term/term.rules.js';

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
 * interest. A decision has no way out. The database holds every case to the same table, `audit_transitions`.
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

/** One way of the table. */
export interface Transition {
  readonly fromState: AuditState;
  readonly move: AuditMove;
  readonly toState: AuditState;
}

/** The table, way by way. */
export const allTransitions: readonly Transition[] = auditStates.flatMap((fromState) =>
  auditMoves.flatMap((move) => {
    const toState = afterMove(fromState, move);
    return toState === null ? [] : [{ fromState, move, toState }];
  }),
);

/** The states in which nothing more is done with a case: it is decided, or its company took it back. */
export const overStates = ['decided', 'withdrawn'] as const satisfies readonly AuditState[];

/** Whether nothing more is done with the case. */
export function isOver(state: AuditState): boolean {
  return overStates.some((over) => over === state);
}

/** Whether FM4 may stop the clock: while it works on the case. With the company, it stands still by itself. */
export function isPausable(state: AuditState): boolean {
  return state === 'in_review' || isBeforeCommittee(state);
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

/**
 * By which day the present step of a case should be done; null when nothing is due any more.
 * @param pauses that FM4 agreed on; what they take of the step is given to it, and while one goes on nothing is due
 */
export function deadlineOf(audit: CaseDates, pauses: readonly Pause[] = []): Day | null {
  const step = stepOf(audit);
  if (step === null || pauses.some(({ toAt }) => toAt === null)) return null;
  return addWorkingDays(dayOf(step.from), step.days + pausedDays(pauses, step.from, step.from));
}

/** From when the present step counts, and how many working days it has. */
function stepOf(audit: CaseDates): { from: Date; days: number } | null {
  const { submittedAt } = audit;
  switch (audit.state) {
    case 'waiting':
      return { from: audit.resumedAt ?? submittedAt, days: workingDaysFor.take };
    case 'in_review':
      if (audit.resumedAt) return { from: audit.resumedAt, days: workingDaysFor.secondLook };
      return { from: submittedAt, days: workingDaysFor.review };
    case 'returned':
      return { from: audit.returnedAt ?? submittedAt, days: answerDays(audit) };
    case 'closed':
    case 'in_committee':
      return { from: audit.closedAt ?? submittedAt, days: workingDaysFor.committee };
    case 'decided':
    case 'withdrawn':
      return null;
  }
}

/** Working days for the company's answer: until the day that the auditor set, or the usual term. */
function answerDays({ answerBy, returnedAt, submittedAt }: CaseDates): number {
  return answerBy ? workingDaysBetween(dayOf(returnedAt ?? submittedAt), answerBy) : workingDaysFor.clarification;
}

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
