import type { FindingGrade, FindingState } from '../findings/finding-card.js';
import type { SamplingMethod } from '../sampling/sampling.page.js';
import type { LevelId } from '../review/review-props.js';
import type { ShownShare, SurveyResultsProps } from '../survey/survey-props.js';

export type ReportSection = 'summary' | 'scores' | 'findings' | 'sampling' | 'voice' | 'plan';

/** A practice below what is expected, and what its next value takes. */
export interface ReportPlanLine {
  id: string;
  text: string;
  critical: boolean;
  value: number;
  next: string;
  /** The company's own improvement plan has an action for it; reports of before the plan do not say. */
  isPlanned?: boolean;
  /** By which day; null: no day yet. */
  plannedFor?: string | null;
}

/** What the workers said; suppressed where that protects who answered. */
export type ReportVoice =
  | { kind: 'none' | 'few' | 'withheld' }
  | {
      kind: 'results';
      answered: number;
      invited: number;
      /** Calendar day. */
      closedOn: string;
      index: SurveyResultsProps['index'];
      questions: { text: Readonly<Record<'es' | 'en', string>>; share: ShownShare }[];
    };

/** All that a report says, as it is kept: instants in ISO 8601, days as calendar days, percentages 0 to 100. */
export interface ReportContent {
  format: 'puertas-abiertas/informe/1';
  kind: 'draft' | 'final';
  number: number;
  company: { name: string; legalName: string };
  targetLevel: LevelId;
  instrument: string;
  submittedOn: string;
  /** Decided, or in a draft what the audited values allow. */
  level: LevelId | null;
  decision: {
    level: LevelId | null;
    decidedAt: string;
    reasons: string[];
    /** What the company is to do, and by when. Absent in reports from before they were asked. */
    conditions?: { text: string; by: string | null }[];
  } | null;
  summary: string;
  companyPercent: number;
  auditedPercent: number;
  dimensions: {
    id: string;
    name: string;
    companyPercent: number | null;
    auditedPercent: number | null;
    minimum: number;
  }[];
  /** Critical practices, those where audit and company differ, and those with a recommendation. */
  items: {
    id: string;
    text: string;
    critical: boolean;
    companyValue: number | null;
    auditedValue: number | null;
    reason: string;
    recommendation: string;
  }[];
  findings: {
    code: string;
    grade: FindingGrade;
    itemId: string | null;
    requirement: string;
    statement: string;
    state: FindingState;
    owner: string;
    rootCause: string;
    action: string;
    dueOn: string | null;
  }[];
  sampling: {
    number: number;
    headcount: number;
    sites: number;
    sitesVisited: number;
    method: SamplingMethod;
    criteria: string;
    shortfall: string;
    statedOn: string;
    samples: { list: 'records' | 'interviews'; count: number; needed: number }[];
  } | null;
  voice: ReportVoice;
  plan: ReportPlanLine[];
  comments: { section: ReportSection; text: string; at: string; answer: string | null; changed: boolean | null }[];
}
