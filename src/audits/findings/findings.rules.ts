/** Findings, pure: their grades, their life, and by when a correction and the look at its effect are due. */
import { addDays, type Day } from '#libs/mexico';

/** From what stops a level to what others may learn from. */
export const findingGrades = ['critical', 'major', 'minor', 'observation', 'strength'] as const;
export type FindingGrade = (typeof findingGrades)[number];

/** `noted`: asks nothing of the company. `withdrawn`: it was none. */
export const findingStates = ['noted', 'open', 'planned', 'evidence', 'closed', 'withdrawn'] as const;
export type FindingState = (typeof findingStates)[number];

export const findingMoves = ['plan', 'show', 'accept', 'reject', 'reopen', 'withdraw'] as const;
export type FindingMove = (typeof findingMoves)[number];

/**
 * The life of a finding as a table. `plan`: the company says owner, root cause, action and date, and may say them anew
 * while it works on it. `show`: it shows that it is corrected. `reject`: the evidence is not enough. `reopen`: the look at
 * the effect found that it did not hold.
 */
export const transitions: Readonly<Record<FindingState, Partial<Record<FindingMove, FindingState>>>> = {
  noted: { withdraw: 'withdrawn' },
  open: { plan: 'planned', withdraw: 'withdrawn' },
  planned: { plan: 'planned', show: 'evidence' },
  evidence: { accept: 'closed', reject: 'planned' },
  closed: { reopen: 'open' },
  withdrawn: {},
};

/** Where a move leads, or null when the finding is not in a state that allows it. */
export function afterMove(state: FindingState, move: FindingMove): FindingState | null {
  return transitions[state][move] ?? null;
}

/** Whether the company has to correct it. */
export const needsAction = (grade: FindingGrade): boolean => grade !== 'observation' && grade !== 'strength';

/** The state in which a finding is recorded. */
export const firstState = (grade: FindingGrade): FindingState => (needsAction(grade) ? 'open' : 'noted');

/**
 * Days within which a company corrects a finding, from the day on which it says how. Ninety days are the corrective plan
 * of the instrument (`reglas_de_items_criticos`); for lesser ones FM4 gives twice as long.
 */
export const longestCorrection: Readonly<Record<'critical' | 'major' | 'minor', number>> = {
  critical: 90,
  major: 90,
  minor: 180,
};

/** The last day that a company may choose for its correction. */
export function latestDue(grade: FindingGrade, today: Day): Day {
  return addDays(today, needsAction(grade) ? longestCorrection[grade as keyof typeof longestCorrection] : 0);
}

/** Days after which FM4 looks whether a correction held. */
export const EFFECTIVENESS_DAYS = 90;

/** On which day FM4 looks whether a correction that was accepted today held. */
export const checkDay = (closedOn: Day): Day => addDays(closedOn, EFFECTIVENESS_DAYS);

/** `H-07`: how people speak of a finding within its case. */
export const findingCode = (number: number): string => `H-${String(number).padStart(2, '0')}`;
