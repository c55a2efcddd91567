/**
 * Appeals and complaints, pure: their states, terms, and the figures that everybody may read. Source: ISO/IEC 17065:2012,
 * 7.13 (decided by people who had no part in what they are about, and without undue delay); the twenty working days are
 * FM4's own promise.
 */
import { HOUR, SECOND } from '#libs/clock';
import { addMonths, addWorkingDays, type Day, dayOf } from '#libs/mexico';
import type { Limit } from '../web/index.js';

/** `appeal`: of the company; `complaint`: of anybody else. */
export type AppealKind = 'appeal' | 'complaint';

export const appealStates = ['received', 'examining', 'proposed', 'resolved', 'withdrawn'] as const;
export type AppealState = (typeof appealStates)[number];

/** The states in which FM4 owes an answer. */
export const openStates = ['received', 'examining', 'proposed'] as const satisfies readonly AppealState[];

/** `release`: who examines it gives it back. `decline`: the second person does not agree with what is proposed. */
export const appealMoves = ['take', 'release', 'propose', 'decline', 'confirm', 'withdraw'] as const;
export type AppealMove = (typeof appealMoves)[number];

/** The life of an appeal as a table; the database holds the same one. */
export const appealTransitions: Readonly<Record<AppealState, Partial<Record<AppealMove, AppealState>>>> = {
  received: { take: 'examining', withdraw: 'withdrawn' },
  examining: { take: 'examining', release: 'received', propose: 'proposed', withdraw: 'withdrawn' },
  proposed: { release: 'received', decline: 'examining', confirm: 'resolved', withdraw: 'withdrawn' },
  resolved: {},
  withdrawn: {},
};

export const afterAppeal = (state: AppealState, move: AppealMove): AppealState | null =>
  appealTransitions[state][move] ?? null;

/**
 * `new-round`: founded, and the committee decides again; `upheld`: founded, and FM4 corrects what is to be corrected while
 * the decision stays; `dismissed`: not founded; `inadmissible`: about something that is not decided here.
 */
export const outcomes = ['new-round', 'upheld', 'dismissed', 'inadmissible'] as const;
export type Outcome = (typeof outcomes)[number];

/** Working days in which it is decided. */
export const resolveWorkingDays = 20;

/** The day by which it is decided. */
export const dueOn = (receivedAt: Date): Day => addWorkingDays(dayOf(receivedAt), resolveWorkingDays);

/** Days relative to the day on which an answer is due, on which mails go out. */
export const schedules = {
  due: { days: [-10, -5, -1], min: -20, max: -1, most: 4 },
  late: { days: [1, 5], min: 1, max: 60, most: 4 },
} as const;

/** Fewer than this are not counted for everybody (`indicadores.md`, IN-G3: "sin detalle si son menos de 5"; rule of five, § 2). */
export const leastCounted = 5;
/** Full fives: of two days or two pages no difference tells of fewer. */
const inFives = (n: number): number => Math.floor(n / leastCounted) * leastCounted;

/** What is known of the appeals or complaints of a year. */
export interface YearCount {
  readonly year: number;
  readonly kind: AppealKind;
  readonly received: number;
  readonly resolved: number;
  readonly inTime: number;
  readonly newRounds: number;
}

/** The same as everybody may read it, in full fives; 0: fewer than five. */
export type YearFigures = YearCount;

/** Each year and kind with five or more by itself, in full fives and without sums: nothing of fewer can be had by subtraction. */
export function publicFigures(counts: readonly YearCount[]): YearFigures[] {
  return counts
    .filter(({ received }) => received >= leastCounted)
    .map(({ year, kind, received, resolved, inTime, newRounds }) => ({
      year,
      kind,
      received: inFives(received),
      resolved: inFives(resolved),
      inTime: inFives(inTime),
      newRounds: inFives(newRounds),
    }));
}

/** Names and addresses of who complained are erased so many months after the answer. */
export const contactMonths = 24;
export const forgottenBefore = (today: Day): Day => addMonths(today, -contactMonths);

/** Lengths of texts, in characters. */
export const texts = { least: 30, most: 4000, leastReason: 10, reason: 2000, name: 120 } as const;

/** On a page of FM4's list, and counted for the inbox. */
export const appealsPerPage = 25;
export const mostWaiting = 100;

/** Faster than a person fills in the form, and after when it must be opened again. */
const formAges = { least: 3 * SECOND, most: 12 * HOUR };

/** @param age milliseconds between opening and sending the form */
export const formAge = (age: number): 'good' | 'too-fast' | 'too-old' =>
  age < formAges.least ? 'too-fast' : age > formAges.most ? 'too-old' : 'good';

/** Complaints from one address, from all, and attempts with a receipt from one address. */
export const complaintsPerCaller: Limit = { name: 'complaint', points: 5, seconds: 3600 };
export const complaintsFromAll: Limit = { name: 'complaint-all', points: 200, seconds: 3600 };
export const receiptsPerCaller: Limit = { name: 'complaint-receipt', points: 30, seconds: 600 };
