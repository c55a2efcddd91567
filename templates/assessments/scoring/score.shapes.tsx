/** Levels of the distinction, lowest first. */
export type LevelName = 'N1' | 'N2' | 'N3';

/** One thing that a level takes, ready to be said. */
export type RequirementShape =
  | { kind: 'critical' | 'evidence'; met: false; itemId: string }
  | { kind: 'more-critical'; met: false; n: number }
  | { kind: 'points'; met: boolean; points: number; needed: number }
  | { kind: 'dimension'; met: false; dimensionId: string; name: string; percent: number; needed: number }
  | { kind: 'four'; met: false; have: number; needed: number; more: number }
  | { kind: 'not-applicable'; met: false; percent: number; allowed: number }
  | { kind: 'open-selection' | 'hires'; met: false }
  | { kind: 'answers'; met: boolean; left: number };

/** The score beside every page of the assessment. */
export interface ScoreShape {
  percent: number;
  answered: number;
  applicable: number;
  target: LevelName;
  /** The highest level reached by the answers. */
  reached: LevelName | null;
  /** Of the level aimed at. */
  minPerDimension: number;
  thresholds: { level: LevelName; percent: number }[];
  /** A dimension without answers has no percentage. */
  dimensions: { id: string; name: string; percent: number | null }[];
  requirements: RequirementShape[];
}

/** One practice in the list. */
export interface ItemShape {
  id: string;
  text: string;
  critical: boolean;
  applies: boolean;
  value: number | null;
  /** Somebody said that they do not know yet. */
  unknown: boolean;
  /** Name of the maturity that was chosen. */
  valueName: string | null;
  /** Answered, critical, and counting below 3. */
  low: boolean;
  lacksEvidence: boolean;
  files: number;
}

/** One dimension of the list, with its practices. */
export interface DimensionShape {
  id: string;
  name: string;
  purpose: string;
  percent: number | null;
  answered: number;
  applicable: number;
  items: ItemShape[];
}

/** One practice of the calculation. */
export interface ItemLineShape {
  id: string;
  text: string;
  critical: boolean;
  weight: number;
  notApplicable: 'profile' | 'exempt' | null;
  declared: number | null;
  evidence: boolean;
  counted: number;
  capped: boolean;
  /** Answered 0 where that is a serious finding. */
  serious: boolean;
  points: number;
  possible: number;
}

/** One dimension of the calculation. */
export interface DimensionLinesShape {
  id: string;
  name: string;
  weight: number;
  percent: number | null;
  points: number;
  possible: number;
  /** What it gives to the total, in percent of it. */
  contribution: number;
  items: ItemLineShape[];
}

/** A score, line by line. */
export interface ScoreLinesShape {
  global: number;
  /** Of the dimensions in which something applies. */
  weights: number;
  critical: { total: number; four: number; below: number };
  notApplicable: { n: number; percent: number; allowed: number };
  dimensions: DimensionLinesShape[];
  sheetHref: string;
  sheetColumns: string[];
}
