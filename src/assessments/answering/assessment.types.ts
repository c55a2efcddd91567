import type { EvidenceFile } from '../evidence/evidence.types.js';
import type { Instrument, LevelId, Maturity, Profile } from '../instrument/instrument.types.js';
import type { SignedSubmission } from '../lifecycle/signed-submission.queries.js';
import type { AssessmentState } from '../lifecycle/assessment.rules.js';

/** One answer as the company left it. */
export interface AnswerRow {
  readonly itemId: string;
  /** Null: not answered, though there may be a note. */
  readonly value: Maturity | null;
  /** "I do not know yet": said, and not an answer. */
  readonly unknown: boolean;
  /** What the company tells the auditor; may be empty. */
  readonly note: string;
  /** Id of the person. */
  readonly updatedBy: string;
  readonly updatedAt: Date;
  /** Incremented by each change. */
  readonly version: number;
}

/** A company's self-assessment with its instrument; answers and evidence by item id. */
export interface Assessment {
  readonly id: string;
  readonly companyId: string;
  readonly instrumentId: string;
  readonly instrument: Instrument;
  readonly targetLevel: LevelId;
  readonly state: AssessmentState;
  readonly profile: Profile;
  readonly answers: Readonly<Record<string, AnswerRow | undefined>>;
  readonly evidence: Readonly<Record<string, EvidenceFile[] | undefined>>;
  /** Id of the person who signed. */
  readonly declaredBy: string | null;
  readonly declaredName: string | null;
  readonly declaredAt: Date | null;
  readonly submittedAt: Date | null;
  /** What was signed last and not taken back; null also for what was submitted before signatures were kept. */
  readonly signed: SignedSubmission | null;
  /** The practices that FM4 asked about, while the company has it back; null: no such limit. */
  readonly openItems?: readonly string[] | null;
  /** Incremented by each change of the profile. */
  readonly version: number;
}
