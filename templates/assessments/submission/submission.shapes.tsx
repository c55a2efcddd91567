import type { AssignedShape } from '../teamwork/team.shapes.js';
import type { ScoreShape } from '../scoring/score.shapes.js';

export type BlockerShape =
  | { kind: 'profile' }
  | {
      /** `unknown`: somebody said that they do not know yet. */
      kind: 'answers' | 'unknown';
      items: { id: string; text: string; assigned: AssignedShape | null }[];
    };

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
  maxSignatureLength: number;
  maxPostLength: number;
  companyName: string;
  /** Whether this person may sign; otherwise who may. */
  maySign: boolean;
  admins: string[];
}
