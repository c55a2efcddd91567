import type { EvidenceShape } from '../evidence/evidence.shapes.js';
import type { TeamShape } from '../teamwork/team.shapes.js';
import type { DimensionShape, LevelName, ScoreShape } from '../scoring/score.shapes.js';

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

/** A draft as a whole. */
export interface OverviewShape {
  score: ScoreShape;
  dimensions: DimensionShape[];
  levels: LevelShape[];
  profileComplete: boolean;
  size: 'micro' | 'small' | 'medium' | 'large' | null;
  /** The first practice that applies and is not answered. */
  next: string | null;
  /** Practices of which somebody said that they do not know yet. */
  unknown: number;
  /** FM4 opened it again after a submission. */
  reopened: boolean;
  /** The practices that FM4 asks about and that alone may change; null: no such limit. */
  openItems: string[] | null;
}

/** A submitted assessment. */
export interface SentShape {
  score: ScoreShape;
  dimensions: DimensionShape[];
  signer: string;
  submittedAt: Date;
  files: number;
  closed: boolean;
  /** Null for what was submitted before signatures were kept. */
  signed: { post: string; sha256: string } | null;
  /** No auditor has started, and the reader may take it back. */
  mayWithdraw: boolean;
}

/** Two answers to one practice: the stored one, and the one that was to be saved. */
export interface ConflictShape {
  by: string | null;
  at: Date;
  value: number | null;
  unknown: boolean;
  valueName: string | null;
  note: string;
  yours: { value: number | null; unknown: boolean; valueName: string | null; note: string };
}

/** `capped` and `critical-evidence`: without evidence, what was chosen counts as 1. */
export type WarningShape =
  | { kind: 'critical' | 'critical-evidence' | 'capped'; value: number }
  | { kind: 'serious' }
  | { kind: 'unknown'; itemId: string };

/** One maturity of a practice; `expected`: the lowest that a level accepts of a critical one. */
export interface AnchorShape {
  value: number;
  name: string;
  text: string;
  expected: boolean;
}

/** Why a practice matters, and what usually proves it. */
export interface WhyShape {
  /** What its dimension is for. */
  purpose: string;
  weight: number;
  /** Share of the total, in percent. */
  dimensionWeight: number;
  critical: boolean;
  /** Laws and standards that it rests on. */
  references: string[];
  evidence: string[];
}

/** An action of the improvement plan about a practice that is done. */
export interface HintShape {
  id: string;
  title: string;
  target: number;
  /** `YYYY-MM-DD` */
  endedOn: string;
}

/** One practice with all that is asked about it. */
export interface PracticeShape extends EvidenceShape {
  /** Under what the script keeps an unsaved answer on this device. */
  draft: string;
  text: string;
  guide: string;
  /** How to read it in a company of up to ten people; null where it does not matter. */
  micro: string | null;
  critical: boolean;
  applies: boolean;
  anchors: AnchorShape[];
  why: WhyShape;
  dimension: { id: string; name: string; position: number; total: number; done: boolean[] };
  warnings: WarningShape[];
  maxNoteLength: number;
  savedAt: Date | null;
  previous: string | null;
  next: string | null;
  conflict: ConflictShape | null;
  team: TeamShape;
  hint: HintShape | null;
}

export interface ProfileQuestionShape {
  field: string;
  kind: 'integer' | 'choice' | 'boolean';
  question: string;
  options: string[];
}
