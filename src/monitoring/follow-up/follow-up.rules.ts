/**
 * Follow-up of hires, said by the worker: what is asked, when, and what counts as staying; pure. Source: FM4, «Seguimiento y
 * evaluación: indicadores e instrumentos» (11-2026), §§ 2, 4-E, 6 and 7.
 */
import { HOUR } from '#libs/clock';
import { addDays, addMonths, type Day } from '#libs/mexico';
import type { Limit } from '../../web/index.js';

/** Months after the first day of work at which the worker is asked (IN-E5 to IN-E7). */
export const moments = [3, 6, 12] as const;
export type Moment = (typeof moments)[number];

/** A code takes answers from so many days before its day on, and until so many days after it. */
export const DAYS_BEFORE = 7;
export const DAYS_AFTER = 60;

/** The day of a moment, and its first and last day to answer. */
export function windowOf(hiredOn: Day, months: Moment): { dueOn: Day; from: Day; until: Day } {
  const dueOn = addMonths(hiredOn, months);
  return { dueOn, from: addDays(dueOn, -DAYS_BEFORE), until: addDays(dueOn, DAYS_AFTER) };
}

/** Which moment is asked about on a day; otherwise when the next one begins; null for both: all is over. */
export function momentOn(hiredOn: Day, today: Day): { open: Moment | null; next: Day | null } {
  const windows = moments.map((months) => ({ months, ...windowOf(hiredOn, months) }));
  const open = windows.find(({ from, until }) => from <= today && today <= until);
  const next = windows.find(({ from }) => from > today);
  return { open: open?.months ?? null, next: next?.from ?? null };
}

/** The questions in the order in which they are asked; each may be left out. */
export const questions = ['staying', 'formal', 'paid', 'equal', 'contract', 'skills', 'untold', 'reason'] as const;
export type Question = (typeof questions)[number];

const agreements = ['1', '2', '3', '4', '5', 'nr'] as const;

/** The answers that each takes; `nr`: would rather not say, `ns`: does not know. */
export const answersTo = {
  staying: ['yes', 'no', 'nr'],
  formal: ['both', 'contract', 'imss', 'neither', 'ns', 'nr'],
  paid: agreements,
  equal: agreements,
  contract: agreements,
  skills: agreements,
  untold: agreements,
  /** Of those who left (IN-E10). */
  reason: ['better-job', 'procedure', 'treatment', 'dismissed', 'other', 'nr'],
} as const satisfies Record<Question, readonly string[]>;

/** What a worker said at one moment. */
export type WorkerAnswers = { readonly [Key in Question]?: (typeof answersTo)[Key][number] };

/** A reason of leaving counts only of somebody who left. */
export function consistent(answers: WorkerAnswers): WorkerAnswers {
  if (answers.staying === 'no') return answers;
  const { reason: _, ...rest } = answers;
  return rest;
}

/** Whether anything was said. */
export const saysNothing = (answers: WorkerAnswers): boolean => Object.keys(answers).length === 0;

/** Answers that go to the protection role: somebody presses them to tell their story, or they left for how they were treated. */
export const dangers = ['pressed', 'treatment'] as const;
export type Danger = (typeof dangers)[number];

export function dangersIn(answers: WorkerAnswers): Danger[] {
  const pressed = answers.untold === '1' || answers.untold === '2';
  return [
    ...(pressed ? (['pressed'] as const) : []),
    ...(answers.reason === 'treatment' ? (['treatment'] as const) : []),
  ];
}

/** Favourable, or null where it does not count: unanswered, `nr`, `ns` (§ 6, «Cálculo»). */
export function isFavourable(
  question: Exclude<Question, 'staying' | 'reason'>,
  answers: WorkerAnswers,
): boolean | null {
  const answer = answers[question];
  if (answer === undefined || answer === 'nr' || answer === 'ns') return null;
  return question === 'formal' ? answer === 'both' : answer === '4' || answer === '5';
}

/** Characters of the way to be reached. */
export const MAX_CONTACT = 300;

/** The next full hour: neither an alert nor its mail says in which minute somebody answered. */
export const heardAt = (now: Date): Date => new Date((Math.floor(now.getTime() / HOUR) + 1) * HOUR);

/** Months after the last moment for which answers are kept (§ 3: three years). */
export const RETENTION_MONTHS = 36;
/** Hires up to that day are forgotten. */
export const forgottenBefore = (today: Day): Day => addMonths(addDays(today, -DAYS_AFTER), -12 - RETENTION_MONTHS);
/** Months for which the way to reach somebody is kept once their alert is closed. */
export const CONTACT_MONTHS = 3;

/** Looks at codes from one network, and wrong ones, which people rarely type. */
export const CODES_PER_CALLER: Limit = { name: 'follow-up', points: 600, seconds: 3600 };
export const WRONG_CODES_PER_CALLER: Limit = { name: 'follow-up-wrong', points: 30, seconds: 3600 };
