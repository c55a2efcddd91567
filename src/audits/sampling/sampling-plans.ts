import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { newId } from '#libs/ids';
import { type Assessment, Assessments } from '../../assessments/index.js';
import { Database, type PersonActor } from '../../database/index.js';
import { refuse } from '../audits.refusals.js';
import { type AuditCase } from '../cases/cases.queries.js';
import { AuditCases } from '../cases/audit-cases.js';
import { SamplingPlan } from './sampling.entity.js';
import type { SamplingForm } from './sampling.forms.js';
import { planProblem, sampleSizes, type WrittenPlan } from './sampling.rules.js';

/** A case with what its plan is made from. */
export interface SamplingSource {
  readonly found: AuditCase;
  readonly submission: Assessment;
  readonly companyName: string;
  /** Newest first. */
  readonly plans: readonly SamplingPlan[];
}

/** What an auditor says to look at before judging anything. */
@Injectable()
export class SamplingPlans {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly cases: AuditCases,
    private readonly assessments: Assessments,
  ) {}

  /** The plans of a case, newest first. */
  of(tx: EntityManager, auditId: string): Promise<SamplingPlan[]> {
    return tx.find(SamplingPlan, { where: { auditId }, order: { number: 'DESC' } });
  }

  /** Whether a plan of the case is on record. */
  isStated(tx: EntityManager, auditId: string): Promise<boolean> {
    return tx.existsBy(SamplingPlan, { auditId });
  }

  /** @throws Refused `audits.sampling-missing` while no plan of the case is on record */
  async demand(tx: EntityManager, auditId: string): Promise<void> {
    if (!(await this.isStated(tx, auditId))) throw refuse('audits.sampling-missing');
  }

  /** What the page of the plan shows. @throws Refused why the policy says no */
  source(reader: PersonActor, auditId: string): Promise<SamplingSource> {
    return this.db.as(reader, async (tx) => {
      const found = await this.cases.readable(tx, reader, auditId, 'read-review');
      const submission = await this.assessments.submission(tx, found.audit.assessmentId);
      const companyName = await this.cases.companyName(tx, found.companyId);
      return { found, submission, companyName, plans: await this.of(tx, auditId) };
    });
  }

  /**
   * States a plan, or another one in place of the present. The same one sent twice is one plan.
   * @throws Refused why the policy says no; `audits.sampling-stale` when another was stated since; what is wrong with it
   *   (422, at its field)
   */
  async state(actor: PersonActor, auditId: string, form: SamplingForm): Promise<void> {
    await this.db.change(actor, { what: 'audits.state-sampling', subject: auditId }, async (tx) => {
      const { audit } = await this.cases.allowed(tx, actor, auditId, 'review');
      const { instrument } = await this.assessments.submission(tx, audit.assessmentId);
      const plan: WrittenPlan = {
        headcount: form.headcount,
        sites: form.sites,
        sitesVisited: form.sitesVisited,
        records: form.records,
        interviews: form.interviews,
        method: form.method,
        criteria: form.criteria.trim(),
        shortfall: form.shortfall?.trim() ?? '',
      };
      const needed = sampleSizes(instrument, plan.headcount, plan.sitesVisited);
      const problem = planProblem(plan, needed);
      if (problem) throw refuse(`audits.${problem.why}`, { status: 422, field: problem.field, params: { ...needed } });
      const [present] = await this.of(tx, auditId);
      if (present && isSame(present, plan)) return;
      if ((present?.number ?? 0) !== form.number) throw refuse('audits.sampling-stale');
      const reason = form.reason?.trim() ?? '';
      if (present && reason === '') throw refuse('audits.sampling-reason', { status: 422, field: 'reason' });
      const number = form.number + 1;
      await tx.insert(SamplingPlan, {
        ...plan,
        id: newId(),
        auditId,
        companyId: audit.companyId,
        number,
        recordsNeeded: needed.records,
        interviewsNeeded: needed.interviews,
        reason: present ? reason : '',
        seed: present?.seed ?? randomBytes(12).toString('hex'),
        statedBy: actor.userId,
        statedAt: this.clock.now(),
      });
      await this.cases.record(tx, actor, audit, 'audits.sampling-stated', { number, ...plan, needed, reason });
    });
  }
}

const isSame = (kept: SamplingPlan, plan: WrittenPlan): boolean =>
  (Object.keys(plan) as (keyof WrittenPlan)[]).every((key) => kept[key] === plan[key]);
