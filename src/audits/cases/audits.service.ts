import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { newId } from '#libs/ids';
import { appliesTo, Assessments, type SubmittedAssessment } from '../../assessments/index.js';
import { Database, type PersonActor } from '../../database/index.js';
import type { Refused } from '../../web/index.js';
import { refuse } from '../audits.refusals.js';
import { lapseOffers } from '../competence/competence.queries.js';
import { AuditAssignment } from '../independence/independence.entity.js';
import { Audit } from './audit.entity.js';
import { AuditCases } from './audit-cases.js';
import { deadlineOf } from './audit.rules.js';

/** Cases from their opening on: opened, taken back by the company, given back by their auditor. */
@Injectable()
export class Audits {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly cases: AuditCases,
    private readonly assessments: Assessments,
  ) {}

  /**
   * Opens the case of a submitted assessment, or takes up the one that waited for the company's clarification.
   * @param tx the submission's, in the scope of the system
   */
  async open(tx: EntityManager, submitted: SubmittedAssessment): Promise<void> {
    const { instrument, profile } = await this.assessments.submission(tx, submitted.id);
    const itemCount = instrument.items.filter((item) => appliesTo(item, profile)).length;
    const existing = await tx.findOne(Audit, {
      where: { assessmentId: submitted.id },
      lock: { mode: 'pessimistic_write' },
    });
    if (existing?.state === 'withdrawn') {
      const { submittedAt, targetLevel, instrumentVersion } = submitted;
      await this.cases.move(tx, existing, 'resubmit', { submittedAt, targetLevel, instrumentVersion, itemCount });
      return;
    }
    if (existing) {
      const move = existing.auditorId ? 'resume' : 'requeue';
      await this.cases.move(tx, existing, move, { resumedAt: submitted.submittedAt, resumedBy: 'company', itemCount });
      return;
    }
    const id = newId();
    const { submittedAt } = submitted;
    const dates = { submittedAt, returnedAt: null, resumedAt: null, closedAt: null };
    const dueOn = deadlineOf({ ...dates, state: 'waiting' });
    await tx.insert(Audit, {
      id,
      companyId: submitted.companyId,
      assessmentId: submitted.id,
      targetLevel: submitted.targetLevel,
      instrumentVersion: submitted.instrumentVersion,
      state: 'waiting',
      submittedAt: submitted.submittedAt,
      itemCount,
      dueOn,
    });
    await this.cases.remind(tx, id);
    await this.cases.announce(tx, { id, companyId: submitted.companyId, state: 'waiting', dueOn, version: 1 });
  }

  /** Why the company can no longer take back the assessment of a case; null when it can. Scope of the system. */
  async refusalToWithdraw(tx: EntityManager, assessmentId: string): Promise<Refused | null> {
    const audit = await tx.findOneBy(Audit, { assessmentId });
    return audit && (await this.whyStarted(tx, audit));
  }

  /** The company takes the assessment of a case back: the case leaves the list. @throws Refused as `refusalToWithdraw` */
  async withdraw(tx: EntityManager, assessmentId: string): Promise<void> {
    const audit = await tx.findOne(Audit, { where: { assessmentId }, lock: { mode: 'pessimistic_write' } });
    if (!audit) return;
    const why = await this.whyStarted(tx, audit);
    if (why) throw why;
    await lapseOffers(tx, { companyId: audit.companyId, auditId: audit.id }, this.clock.now());
    await this.cases.move(tx, audit, 'withdraw', {});
  }

  /** An auditor has started as soon as one took the case, also when they gave it back. */
  private async whyStarted(tx: EntityManager, { id, state }: Audit): Promise<Refused | null> {
    const started = state !== 'waiting' || (await tx.existsBy(AuditAssignment, { auditId: id }));
    return started ? refuse('audits.started') : null;
  }

  /** The company whose case the person may give back. @throws Refused as `release` */
  releasable(actor: PersonActor, auditId: string): Promise<string> {
    return this.db.as(actor, async (tx) => {
      const { companyId } = await this.cases.readable(tx, actor, auditId, 'release');
      return this.cases.companyName(tx, companyId);
    });
  }

  /**
   * Gives a case back to the list; the auditor or the coordination may. What was reviewed stays.
   * @throws Refused `audits.not-now`, `audits.not-yours`
   */
  async release(actor: PersonActor, auditId: string): Promise<void> {
    await this.db.change(actor, { what: 'audits.release', subject: auditId }, async (tx) => {
      const { audit } = await this.cases.allowed(tx, actor, auditId, 'release');
      await this.cases.move(tx, audit, 'release', { auditorId: null, takenAt: null });
      await this.cases.record(tx, actor, audit, 'audits.released', { auditorId: audit.auditorId });
    });
  }
}
