import type { ScoreShape } from '../scoring/score.shapes.js';
import type { AssignedShape } from '../teamwork/team.shapes.js';
import type { AnchorShape, ConflictShape, WarningShape, WhyShape } from './assessment.shapes.js';

/** One practice of a list. */
export interface ListItemShape {
  id: string;
  dimension: string;
  text: string;
  guide: string;
  /** How to read it in a company of up to ten people; null where it does not matter. */
  micro: string | null;
  critical: boolean;
  anchors: AnchorShape[];
  /** A value, `no-se`, or empty: what is ticked, and what is stored. */
  chosen: string;
  seen: string;
  /** Of the stored answer. */
  version: number;
  hasNote: boolean;
  files: number;
  comments: number;
  assigned: AssignedShape | null;
  why: WhyShape;
  warnings: WarningShape[];
  conflict: ConflictShape | null;
}

/** Practices to answer on one page. */
export interface ListShape {
  /** Of the assessment: under it the script keeps on this device what is not saved yet. */
  id: string;
  score: ScoreShape;
  dimensions: { id: string; name: string; purpose: string; answered: number; applicable: number }[];
  /** Null: all of them. */
  dimension: string | null;
  /** The filters that are on. */
  only: string[];
  /** The dimension after this one. */
  next: string | null;
  items: ListItemShape[];
}
