import type { Applicability, Instrument, Item, Maturity, Profile } from '../instrument/instrument.types.js';
import { type Answers, type ItemScore, type Score, scoreOf, TOP_MATURITY } from './score.rules.js';

/** Why a practice does not count: by the profile of the company, or because an auditor said so in writing. */
export type NotApplicable = 'profile' | 'exempt';

/** How one practice counts. */
export interface ExplainedItem {
  readonly item: Item;
  readonly notApplicable: NotApplicable | null;
  readonly declared: Maturity | null;
  readonly evidence: boolean;
  /** At most 1 without evidence; 0 while unanswered. */
  readonly counted: Maturity;
  /** Less than what was declared, for want of evidence. */
  readonly capped: boolean;
  /** `counted` times the weight; 0 where it does not apply. */
  readonly points: number;
  /** The highest maturity times the weight; 0 where it does not apply. */
  readonly possible: number;
}

/** How a dimension adds up. */
export interface ExplainedDimension {
  readonly id: string;
  readonly name: string;
  readonly weight: number;
  readonly points: number;
  readonly possible: number;
  /** 100 × points ÷ possible, not rounded; null when nothing in it applies. */
  readonly percent: number | null;
  /** What it gives to the total, in percent of it: its percentage times its share of the weights that count. */
  readonly contribution: number;
  readonly items: readonly ExplainedItem[];
}

/** A score with every line that it is made of. */
export interface ExplainedScore {
  readonly score: Score;
  readonly dimensions: readonly ExplainedDimension[];
  /** The sum of the weights of the dimensions in which something applies. */
  readonly weights: number;
}

/** The score and, line by line, what it is made of. */
export function explainScore(instrument: Instrument, profile: Profile, answers: Answers): ExplainedScore {
  const score = scoreOf(instrument, profile, answers);
  const percents = new Map(score.dimensions.map((dimension) => [dimension.id, dimension.percent]));
  const weights = instrument.dimensions.reduce(
    (sum, { id, weight }) => sum + (percents.get(id) == null ? 0 : weight),
    0,
  );
  return {
    score,
    weights,
    dimensions: instrument.dimensions.map(({ id, name, weight }) => {
      const items = instrument.items
        .filter((item) => item.dimension === id)
        .map((item) => explained(item, score.items[item.id]!, answers));
      const percent = percents.get(id) ?? null;
      return {
        id,
        name,
        weight,
        points: items.reduce((sum, { points }) => sum + points, 0),
        possible: items.reduce((sum, { possible }) => sum + possible, 0),
        percent,
        contribution: percent === null ? 0 : (percent * weight) / weights,
        items,
      };
    }),
  };
}

/** The condition of an item in the words of the instrument: `todas: num_trabajadores >= 6`; empty: it applies always. */
export function conditionText(appliesIf: Applicability | null): string {
  if (!appliesIf) return '';
  const conditions = appliesIf.conditions.map(({ field, op, value }) => `${field} ${op} ${String(value)}`);
  return `${appliesIf.match === 'all' ? 'todas' : 'alguna'}: ${conditions.join('; ')}`;
}

/** What the profile says in the fields of a condition: `num_trabajadores = 64`; nothing after the sign: not answered. */
export function profileText(appliesIf: Applicability | null, profile: Profile): string {
  const fields = [...new Set(appliesIf?.conditions.map(({ field }) => field))];
  return fields.map((field) => `${field} = ${String(profile[field] ?? '')}`.trim()).join('; ');
}

function explained(item: Item, own: ItemScore, answers: Answers): ExplainedItem {
  const answer = answers[item.id];
  return {
    item,
    notApplicable: own.applies ? null : answer?.exempt === true ? 'exempt' : 'profile',
    declared: own.declared,
    evidence: answer?.evidence ?? false,
    counted: own.counted,
    capped: own.applies && own.lacksEvidence,
    points: own.applies ? own.counted * item.weight : 0,
    possible: own.applies ? TOP_MATURITY * item.weight : 0,
  };
}
