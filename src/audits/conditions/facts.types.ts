/** What is known about a case, as its conditions are judged by it. */
import type { Day } from '#libs/mexico';
import type { FunctionCounts, PersonFunction } from '../../companies/index.js';

/** A closed confidential survey of the people who work in the company, without anything of a person. */
export interface SurveyFact {
  readonly recordId: string;
  /** How many could answer. */
  readonly invited: number;
  readonly answered: number;
  /** Share of favourable answers, 0 to 100; null where too few answered for a result. */
  readonly favourablePercent: number | null;
  /** Alerts that the protection role found to be true. */
  readonly verifiedAlerts: number;
  readonly closedOn: string;
}

/** How far the auditor has reviewed the critical items of a case. */
export interface DocumentsFact {
  readonly recordId: string;
  readonly critical: number;
  readonly reviewed: number;
  /** Of the last review; null: none. */
  readonly reviewedOn: string | null;
}

/** The improvement plan of a case. */
export interface PlanFact {
  readonly recordId: string;
  readonly actions: number;
  readonly agreedOn: string;
}

/** What other capabilities supply, by kind. Null: there is no such record for the assessment. */
export interface SuppliedFacts {
  readonly survey: SurveyFact | null;
  readonly documents: DocumentsFact | null;
  readonly 'improvement-plan': PlanFact | null;
}

/** What an auditor writes in a form. */
export const writtenKinds = [
  'interviews',
  'visit',
  'records-sample',
  'suppliers',
  'hires',
  'permanence',
  'pay-gap',
  'commitment',
  'improvement-plan',
] as const;
export type WrittenKind = (typeof writtenKinds)[number];

/** What the auditor of a case records; `functions` confirms the company's own record of who does what. */
export type FactKind = 'functions' | WrittenKind;

/** A fact on record: who found it stands beside, figures by their name. */
export interface RecordedFact {
  readonly id: string;
  readonly kind: FactKind;
  readonly heldOn: Day;
  readonly figures: Readonly<Record<string, number>>;
  /** Two independent auditors were there. */
  readonly byTwo: boolean;
}

/** Who does what in the company, as it says and the auditor confirmed. */
export interface FunctionsFact {
  /** The record with which the auditor confirmed this very version. */
  readonly confirmed: { readonly id: string; readonly on: Day } | null;
  /** How many people have each function. */
  readonly counts: FunctionCounts;
  readonly people: readonly { readonly userId: string; readonly functions: readonly PersonFunction[] }[];
}

/** A passed course of a present member of the company. */
export interface CertificateFact {
  readonly userId: string;
  readonly courseSlug: string;
  readonly code: string;
  readonly certifiedOn: Day;
}

/** All that the conditions of a case are judged by. */
export interface KnownFacts {
  /** People who work there. */
  readonly headcount: number;
  readonly functions: FunctionsFact | null;
  readonly certificates: readonly CertificateFact[];
  readonly declaredOn: Day | null;
  /** Those that count. */
  readonly recorded: readonly RecordedFact[];
  readonly supplied: SuppliedFacts;
}
