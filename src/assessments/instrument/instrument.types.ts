import type { LevelCondition } from './conditions.types.js';

/** Maturity of one practice, from absent (0) to continuously improved (4). */
export type Maturity = 0 | 1 | 2 | 3 | 4;

/** Levels of the distinction, lowest first: Compromiso, Inclusión, Hospitalidad. */
export type LevelId = 'N1' | 'N2' | 'N3';

/** A company's answers to the profile questions, keyed by the instrument's field name. */
export type Profile = Readonly<Record<string, number | string | boolean>>;

/** Size by headcount, see `companySize`. */
export type CompanySize = 'micro' | 'small' | 'medium' | 'large';

/** A question about the company that decides which items apply. */
export interface ProfileQuestion {
  field: string;
  /** `computed` fields are derived from others and never asked. */
  kind: 'integer' | 'choice' | 'boolean' | 'computed';
  question: string;
  /** Codes to choose from; empty unless `kind` is `choice`. */
  options: string[];
}

/** One part of the instrument. */
export interface Dimension {
  id: string;
  name: string;
  /** Share of the global percentage; the weights of all dimensions add up to 100. */
  weight: number;
  purpose: string;
}

/** Compares one answer of the profile. */
export interface Condition {
  field: string;
  op: '==' | '!=' | '>=' | '<=';
  value: number | string | boolean;
}

/** When an item applies: every condition (`all`) or at least one (`any`). */
export interface Applicability {
  match: 'all' | 'any';
  conditions: Condition[];
}

/** How an auditor verifies an item. */
export type Check =
  | 'documents'
  | 'management-interview'
  | 'staff-interview'
  | 'on-site-observation'
  | 'confidential-survey';

/** One practice of the instrument. */
export interface Item {
  id: string;
  dimension: string;
  text: string;
  guide: string;
  /** One full sentence per maturity, index 0 to 4. */
  anchors: [string, string, string, string, string];
  /** What usually proves the practice, in the instrument's words. */
  evidence: string[];
  critical: boolean;
  weight: number;
  /** A 0 here sets off the protocol for serious findings. */
  seriousIfZero: boolean;
  checks: Check[];
  survey: string[];
  /** `null`: applies always. */
  appliesIf: Applicability | null;
  references: string[];
  /** How to read the practice in a company of up to ten people. */
  microReading: string | null;
  /** The sizes of companies to which it applies; missing: to all. */
  sizes?: CompanySize[];
  /** How to read the practice in companies of other sizes. */
  readings?: Partial<Record<CompanySize, string>>;
}

/** What a level of the distinction takes; minimums in percent. */
export interface Level {
  id: LevelId;
  name: string;
  description: string;
  minGlobal: number;
  minPerDimension: number;
  critical: { min: Maturity; shareAtFour: number };
  courses: string;
  verification: string[];
  survey: { required: boolean; minResponsePercent: number; minResponses: number; minFavourablePercent: number };
  results: string[];
  commitment: string | null;
  validityMonths: number;
  followUp: string;
  /** What it takes beside the score: its own conditions and those of the levels below. */
  conditions: LevelCondition[];
}

/** How many records and interviews an audit samples, in words, by headcount. */
export interface Sampling {
  records: { people: string; sample: string }[];
  interviews: { people: string; sample: string }[];
  criterion: string;
}

/** Values of one practice: at least `from`, at most `to`. */
export interface ValueRange {
  itemId: string;
  from: Maturity;
  to: Maturity;
}

/** Two answers that cannot both be true, and why. */
export interface Contradiction {
  between: [ValueRange, ValueRange];
  why: string;
}

/** What is looked for before an assessment is sent; nothing of it is scored. */
export interface Precheck {
  contradictions: Contradiction[];
  /** For how many months evidence is recent, and of which items longer. */
  evidenceMonths: number;
  evidenceMonthsOf: Record<string, number>;
}

/** One version of the self-assessment: what is asked, how it is scored, what each level takes. */
export interface Instrument {
  version: string;
  cutoff: string;
  title: string;
  notice: string;
  audience: string;
  period: string;
  estimatedTime: string;
  scale: { name: string; description: string }[];
  /** The scoring rules in words, as shown to people. */
  scoringNotes: Record<string, string>;
  maxNotApplicablePercent: number;
  profile: ProfileQuestion[];
  dimensions: Dimension[];
  items: Item[];
  levels: Level[];
  /** What a company declares and accepts when it submits. */
  requirements: string[];
  criticalRules: string[];
  seriousFindingProtocol: string[];
  sampling: Sampling;
  /** Missing in a version that was stored before there was one. */
  precheck?: Precheck;
}
