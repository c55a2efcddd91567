/** The sheets of indicators, pure: what each measures, from where, how often, and what is aimed at. */

export const groups = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'] as const;
export type Group = (typeof groups)[number];

export const frequencies = ['month', 'quarter', 'half', 'year'] as const;
export type Frequency = (typeof frequencies)[number];

/** `share`: numerator by denominator, of 100; `sum` of what each row counts; `mean`, `median` over the rows. */
export const units = ['count', 'sum', 'share', 'mean', 'median'] as const;
export type Unit = (typeof units)[number];

/** Where the rows come from, or would. `surveys`: those of people; `log`: what FM4 writes down itself. */
export const sourceKinds = [
  'platform',
  'log',
  'surveys',
  'audits',
  'company',
  'municipality',
  'protection',
  'data',
  'test',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** By what a figure can be told apart. */
export const variables = [
  'sector',
  'size',
  'region',
  'course',
  'kind',
  'item',
  'level',
  'grade',
  'gender',
  'age',
  'need',
  'answered',
  'moment',
  'reason',
  'mobility',
] as const;
export type Variable = (typeof variables)[number];

/** What is aimed at in a year: as it is written, and as a number where it is one. */
export interface Target {
  readonly text: string;
  readonly value: number | null;
}

/** Another indicator of the same people. */
export interface Beside {
  readonly indicator: string;
  /** Only those with that value of it; null: all. */
  readonly part: { readonly variable: Variable; readonly value: string } | null;
}

/** How an indicator with a source is computed. */
export interface Feed {
  /** Names the query. */
  readonly query: string;
  readonly unit: Unit;
  /** On whom a figure rests of whom nothing may be told when they are few; `none`: on nobody. */
  readonly protects: 'person' | 'company' | 'none';
  /** The state on the last day of the period, not what happened in it: the same ones are counted again. */
  readonly isStock: boolean;
  readonly by: readonly Variable[];
  /** An indicator that rests on more or fewer of the same people, or that part of it: the two are held against each other. */
  readonly beside?: Beside;
  /** All answering alike tells of each: shares outside of 10 to 90 % are told as such, and nothing is told apart. */
  readonly isSensitive?: boolean;
}

/** What an indicator is. */
export interface IndicatorSheet {
  readonly id: string;
  readonly group: Group;
  readonly name: string;
  readonly definition: string;
  readonly numerator: string;
  /** Null: it has none. */
  readonly denominator: string | null;
  readonly source: string;
  readonly breakdown: string;
  readonly frequency: Frequency;
  readonly kind: SourceKind;
  /** Null: it has no source yet, and `missing` names the instrument that would be one. */
  readonly feed: Feed | null;
  readonly missing: string | null;
  readonly baseline: string | null;
  readonly targets: { readonly year1: Target; readonly year2: Target } | null;
}

/** An indicator that is computed. */
export type FedSheet = IndicatorSheet & { readonly feed: Feed };

/** The sheets that have a source. */
export const fedOnes = (sheets: readonly IndicatorSheet[]): FedSheet[] =>
  sheets.filter((sheet): sheet is FedSheet => sheet.feed !== null);
