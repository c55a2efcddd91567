/** From a case to the page of its sampling plan, pure. */
import type { PlanShape, SamplingPageProps } from '#templates/audits/sampling/sampling.page';
import type { FormState } from '#templates/components/form-state';
import { type AuditActor, may } from '../cases/audit.policy.js';
import type { SamplingPlan } from './sampling.entity.js';
import type { SamplingSource } from './sampling-plans.js';
import { drawnRows, mostDrawn, sampleSizes } from './sampling.rules.js';

/** What the form starts with: what the company says of itself, and nothing of what the auditor decides. */
const startOf = (headcount: number | null): FormState => ({
  values: { headcount: headcount === null ? '' : String(headcount), number: '0' },
  errors: {},
});

/** The page of the plan. @param form that came back; null: a fresh one */
export function samplingPage(
  source: SamplingSource,
  names: ReadonlyMap<string, string>,
  reader: AuditActor,
  form: FormState | null,
): SamplingPageProps {
  const { found, submission, companyName, plans } = source;
  const { num_trabajadores: said } = submission.profile;
  const headcount = typeof said === 'number' && said >= 1 ? said : null;
  const [present, ...earlier] = plans.map((plan) => planShape(plan, names));
  return {
    auditId: found.audit.id,
    companyName,
    table: submission.instrument.sampling,
    needed: headcount === null ? null : { headcount, ...sampleSizes(submission.instrument, headcount, 1) },
    present: present ?? null,
    earlier,
    form: form ?? (plans[0] ? formOf(plans[0]) : startOf(headcount)),
    refused: form !== null,
    editable: may(reader, 'review', found),
  };
}

function formOf(plan: SamplingPlan): FormState {
  const { headcount, sites, sitesVisited, records, interviews, method, criteria, shortfall, number } = plan;
  const counts = { headcount, sites, sitesVisited, records, interviews, number };
  const texts = Object.fromEntries(Object.entries(counts).map(([name, value]) => [name, String(value)]));
  return { values: { ...texts, method, criteria, shortfall }, errors: {} };
}

/** A plan as pages and the report show it. */
export function planShape(plan: SamplingPlan, names: ReadonlyMap<string, string>): PlanShape {
  const { number, headcount, sites, sitesVisited, method, criteria, shortfall, reason, seed } = plan;
  const sample = (list: 'records' | 'interviews', count: number, needed: number) => {
    const isListed = method !== 'all' && count > 0 && count < headcount && count <= mostDrawn;
    return { list, count, needed, rows: isListed ? drawnRows(seed, list, headcount, count) : [] };
  };
  return {
    number,
    headcount,
    sites,
    sitesVisited,
    samples: [
      sample('records', plan.records, plan.recordsNeeded),
      sample('interviews', plan.interviews, plan.interviewsNeeded),
    ],
    method,
    criteria,
    shortfall,
    reason,
    seed,
    by: names.get(plan.statedBy) ?? '',
    at: plan.statedAt,
  };
}
