import type { Instrument, Level, LevelId, Maturity } from '../instrument/instrument.types.js';
import { CRITICAL_FLOOR, EPSILON, type Score, TOP_MATURITY } from './score.rules.js';

/** Critical practices below the floor are named up to this many; the others are counted. */
export const MAX_CRITICAL_NAMED = 3;

/** What an audit has seen of hiring, where the profile names no people in mobility. */
export interface HiringShown {
  openSelection?: boolean;
  hires?: boolean;
}

/** One thing that a level takes; figures are not rounded. */
export type Requirement = { met: boolean } & (
  | { kind: 'answers'; left: number; dimensions: string[] }
  | { kind: 'critical'; itemId: string; value: Maturity; needed: 3; lacksEvidence: boolean }
  | { kind: 'points'; points: number; needed: number }
  | { kind: 'dimension'; dimensionId: string; percent: number; needed: number }
  | { kind: 'critical-at-four'; have: number; needed: number; more: number }
  | { kind: 'not-applicable'; percent: number; allowed: number }
  | { kind: 'open-selection' }
  | { kind: 'hires' }
);

/** Everything the level takes, in the order in which it is shown, each with whether it is met. */
export function requirementsFor(
  instrument: Instrument,
  score: Score,
  levelId: LevelId,
  shown: HiringShown = {},
): Requirement[] {
  const level = levelOf(instrument, levelId);
  const gap = level.minGlobal - score.global;
  return [
    ...criticalRequirements(instrument, score),
    { kind: 'points', met: gap <= EPSILON, points: Math.max(0, gap), needed: level.minGlobal },
    ...dimensionRequirements(score, level),
    ...fourRequirement(score, level),
    ...hiringRequirement(score, level, shown),
    {
      kind: 'not-applicable',
      met: score.notApplicable.allowed,
      percent: score.notApplicable.percent,
      allowed: instrument.maxNotApplicablePercent,
    },
    {
      kind: 'answers',
      met: score.answered === score.applicable,
      left: score.applicable - score.answered,
      dimensions: score.dimensions.filter((dimension) => dimension.answered < dimension.applicable).map(({ id }) => id),
    },
  ];
}

/** What is still missing for the level; empty when it is reached. */
export function missingFor(
  instrument: Instrument,
  score: Score,
  levelId: LevelId,
  shown: HiringShown = {},
): Requirement[] {
  return requirementsFor(instrument, score, levelId, shown).filter((requirement) => !requirement.met);
}

/**
 * The levels whose every requirement is met, lowest first. A critical item below 3 blocks all of
 * them. `shown` is what the audit saw of hiring: it only matters where the profile names no people
 * in mobility, and decides N2 and N3 there.
 */
export function levelsReached(instrument: Instrument, score: Score, shown: HiringShown = {}): LevelId[] {
  return instrument.levels
    .filter((level) => missingFor(instrument, score, level.id, shown).length === 0)
    .map((level) => level.id);
}

/** How many critical practices have to count 4. */
export function foursNeeded({ critical }: Pick<Score, 'critical'>, level: Level): number {
  const share = level.critical.min === TOP_MATURITY ? 1 : level.critical.shareAtFour;
  return Math.ceil(share * critical.total - EPSILON);
}

/** A level of the instrument. */
export function levelOf(instrument: Instrument, id: LevelId): Level {
  const level = instrument.levels.find((candidate) => candidate.id === id);
  if (!level) throw new RangeError(`Instrument ${instrument.version} has no level ${id}`);
  return level;
}

/** Points as they are shown: one decimal, and never 0.0 while something is missing. */
export function shownGap(points: number): number {
  return points === 0 ? 0 : Math.max(0.1, Math.round(points * 10) / 10);
}

function criticalRequirements(instrument: Instrument, score: Score): Requirement[] {
  return instrument.items.flatMap((item): Requirement[] => {
    const own = score.items[item.id];
    if (!item.critical || !own || own.counted >= CRITICAL_FLOOR) return [];
    return [
      {
        kind: 'critical',
        met: false,
        itemId: item.id,
        value: own.counted,
        needed: CRITICAL_FLOOR,
        lacksEvidence: own.lacksEvidence && (own.declared ?? 0) >= CRITICAL_FLOOR,
      },
    ];
  });
}

function dimensionRequirements(score: Score, level: Level): Requirement[] {
  return score.dimensions.flatMap((dimension): Requirement[] =>
    dimension.percent === null || dimension.percent >= level.minPerDimension - EPSILON
      ? []
      : [
          {
            kind: 'dimension',
            met: false,
            dimensionId: dimension.id,
            percent: dimension.percent,
            needed: level.minPerDimension,
          },
        ],
  );
}

function fourRequirement(score: Score, level: Level): Requirement[] {
  const needed = foursNeeded(score, level);
  if (needed === 0) return [];
  const have = score.critical.atFour;
  return [{ kind: 'critical-at-four', met: have >= needed, have, needed, more: Math.max(0, needed - have) }];
}

function hiringRequirement(score: Score, level: Level, shown: HiringShown): Requirement[] {
  if (!score.withoutPeopleInMobility || level.id === 'N1') return [];
  if (level.id === 'N3') return [{ kind: 'hires', met: shown.hires === true }];
  return [{ kind: 'open-selection', met: shown.openSelection === true || shown.hires === true }];
}
