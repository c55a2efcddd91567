/**
 * The report of an audit, pure: what it says, from the review of a case, and how long a company may comment on it. Names
 * of people are in none of it: neither of FM4's nor of the company's.
 */
import type { ReportContent, ReportPlanLine } from '#templates/audits/report/report.shapes';
import type { Item } from '../../assessments/index.js';
import type { FindingRow } from '../findings/findings.queries.js';
import { findingCode } from '../findings/findings.rules.js';
import { dimensionFigures } from '../review/case.views.js';
import { itemsToReview, soundByItem } from '../review/results.rules.js';
import { expectedValue } from '../review/review.rules.js';
import type { ReviewSource } from '../review/review.views.js';
import type { SamplingPlan } from '../sampling/sampling.entity.js';
import type { CompanySurveyProps } from '#templates/audits/survey/survey-props';
import type { ReportComment } from './report.entity.js';

/** The parts of a report, in its order; a comment is about one of them. */
export const reportSections = ['summary', 'scores', 'findings', 'sampling', 'voice', 'plan'] as const;
export type ReportSection = (typeof reportSections)[number];

/** Working days that a company has to comment on a draft, unless the auditor gives it more. FM4's own promise. */
export const commentTerms = [5, 10, 15] as const;
export const usualCommentTerm = 5;

/** What a report is made from. */
export interface ReportSource {
  readonly review: ReviewSource;
  readonly company: { readonly name: string; readonly legalName: string };
  readonly findings: readonly FindingRow[];
  readonly plan: SamplingPlan | null;
  /** As the company itself may see it: suppressed where that protects who answered. */
  readonly survey: CompanySurveyProps;
  readonly decision: ReportContent['decision'];
  /** The day by which the company means to raise a practice, by its own improvement plan. */
  readonly planned: ReadonlyMap<string, string | null>;
  readonly comments: readonly ReportComment[];
}

/** What a report says. */
export function reportContent(source: ReportSource, kind: ReportContent['kind'], number: number): ReportContent {
  const { review, company, plan, decision } = source;
  const { found, submission, figures } = review;
  const { audit, recommendation } = found;
  return {
    format: 'puertas-abiertas/informe/1',
    kind,
    number,
    company,
    targetLevel: audit.targetLevel,
    instrument: submission.instrument.version,
    submittedOn: audit.submittedAt.toISOString(),
    level: decision ? decision.level : figures.level,
    decision,
    summary: recommendation?.summary ?? '',
    companyPercent: figures.company.global,
    auditedPercent: figures.audited.global,
    dimensions: dimensionFigures(review, false).map(({ id, name, companyPercent, auditedPercent, minimum }) => ({
      id,
      name,
      companyPercent,
      auditedPercent,
      minimum,
    })),
    items: itemLines(review),
    findings: source.findings.map(findingLine),
    sampling: plan && samplingLine(plan),
    voice: voiceOf(source.survey),
    plan: planLines(review, source.planned),
    comments: source.comments.map(({ section, text, writtenAt, answer, changed }) => ({
      section,
      text,
      at: writtenAt.toISOString(),
      answer,
      changed,
    })),
  };
}

function itemLines({ found, submission }: ReviewSource): ReportContent['items'] {
  const reviews = soundByItem(found);
  return itemsToReview(submission).flatMap(({ id, text, critical, companyValue }) => {
    const review = reviews.get(id);
    if (!review) return [];
    const { value, reason, finding } = review;
    if (value === companyValue && finding === '' && !critical) return [];
    return [{ id, text, critical, companyValue, auditedValue: value, reason, recommendation: finding }];
  });
}

function findingLine(finding: FindingRow): ReportContent['findings'][number] {
  const { number, grade, itemId, requirement, statement, state, owner, rootCause, action, dueOn } = finding;
  return { code: findingCode(number), grade, itemId, requirement, statement, state, owner, rootCause, action, dueOn };
}

function samplingLine(plan: SamplingPlan): NonNullable<ReportContent['sampling']> {
  const { headcount, sites, sitesVisited, method, criteria, shortfall, number, statedAt } = plan;
  return {
    headcount,
    sites,
    sitesVisited,
    method,
    criteria,
    shortfall,
    number,
    statedOn: statedAt.toISOString(),
    samples: [
      { list: 'records', count: plan.records, needed: plan.recordsNeeded },
      { list: 'interviews', count: plan.interviews, needed: plan.interviewsNeeded },
    ],
  };
}

function voiceOf(survey: CompanySurveyProps): ReportContent['voice'] {
  if (survey.kind !== 'results')
    return { kind: survey.kind === 'withheld' || survey.kind === 'few' ? survey.kind : 'none' };
  const { answered, invited, closedOn, index, questions } = survey.results;
  const shown = questions.map(({ text, share }) => ({ text, share }));
  return { kind: 'results', answered, invited, closedOn, index, questions: shown };
}

/** What takes each practice below what is expected one step further, the critical ones first. */
function planLines({ found, submission }: ReviewSource, planned: ReportSource['planned']): ReportPlanLine[] {
  const reviews = soundByItem(found);
  const below = itemsToReview(submission).flatMap((item) => {
    const value = reviews.get(item.id)?.value;
    return value === undefined || value === null || value >= expectedValue ? [] : [{ item, value }];
  });
  return below
    .toSorted((a, b) => Number(b.item.critical) - Number(a.item.critical) || a.value - b.value)
    .map(({ item, value }) => ({
      id: item.id,
      text: item.text,
      critical: item.critical,
      value,
      next: nextOf(item, value),
      isPlanned: planned.has(item.id),
      plannedFor: planned.get(item.id) ?? null,
    }));
}

const nextOf = (item: Item, value: number): string => item.anchors[value + 1] ?? '';
