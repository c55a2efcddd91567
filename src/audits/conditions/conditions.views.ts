/** From conditions to what pages show, pure. */
import type { ConditionShape, LevelConditionsShape } from '#templates/audits/conditions/conditions.shapes';
import type { Ties } from '../independence/independence.rules.js';
import { carriedOf, closedLevels, type KnownConditions } from './case-conditions.js';
import type { CarriedCondition, DecidedConditions } from './carried.rules.js';

/** The levels up to the one applied for, each with its conditions as they stand. */
export function levelConditions(known: KnownConditions, ties: Ties): LevelConditionsShape[] {
  const closed = closedLevels(known);
  return known.levels.map(({ level, results }) => {
    const haves = new Map(results.map(({ id, have }) => [id, have]));
    return {
      level,
      open: !closed.has(level),
      conditions: carriedOf(known, ties, level).map((one) => ({ ...shapeOf(one), have: haves.get(one.id) ?? null })),
    };
  });
}

/**
 * The same for the company itself, without the figures of a survey: few answers, or that somebody told of something
 * grave, are not for it to read («Indicadores e instrumentos», § 2.3 and 6.4). Its own page of results says the rest.
 */
export const conditionsForCompany = (known: KnownConditions, ties: Ties): LevelConditionsShape[] =>
  levelConditions(known, ties).map((level) => ({
    ...level,
    conditions: level.conditions.map((one) =>
      one.kind === 'survey' && one.variant === null && one.records.length > 0 ? { ...one, have: null } : one,
    ),
  }));

/** Who is named beside what a case has on record. */
export const peopleIn = ({ facts, waivers }: Pick<KnownConditions, 'facts' | 'waivers'>): string[] =>
  [
    ...facts.flatMap((one) => [one.recordedBy, one.secondAuditor, one.withdrawnBy]),
    ...waivers.flatMap((one) => [one.proposedBy, one.confirmedBy]),
  ].filter((id) => id !== null);

/** A condition without the company's figures, as a decision or a distinction carries it. */
export function shapeOf(carried: CarriedCondition): ConditionShape {
  const { id, kind, variant, courses, state, needed, records, waiver } = carried;
  return { id, kind, variant, courses: [...courses], state, have: null, needed, records: [...records], waiver };
}

/** The conditions of a decision as pages show them; null for one from before they were recorded. */
export function decidedLevel(requirements: unknown): LevelConditionsShape | null {
  const decided = decidedConditions(requirements);
  if (!decided) return null;
  const conditions = decided.conditions.map(shapeOf);
  return { level: decided.level, open: conditions.every(({ state }) => state !== 'unmet'), conditions };
}

/** What a decision says of its conditions; null for one from before they were recorded. */
function decidedConditions(requirements: unknown): DecidedConditions | null {
  const isOne = typeof requirements === 'object' && requirements !== null && 'conditions' in requirements;
  return isOne ? (requirements as DecidedConditions) : null;
}
