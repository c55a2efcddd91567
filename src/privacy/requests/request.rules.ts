import { DAY } from '#libs/clock';
import { addMonths, addWorkingDays, type Day, dayOf } from '#libs/mexico';
import type { Fate, Ground } from '../../accounts/index.js';
import type { Limit } from '../../web/index.js';

/** The four rights of the law (LFPDPPP, DOF 20-03-2025): articles 22, 23, 24 and 26. */
export const rights = ['access', 'rectification', 'erasure', 'opposition'] as const;
export type Right = (typeof rights)[number];

export const requestStates = ['unconfirmed', 'open', 'decided', 'done', 'withdrawn'] as const;
export type RequestState = (typeof requestStates)[number];
/** What FM4 lists: nobody but the person knows of a request before it is confirmed. */
export const listedStates = ['open', 'decided', 'done', 'withdrawn'] as const satisfies readonly RequestState[];
export const waitingStates = ['open', 'decided'] as const satisfies readonly RequestState[];

export const decisions = ['granted', 'partly', 'refused'] as const;
export type Decision = (typeof decisions)[number];

/** What became of one thing that was held: how many rows, and which ground keeps it. */
export interface Outcome {
  readonly key: string;
  readonly count: number;
  readonly fate: Fate;
  readonly ground: Ground | null;
}

/** What can be done with a request. `hand-out`: an access request is answered with the file at once. */
export type RequestMove = 'confirm' | 'hand-out' | 'extend' | 'decide' | 'refuse' | 'carry-out' | 'withdraw';

const transitions: Readonly<Record<RequestMove, Partial<Record<RequestState, RequestState>>>> = {
  confirm: { unconfirmed: 'open' },
  'hand-out': { unconfirmed: 'done', open: 'done' },
  extend: { open: 'open' },
  decide: { open: 'decided' },
  refuse: { open: 'done' },
  'carry-out': { decided: 'done' },
  withdraw: { open: 'withdrawn', decided: 'withdrawn' },
};

/** The state after a move; null when it is not possible. */
export const after = (state: RequestState, move: RequestMove): RequestState | null => transitions[move][state] ?? null;

/**
 * LFPDPPP art. 31: the determination is told within twenty days, and made effective within fifteen days after it was told;
 * each term may be extended once by as much, with a reason. Days are working days (art. 2).
 */
export const ANSWER_DAYS = 20;
export const EFFECT_DAYS = 15;

export const answerBy = (confirmedAt: Date): Day => addWorkingDays(dayOf(confirmedAt), ANSWER_DAYS);
/** The extended term runs from the end of the first. */
export const extendedAnswerBy = (first: Day): Day => addWorkingDays(first, ANSWER_DAYS);
export const effectBy = (decidedAt: Date): Day => addWorkingDays(dayOf(decidedAt), EFFECT_DAYS);

/** The next deadline of a request; null once it is closed. */
export function dueOn(request: { state: RequestState; answerBy: Day | null; effectBy: Day | null }): Day | null {
  if (request.state === 'open') return request.answerBy;
  return request.state === 'decided' ? request.effectBy : null;
}

/** Working days before a deadline on which FM4 is reminded of it, and when of the day. */
export const REMINDER_DAYS = 3;
export const REMINDER_TIME = '09:00';

/** An unconfirmed request is forgotten after this time: its link is dead. */
export const CONFIRM_DAYS = 3;
export const unconfirmedBefore = (now: Date): Date => new Date(now.getTime() - CONFIRM_DAYS * DAY);

/** The file of somebody without an account can be fetched by its link for this long. */
export const FILE_DAYS = 15;
export const fileUntil = (doneAt: Date): Date => new Date(doneAt.getTime() + FILE_DAYS * DAY);

/**
 * Closed requests show that they were answered, in time and why (art. 24: blocked until no claim can follow). The period
 * is FM4's, for its lawyer to confirm.
 */
export const CLOSED_MONTHS = 36;
export const closedBefore = (today: Day): Day => addMonths(today, -CLOSED_MONTHS);

/** Requests on a page of FM4's list, and requests of one person on theirs. */
export const REQUESTS_PER_PAGE = 25;
export const MAX_OWN = 50;
export const MAX_WAITING = 200;

/** Characters. Opposition and rectification need to say what and why (art. 26 and 30). */
export const MAX_TEXT = 4000;
export const MIN_TEXT = 10;
export const MIN_REASONS = 20;
export const needsText = (right: Right): boolean => right === 'rectification' || right === 'opposition';

/** Requests by one network address and to one mailbox; files by one person. */
export const REQUESTS_PER_CALLER: Limit = { name: 'privacy-request', points: 10, seconds: 3600 };
export const REQUESTS_PER_MAILBOX: Limit = { name: 'privacy-mailbox', points: 3, seconds: 24 * 3600 };
export const FILES_PER_PERSON: Limit = { name: 'privacy-file', points: 20, seconds: 3600 };
