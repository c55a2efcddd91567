/** What a fact on record must say, pure: its figures by kind, and how they hold together. */
import type { Day } from '#libs/mexico';
import { isIndependent, type Ties } from '../independence/independence.rules.js';
import type { FactKind, RecordedFact, WrittenKind } from './facts.types.js';

/** In the workplace, from afar, or on paper. */
export const factMethods = ['on-site', 'remote', 'documents'] as const;
export type FactMethod = (typeof factMethods)[number];

/** The figures of each kind, in the order of its form. */
export const figuresOfKind = {
  interviews: ['hr', 'direction', 'staff'],
  visit: ['sites'],
  'records-sample': ['files', 'payrolls', 'sites'],
  suppliers: ['key', 'reviewed'],
  hires: ['hires'],
  permanence: ['mobilityHired', 'mobilityStayed', 'localHired', 'localStayed'],
  'pay-gap': ['compared', 'unexplained'],
  commitment: ['commitments'],
  'improvement-plan': ['actions'],
} as const satisfies Record<WrittenKind, readonly string[]>;

export const figureNames = [
  ...new Set<(typeof figuresOfKind)[WrittenKind][number]>(Object.values(figuresOfKind).flat()),
];
export type FigureName = (typeof figureNames)[number];

/** People of whom each pair of figures speaks: the second is never more than the first. */
const within: readonly (readonly [FigureName, FigureName])[] = [
  ['key', 'reviewed'],
  ['mobilityHired', 'mobilityStayed'],
  ['localHired', 'localStayed'],
  ['compared', 'unexplained'],
];

/** Largest figure of a fact: more people than any employer of Jalisco has. */
export const largestFigure = 1_000_000;

/** A fact as it was written. */
export interface WrittenFact {
  readonly kind: WrittenKind;
  readonly heldOn: Day;
  readonly method: FactMethod;
  readonly figures: Readonly<Partial<Record<FigureName, number>>>;
  readonly note: string;
  readonly secondAuditor: string | null;
}

export type FactProblem =
  | { readonly why: 'figure-missing' | 'figures-contradict'; readonly field: FigureName }
  | { readonly why: 'fact-empty'; readonly field: FigureName }
  | { readonly why: 'fact-day'; readonly field: 'heldOn' }
  | { readonly why: 'on-site-only'; readonly field: 'method' }
  | { readonly why: 'note-missing'; readonly field: 'note' }
  | { readonly why: 'second-auditor'; readonly field: 'secondAuditor' };

/** What may be zero in all its figures: results are found, also bad ones. */
const mayBeNothing: readonly WrittenKind[] = ['suppliers', 'hires', 'permanence'];

/**
 * What is wrong with a fact, or null.
 * @param openedOn the day on which the case was opened: what was looked at before belongs to another case
 */
export function factProblem(fact: WrittenFact, openedOn: Day, today: Day): FactProblem | null {
  const names: readonly FigureName[] = figuresOfKind[fact.kind];
  const missing = names.find((name) => fact.figures[name] === undefined);
  if (missing) return { why: 'figure-missing', field: missing };
  const wrong = within.find(([whole, part]) => (fact.figures[part] ?? 0) > (fact.figures[whole] ?? 0));
  if (wrong) return { why: 'figures-contradict', field: wrong[1] };
  if (!mayBeNothing.includes(fact.kind) && names.every((name) => fact.figures[name] === 0)) {
    return { why: 'fact-empty', field: names[0]! };
  }
  if (fact.heldOn > today || fact.heldOn < openedOn) return { why: 'fact-day', field: 'heldOn' };
  if (fact.kind === 'visit' && fact.method !== 'on-site') return { why: 'on-site-only', field: 'method' };
  if (fact.kind !== 'visit' && fact.secondAuditor !== null) return { why: 'second-auditor', field: 'secondAuditor' };
  if (fact.kind === 'commitment' && fact.note.trim() === '') return { why: 'note-missing', field: 'note' };
  return null;
}

/** The figures of its kind alone. */
export function ownFigures(fact: WrittenFact): Record<string, number> {
  return Object.fromEntries(figuresOfKind[fact.kind].map((name) => [name, fact.figures[name]!]));
}

/** A row as the rules read it. */
interface FactRow {
  readonly id: string;
  readonly kind: FactKind;
  readonly heldOn: Day;
  readonly figures: Readonly<Record<string, number>>;
  readonly secondAuditor: string | null;
  readonly recordedBy: string;
  readonly withdrawnAt: Date | null;
}

/**
 * The facts that count: not withdrawn, and found by people who may audit the case. A second auditor whose tie came to light
 * no longer counts as one.
 */
export function soundFacts(found: readonly FactRow[], ties: Ties): RecordedFact[] {
  return found
    .filter(({ withdrawnAt, recordedBy }) => withdrawnAt === null && isIndependent('audit', recordedBy, ties))
    .map(({ id, kind, heldOn, figures, secondAuditor }) => ({
      id,
      kind,
      heldOn,
      figures,
      byTwo: secondAuditor !== null && isIndependent('audit', secondAuditor, ties),
    }));
}
