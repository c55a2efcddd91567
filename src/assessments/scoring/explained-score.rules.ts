import type { Instrument, Item, Maturity, Profile } from '../instrument/instrument.types.js';
import { HEADCOUNT } from '../instrument/sizes.rules.js';
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

/** How the instrument calls the sizes of companies. */
const sizeNames = { micro: 'micro', small: 'pequena', medium: 'mediana', large: 'grande' } as const;

/**
 * The condition of an item in the words of the instrument: `todas: num_trabajadores >= 6`, after the sizes where it is not
 * for all, `tamano: mediana, grande | todas: …`; empty: it applies always.
 */
export function conditionText({ appliesIf, sizes }: Pick<Item, 'appliesIf' | 'sizes'>): string {
  const own = sizes ? `tamano: ${sizes.map((size) => sizeNames[size]).join(', ')}` : '';
  if (!appliesIf) return own;
  const conditions = appliesIf.conditions.map(({ field, op, value }) => `${field} ${op} ${String(value)}`);
  const said = `${appliesIf.match === 'all' ? 'todas' : 'alguna'}: ${conditions.join('; ')}`;
  return own === '' ? said : `${own} | ${said}`;
}

/** What the profile says in the fields of a condition: `num_trabajadores = 64`; nothing after the sign: not answered. */
export function profileText({ appliesIf, sizes }: Pick<Item, 'appliesIf' | 'sizes'>, profile: Profile): string {
  const asked = [...(sizes ? [HEADCOUNT] : []), ...(appliesIf?.conditions.map(({ field }) => field) ?? [])];
  const fields = [...new Set(asked)];
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
