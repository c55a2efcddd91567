import type {
  DimensionShape,
  ItemShape,
  RequirementShape,
  ScoreShape,
} from '#templates/assessments/scoring/score.shapes';
import type { Instrument, Item, LevelId } from '../instrument/instrument.types.js';
import { levelsReached, MAX_CRITICAL_NAMED, type Requirement, requirementsFor, shownGap } from './levels.rules.js';
import type { Score } from './score.rules.js';

/** The score as every page shows it beside the work. */
export function scoreView(instrument: Instrument, score: Score, target: LevelId): ScoreShape {
  const aim = instrument.levels.find((level) => level.id === target);
  return {
    percent: score.global,
    answered: score.answered,
    applicable: score.applicable,
    target,
    reached: levelsReached(instrument, score).at(-1) ?? null,
    minPerDimension: aim?.minPerDimension ?? 0,
    thresholds: instrument.levels.map((level) => ({ level: level.id, percent: level.minGlobal })),
    // a dimension without answers has no point on the radar: 0 % would say that it was judged
    dimensions: instrument.dimensions.map(({ id, name }, index) => {
      const own = score.dimensions[index];
      return { id, name, percent: own && own.answered > 0 ? own.percent : null };
    }),
    requirements: requirementViews(instrument, score, target),
  };
}

/**
 * What to show of a level's requirements. What is merely not answered yet is said once, as the count
 * of practices left; totals and dimensions are compared once they are complete.
 */
function requirementViews(instrument: Instrument, score: Score, target: LevelId): RequirementShape[] {
  const complete = score.answered === score.applicable;
  const requirements = requirementsFor(instrument, score, target);
  const critical = requirements.filter((one) => one.kind === 'critical' && score.items[one.itemId]?.declared !== null);
  const named = critical.length > MAX_CRITICAL_NAMED + 1 ? critical.slice(0, MAX_CRITICAL_NAMED) : critical;
  const views = [...named, ...requirements.filter((one) => one.kind !== 'critical')].flatMap((one) =>
    requirementView(instrument, score, one, complete),
  );
  const more = critical.length - named.length;
  if (more > 0) views.splice(named.length, 0, { kind: 'more-critical', met: false, n: more });
  return views;
}

function requirementView(
  instrument: Instrument,
  score: Score,
  requirement: Requirement,
  complete: boolean,
): RequirementShape[] {
  switch (requirement.kind) {
    case 'critical':
      return [{ kind: requirement.lacksEvidence ? 'evidence' : 'critical', met: false, itemId: requirement.itemId }];
    case 'points':
      return complete ? [{ ...requirement, points: shownGap(requirement.points) }] : [];
    case 'dimension': {
      const own = score.dimensions.find((dimension) => dimension.id === requirement.dimensionId);
      if (!own || own.answered < own.applicable) return [];
      const name = instrument.dimensions.find((dimension) => dimension.id === own.id)?.name ?? own.id;
      return [{ ...requirement, met: false, name }];
    }
    case 'critical-at-four':
      return requirement.met || !complete ? [] : [{ ...requirement, kind: 'four', met: false }];
    case 'not-applicable':
      return requirement.met ? [] : [{ ...requirement, met: false }];
    case 'open-selection':
    case 'hires':
      return requirement.met ? [] : [{ kind: requirement.kind, met: false }];
    case 'answers':
      return [{ kind: 'answers', met: requirement.met, left: requirement.left }];
  }
}

/**
 * The dimensions with the state of each practice.
 * @param unknown practices of which somebody said that they do not know yet
 */
export function dimensionViews(
  instrument: Instrument,
  score: Score,
  files: Readonly<Record<string, readonly unknown[] | undefined>>,
  unknown: ReadonlySet<string> = new Set(),
): DimensionShape[] {
  return instrument.dimensions.map((dimension, index) => ({
    id: dimension.id,
    name: dimension.name,
    purpose: dimension.purpose,
    percent: score.dimensions[index]?.percent ?? null,
    answered: score.dimensions[index]?.answered ?? 0,
    applicable: score.dimensions[index]?.applicable ?? 0,
    items: instrument.items
      .filter((item) => item.dimension === dimension.id)
      .map((item) => ({
        ...itemView(instrument, item, score, files[item.id]?.length ?? 0),
        unknown: unknown.has(item.id),
      })),
  }));
}

function itemView(instrument: Instrument, item: Item, score: Score, files: number): Omit<ItemShape, 'unknown'> {
  const own = score.items[item.id];
  const value = own?.declared ?? null;
  return {
    id: item.id,
    text: item.text,
    critical: item.critical,
    applies: own?.applies ?? true,
    value,
    valueName: nameOf(instrument, value),
    low: item.critical && value !== null && score.critical.below3.includes(item.id),
    lacksEvidence: own?.lacksEvidence ?? false,
    files,
  };
}

/** The name of a maturity in the instrument's words. */
export function nameOf(instrument: Instrument, value: number | null): string | null {
  return value === null ? null : (instrument.scale[value]?.name ?? null);
}
