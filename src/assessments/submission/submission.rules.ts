import type { Score } from '../scoring/score.rules.js';
import type { CompanySize, Instrument, Profile, ProfileQuestion } from '../instrument/instrument.types.js';

export const assessmentStates = ['draft', 'submitted', 'closed'] as const;
export type AssessmentState = (typeof assessmentStates)[number];

export const assessmentMoves = ['submit', 'reopen', 'close'] as const;
export type AssessmentMove = (typeof assessmentMoves)[number];

/**
 * The life of an assessment. The company submits; FM4 closes it with its audit, or reopens it so
 * that the company can complete it. What is closed stays as it was.
 */
export const transitions: Readonly<Record<AssessmentState, Partial<Record<AssessmentMove, AssessmentState>>>> = {
  draft: { submit: 'submitted' },
  submitted: { reopen: 'draft', close: 'closed' },
  closed: {},
};

/** Where a move leads, or null when the state does not allow it. */
export function afterMove(state: AssessmentState, move: AssessmentMove): AssessmentState | null {
  return transitions[state][move] ?? null;
}

/** Answers, notes, files and profile change only before submission. */
export function isWritable(state: AssessmentState): boolean {
  return state === 'draft';
}

/** What the person who signs has confirmed, one entry per statement of `statementsOf`. */
export interface Declaration {
  name: string;
  accepted: readonly boolean[];
}

export type SubmissionBlocker =
  | { kind: 'profile'; fields: string[] }
  | { kind: 'answers'; items: string[] }
  | { kind: 'declaration'; left: number }
  | { kind: 'signature' };

/** The statements that are signed: those of the requirements that a person declares or accepts. */
export function statementsOf(instrument: Instrument): string[] {
  return instrument.requirements.slice(1, 3);
}

/** Why the assessment cannot be submitted yet, in the order in which to solve it; empty when it can. */
export function submissionBlockers(
  instrument: Instrument,
  profile: Profile,
  score: Score,
  declaration: Declaration,
): SubmissionBlocker[] {
  const fields = missingProfileFields(instrument, profile);
  const items = Object.values(score.items).filter((item) => item.applies && item.declared === null);
  const left = statementsOf(instrument).filter((_statement, index) => declaration.accepted[index] !== true).length;
  const blockers: SubmissionBlocker[] = [];
  if (fields.length > 0) blockers.push({ kind: 'profile', fields });
  if (items.length > 0) blockers.push({ kind: 'answers', items: items.map((item) => item.id) });
  if (left > 0) blockers.push({ kind: 'declaration', left });
  if (declaration.name.trim() === '') blockers.push({ kind: 'signature' });
  return blockers;
}

/** The profile questions without a usable answer. */
export function missingProfileFields(instrument: Instrument, profile: Profile): string[] {
  return instrument.profile
    .filter((question) => question.kind !== 'computed' && !isAnswer(question, profile[question.field]))
    .map((question) => question.field);
}

/** Whether a value answers a profile question. */
export function isAnswer(question: ProfileQuestion, value: unknown): boolean {
  switch (question.kind) {
    case 'integer':
      return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 1_000_000;
    case 'choice':
      return typeof value === 'string' && question.options.includes(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'computed':
      return true;
  }
}

/** Size by headcount, as the instrument says it: micro to 10, small to 50, medium to 250; null while unknown. */
export function companySize(profile: Profile): CompanySize | null {
  const people = profile.num_trabajadores;
  if (typeof people !== 'number') return null;
  if (people <= 10) return 'micro';
  if (people <= 50) return 'small';
  return people <= 250 ? 'medium' : 'large';
}
