/** What the pages of the self-assessment show: plain data, percentages as numbers from 0 to 100. */
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

export interface ItemShape {
  id: string;
  text: string;
  critical: boolean;
  applies: boolean;
  value: number | null;
  /** Name of the maturity that was chosen. */
  valueName: string | null;
  /** Answered, critical, and counting below 3. */
  low: boolean;
  lacksEvidence: boolean;
  files: number;
}

export interface DimensionShape {
  id: string;
  name: string;
  purpose: string;
  percent: number | null;
  answered: number;
  applicable: number;
  items: ItemShape[];
}

export interface FileShape {
  id: string;
  name: string;
  proves: string | null;
  size: number;
  by: string | null;
  at: Date;
}

export interface LevelShape {
  id: LevelName;
  description: string;
  minGlobal: number;
  minPerDimension: number;
}

/** What a company sees before it starts. */
export interface StartShape {
  items: number;
  estimatedTime: string;
  period: string;
  notice: string;
  levels: LevelShape[];
  /** When the last one, now closed, was submitted. */
  previousSubmittedAt: Date | null;
}

export interface OverviewShape {
  score: ScoreShape;
  dimensions: DimensionShape[];
  levels: LevelShape[];
  profileComplete: boolean;
  size: 'micro' | 'small' | 'medium' | 'large' | null;
  /** The first practice that applies and is not answered. */
  next: string | null;
  /** FM4 opened it again after a submission. */
  reopened: boolean;
}

export interface SentShape {
  score: ScoreShape;
  dimensions: DimensionShape[];
  signer: string;
  submittedAt: Date;
  files: number;
  closed: boolean;
}

export interface ConflictShape {
  by: string | null;
  at: Date;
  value: number | null;
  valueName: string | null;
  note: string;
  yours: { value: number | null; valueName: string | null; note: string };
}

export type WarningShape = { kind: 'critical'; value: number } | { kind: 'critical-evidence' } | { kind: 'serious' };

/** One practice with all that is asked about it. */
export interface PracticeShape {
  id: string;
  /** Under what the script keeps an unsaved answer on this device. */
  draft: string;
  text: string;
  guide: string;
  /** How to read it in a company of up to ten people; null where it does not matter. */
  micro: string | null;
  critical: boolean;
  applies: boolean;
  anchors: { value: number; name: string; text: string }[];
  dimension: { id: string; name: string; position: number; total: number; done: boolean[] };
  evidence: FileShape[];
  /** What usually proves it and nobody has uploaded. */
  missing: string[];
  warnings: WarningShape[];
  savedAt: Date | null;
  previous: string | null;
  next: string | null;
  frozen: boolean;
  conflict: ConflictShape | null;
}

export interface ProfileQuestionShape {
  field: string;
  kind: 'integer' | 'choice' | 'boolean';
  question: string;
  options: string[];
}

export type BlockerShape = { kind: 'profile' } | { kind: 'answers'; n: number; first: string };

/** What will be sent, before it is signed. */
export interface SubmissionShape {
  score: ScoreShape;
  statements: string[];
  blockers: BlockerShape[];
  files: number;
  withoutEvidence: number;
  /** People of the company who passed any course. */
  certified: number;
  coursesNeeded: string;
  companyName: string;
  /** Whether this person may sign; otherwise who may. */
  maySign: boolean;
  admins: string[];
}
