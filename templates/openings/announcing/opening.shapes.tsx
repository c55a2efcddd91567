import type { FormState } from '../../components/form.js';

export type OpeningState = 'draft' | 'sent' | 'returned' | 'open' | 'paused' | 'closed';
export type ClosingReason = 'filled' | 'withdrawn' | 'ended' | 'fm4' | 'standing';
export const payPeriods = ['day', 'week', 'fortnight', 'month'] as const;
export type PayPeriod = (typeof payPeriods)[number];
export const contracts = ['indefinite', 'season', 'fixed', 'trial', 'training'] as const;
export type Contract = (typeof contracts)[number];
export const registrations = ['first-day', 'five-days'] as const;
export type Registration = (typeof registrations)[number];
export const workLanguages = ['es', 'en', 'fr', 'ht', 'pt'] as const;
export type WorkLanguage = (typeof workLanguages)[number];
export type StandingProblem = 'pending' | 'suspended' | 'distinction';

/** The texts that are looked through. */
export type CheckedField = 'post' | 'tasks' | 'requirements' | 'site' | 'schedule' | 'daysOff' | 'benefits';

export type DemandKind =
  | 'nationality'
  | 'migration'
  | 'identification'
  | 'papers'
  | 'numbers'
  | 'bank'
  | 'pregnancy'
  | 'hiv'
  | 'health'
  | 'age'
  | 'sex'
  | 'family'
  | 'beliefs'
  | 'appearance'
  | 'photo'
  | 'tattoos'
  | 'orientation'
  | 'union'
  | 'disability'
  | 'language'
  | 'origin'
  | 'payment'
  | 'originals'
  | 'record'
  | 'credit'
  | 'home'
  | 'references';

/** An opening in a list. */
export interface OpeningLine {
  readonly id: string;
  readonly company: string;
  readonly post: string;
  readonly municipality: string | null;
  readonly posts: number | null;
  readonly endsOn: string | null;
  readonly state: OpeningState;
  readonly answerBy: string | null;
  readonly late: boolean;
  readonly sentAt: Date | null;
  /** The company is asked how many people it hired. */
  readonly asksOutcome: boolean;
  readonly interviewed: number | null;
  readonly hired: number | null;
}

/** What an opening says. */
export interface OpeningFacts extends OpeningLine {
  readonly tasks: string;
  readonly requirements: string;
  readonly site: string;
  readonly payFrom: number | null;
  readonly payTo: number | null;
  readonly payPeriod: PayPeriod | null;
  readonly workDays: number | null;
  readonly schedule: string;
  readonly daysOff: string;
  readonly contract: Contract | null;
  readonly registration: Registration | null;
  readonly benefits: string;
  readonly languages: readonly WorkLanguage[];
  /** When FM4 first found that people may be told of it. */
  readonly reviewedAt: Date | null;
}

/** A demand that the law forbids. */
export interface DemandShape {
  readonly kind: DemandKind;
  /** Its place among all kinds. */
  readonly number: number;
  readonly provisions: readonly { readonly law: string; readonly article: string; readonly verified: boolean }[];
  /** The practice of the instrument that speaks of it. */
  readonly item: string;
  /** Where the company names a norm that requires it; null: none may. */
  readonly normField: string | null;
  readonly norm: string | null;
}

/** What was found in the texts. */
export interface Check {
  readonly texts: readonly {
    readonly field: CheckedField;
    readonly pieces: readonly { readonly text: string; readonly kind: DemandKind | null }[];
  }[];
  readonly demands: readonly DemandShape[];
  /** How many of them stand against sending. */
  readonly unanswered: number;
  /** The texts that may speak of a person. */
  readonly telltales: readonly CheckedField[];
}

/** One answer of FM4. */
export interface ReviewShape {
  readonly number: number;
  readonly outcome: 'reviewed' | 'returned';
  readonly reasons: string;
  readonly decidedAt: Date;
}

export interface OpeningLimits {
  readonly post: number;
  readonly tasks: number;
  readonly requirements: number;
  readonly site: number;
  readonly schedule: number;
  readonly daysOff: number;
  readonly benefits: number;
  readonly contact: number;
  readonly norm: number;
  readonly reasons: number;
}

/** The minimum wage of the day, and what it comes to by period. */
export interface MinimumShape {
  readonly perDay: number;
  readonly until: string | null;
  readonly verified: boolean;
  readonly periods: readonly { readonly period: PayPeriod; readonly least: number }[];
}

export interface OwnOpeningProps {
  readonly opening: OpeningFacts & { readonly contact: string };
  readonly writable: boolean;
  readonly canFill: boolean;
  readonly canWithdraw: boolean;
  readonly problem: StandingProblem | null;
  readonly check: Check;
  readonly reviews: readonly ReviewShape[];
  readonly pauseReason: string | null;
  readonly closedFor: ClosingReason | null;
  readonly closeReason: string | null;
  readonly form: FormState;
  readonly outcomeForm: FormState;
  readonly limits: OpeningLimits;
  readonly minimum: MinimumShape | null;
}
