import type { FormState } from '../../components/form.js';
import type { DimensionFigures, MissingThing } from '../figures.js';
import type { LevelConditionsShape } from '../conditions/conditions.shapes.js';
import type { FindingShape } from '../findings/finding-card.js';
import type { CaseBanner, LevelId } from '../review/review-props.js';
import type { SurveySectionProps } from '../survey/survey-props.js';
import type { CaseSittingProps } from './case-sitting.js';

export type VoteChoice = LevelId | 'none' | 'return';

export interface CaseItem {
  id: string;
  text: string;
  href: string;
  companyValue: number | null;
  isReviewed: boolean;
  /** Null: found not to apply, or not reviewed. */
  auditedValue: number | null;
  reason: string;
}

/** What a decision asks of the company. */
export interface Condition {
  text: string;
  by: string | null;
}

export interface CommitteeCaseProps {
  banner: CaseBanner;
  state: 'closed' | 'in_committee' | 'decided' | 'withdrawn' | 'in_review' | 'returned' | 'waiting';
  auditorName: string;
  /** What follows from the audited values. */
  recommendation: LevelId | null;
  summary: string;
  dimensions: DimensionFigures[];
  missing: MissingThing[];
  critical: CaseItem[];
  differences: CaseItem[];
  /** Of each level up to the one applied for; empty for a decision from before they were recorded. */
  conditions: LevelConditionsShape[];
  survey: SurveySectionProps;
  findings: FindingShape[];
  votes: {
    name: string;
    choice: VoteChoice;
    reason: string;
    at: Date;
    counts: boolean;
    /** What the company is to do. */
    condition: Condition | null | '';
  }[];
  /** How many have voted; who and how is shown to who has voted, and after the decision. */
  voteCount: number;
  disagreement: boolean;
  /** The session on whose agenda the case waits. */
  sitting: CaseSittingProps | null;
  decision: { level: LevelId | null; at: Date; conditions: readonly Condition[] } | null;
  choices: VoteChoice[];
  /** Whether the reader may vote; otherwise why not. */
  ballot:
    | 'open'
    | 'voted'
    | 'audited'
    | 'advised'
    | 'decided-before'
    | 'conflict'
    | 'not-committee'
    | 'not-now'
    | 'no-session'
    | 'not-present'
    | 'no-seat'
    | 'no-quorum';
  mayDeclare: boolean;
  form: FormState;
}
