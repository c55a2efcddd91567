import type { LevelName, ScoreLinesShape, ScoreShape } from '../scoring/score.shapes.js';

/** One improvement of the shortest way. */
export interface WayStepShape {
  id: string;
  text: string;
  critical: boolean;
  /** What it counts today. */
  counted: number;
  from: number;
  to: number;
  /** Name of the maturity to reach, in the instrument's words, and what it takes. */
  name: string;
  anchor: string;
  needsEvidence: boolean;
  /** It only lacks its evidence. */
  proves: boolean;
}

/** The shortest way to a level by the answers. */
export interface WayShape {
  level: LevelName;
  /** Practices that are not answered yet; with some left there is no way to tell. */
  unanswered: number;
  next: string | null;
  /** Null: no answers reach the level. */
  found: {
    steps: WayStepShape[];
    maturitySteps: number;
    percent: number;
    besides: ('open-selection' | 'hires' | 'not-applicable')[];
  } | null;
}

/** The page of a company's level. */
export interface LevelPageShape {
  score: ScoreShape;
  /** It was submitted. */
  frozen: boolean;
  levels: { id: LevelName; current: boolean }[];
  way: WayShape;
  lines: ScoreLinesShape;
}
