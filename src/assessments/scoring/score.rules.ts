import { companySize } from '../instrument/profile.rules.js';
import type { Condition, Dimension, Instrument, Item, Maturity, Profile } from '../instrument/instrument.types.js';

/** One answer as the score sees it. */
export interface Answer {
  /** `null`: not answered yet. */
  value: Maturity | null;
  /** Whether there is evidence that can be checked; without it an answer counts at most 1. */
  evidence: boolean;
  /** An auditor justified in writing that the practice does not apply. Ignored on critical items. */
  exempt?: boolean;
}

/** Answers by item id; an item without an entry is not answered. */
export type Answers = Readonly<Record<string, Answer | undefined>>;

/** What one item counts. */
export interface ItemScore {
  id: string;
  applies: boolean;
  /** What was answered. */
  declared: Maturity | null;
  /** What counts: the declared value, at most 1 without evidence; 0 while unanswered. */
  counted: Maturity;
  /** The declared value is higher than what counts, for want of evidence. */
  lacksEvidence: boolean;
}

/** What one dimension counts. */
export interface DimensionScore {
  id: string;
  /** 0 to 100, not rounded; `null` when no item of it applies (its weight goes to the others). */
  percent: number | null;
  answered: number;
  applicable: number;
}

/** The score of an assessment. */
export interface Score {
  /** 0 to 100, not rounded. */
  global: number;
  dimensions: DimensionScore[];
  items: Record<string, ItemScore>;
  answered: number;
  applicable: number;
  critical: { total: number; atFour: number; below3: string[] };
  /** Items answered 0 that set off the protocol for serious findings. */
  seriousFindings: string[];
  notApplicable: { count: number; percent: number; allowed: boolean };
  /** By the profile, no person in mobility was hired or has worked there in the last 12 months. */
  withoutPeopleInMobility: boolean;
}

/** Absorbs binary fractions only: two percentages that differ at all differ by more than 1e-6. */
export const EPSILON = 1e-9;
/** A critical item that counts less blocks every level. */
export const CRITICAL_FLOOR = 3;
/** The most that an answer without evidence counts. */
export const WITHOUT_EVIDENCE = 1;
/** The highest maturity. */
export const TOP_MATURITY = 4;

/** Whether the item applies to a company with this profile. What is not known yet counts as applying. */
export function appliesTo(item: Item, profile: Profile): boolean {
  if (item.critical) return true;
  if (item.sizes) {
    const size = companySize(profile);
    if (size !== null && !item.sizes.includes(size)) return false;
  }
  if (item.appliesIf === null) return true;
  const { match, conditions } = item.appliesIf;
  return match === 'all'
    ? conditions.every((condition) => holds(condition, profile))
    : conditions.some((condition) => holds(condition, profile));
}

/**
 * Scores answers by the rules of the instrument: percent per dimension over the items that apply,
 * global weighted by dimension, a dimension without items leaving its weight to the others.
 * An unanswered item counts 0, so the score never falls when an answer is added.
 */
export function scoreOf(instrument: Instrument, profile: Profile, answers: Answers): Score {
  const items: Record<string, ItemScore> = {};
  const tallies = new Map(instrument.dimensions.map((dimension) => [dimension.id, emptyTally()]));
  const critical: Score['critical'] = { total: 0, atFour: 0, below3: [] };
  const seriousFindings: string[] = [];
  for (const item of instrument.items) {
    const score = itemScore(item, profile, answers[item.id]);
    items[item.id] = score;
    const tally = tallies.get(item.dimension);
    if (tally && score.applies) count(tally, item, score);
    if (item.critical) {
      critical.total += 1;
      if (score.counted === TOP_MATURITY) critical.atFour += 1;
      if (score.counted < CRITICAL_FLOOR) critical.below3.push(item.id);
    }
    if (item.seriousIfZero && score.declared === 0) seriousFindings.push(item.id);
  }
  const dimensions = instrument.dimensions.map((dimension) => dimensionScore(dimension, tallies));
  const applicable = sum(dimensions, (dimension) => dimension.applicable);
  const exempted = instrument.items.length - applicable;
  const percent = (100 * exempted) / instrument.items.length;
  return {
    global: globalOf(instrument.dimensions, dimensions),
    dimensions,
    items,
    answered: sum(dimensions, (dimension) => dimension.answered),
    applicable,
    critical,
    seriousFindings,
    notApplicable: { count: exempted, percent, allowed: percent <= instrument.maxNotApplicablePercent + EPSILON },
    withoutPeopleInMobility: profile.tiene_personal_en_movilidad === false,
  };
}

/** Why an auditor may not mark the item as not applicable; `null` when they may. */
export function exemptionRefusal(
  instrument: Instrument,
  profile: Profile,
  answers: Answers,
  itemId: string,
): 'unknown-item' | 'critical' | 'too-many' | null {
  const item = instrument.items.find((candidate) => candidate.id === itemId);
  if (!item) return 'unknown-item';
  if (item.critical) return 'critical';
  const answer = answers[itemId] ?? { value: null, evidence: false };
  const after = scoreOf(instrument, profile, { ...answers, [itemId]: { ...answer, exempt: true } });
  return after.notApplicable.allowed ? null : 'too-many';
}

function itemScore(item: Item, profile: Profile, answer: Answer | undefined): ItemScore {
  const declared = answer?.value ?? null;
  const applies = item.critical || (answer?.exempt !== true && appliesTo(item, profile));
  const full = declared ?? 0;
  const counted = answer?.evidence ? full : (Math.min(full, WITHOUT_EVIDENCE) as Maturity);
  return { id: item.id, applies, declared, counted, lacksEvidence: full > counted };
}

interface Tally {
  points: number;
  possible: number;
  answered: number;
  applicable: number;
}

function emptyTally(): Tally {
  return { points: 0, possible: 0, answered: 0, applicable: 0 };
}

function count(tally: Tally, item: Item, score: ItemScore): void {
  tally.points += score.counted * item.weight;
  tally.possible += TOP_MATURITY * item.weight;
  tally.applicable += 1;
  if (score.declared !== null) tally.answered += 1;
}

function dimensionScore(dimension: Dimension, tallies: Map<string, Tally>): DimensionScore {
  const { points, possible, answered, applicable } = tallies.get(dimension.id) ?? emptyTally();
  return { id: dimension.id, percent: possible === 0 ? null : (100 * points) / possible, answered, applicable };
}

function globalOf(dimensions: Dimension[], scores: DimensionScore[]): number {
  let points = 0;
  let weights = 0;
  dimensions.forEach((dimension, index) => {
    const percent = scores[index]?.percent ?? null;
    if (percent === null) return;
    points += percent * dimension.weight;
    weights += dimension.weight;
  });
  return weights === 0 ? 0 : points / weights;
}

function holds({ field, op, value }: Condition, profile: Profile): boolean {
  const actual = profile[field];
  if (actual === undefined) return true;
  switch (op) {
    case '==':
      return actual === value;
    case '!=':
      return actual !== value;
    case '>=':
      return actual >= value;
    case '<=':
      return actual <= value;
  }
}

function sum<T>(values: T[], of: (value: T) => number): number {
  return values.reduce((total, value) => total + of(value), 0);
}
