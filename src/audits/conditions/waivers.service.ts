import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { newId } from '#libs/ids';
import { Database, type PersonActor } from '../../database/index.js';
import { notFound } from '../../web/index.js';
import { refuse } from '../audits.refusals.js';
import { AuditCases } from '../cases/audit-cases.js';
import { CaseConditions } from './case-conditions.js';
import { ConditionWaiver } from './conditions.entity.js';
import { waiversOf } from './conditions.queries.js';

/** Sets one condition of one case aside: one person proposes it in writing, another confirms it. */
@Injectable()
export class Waivers {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly cases: AuditCases,
    private readonly conditions: CaseConditions,
  ) {}

  /**
   * Proposes a waiver; it takes the place of one that nobody confirmed.
   * @param reason will be public on the distinction
   * @throws Refused why the policy says no; `not-found` for no condition of the case; `audits.waiver-needless` when it is
   *   met; `audits.waiver-exists` when it is waived already
   */
  async propose(actor: PersonActor, auditId: string, conditionId: string, reason: string): Promise<void> {
    await this.db.change(actor, { what: 'audits.propose-waiver', subject: auditId }, async (tx) => {
      const found = await this.cases.allowed(tx, actor, auditId, 'waive');
      const { levels, waivers } = await this.conditions.of(tx, found);
      const own = levels.flatMap(({ results }) => results).find(({ id }) => id === conditionId);
      if (!own) throw notFound();
      if (own.met) throw refuse('audits.waiver-needless', { status: 422 });
      const before = waivers.find((waiver) => waiver.conditionId === conditionId);
      if (before?.confirmedBy) throw refuse('audits.waiver-exists');
      if (before?.proposedBy === actor.userId && before.reason === reason) return;
      if (before) await tx.delete(ConditionWaiver, { id: before.id });
      const { companyId } = found.audit;
      const row = { id: newId(), auditId, companyId, conditionId, reason };
      await tx.insert(ConditionWaiver, { ...row, proposedBy: actor.userId, proposedAt: this.clock.now() });
      await this.cases.record(tx, actor, found.audit, 'audits.waiver-proposed', { condition: conditionId, reason });
    });
  }

  /**
   * Confirms a waiver that somebody else proposed. Confirming twice changes nothing.
   * @throws Refused why the policy says no; `not-found`; `audits.waiver-same-person` (403)
   */
  async confirm(actor: PersonActor, auditId: string, waiverId: string): Promise<void> {
    await this.db.change(actor, { what: 'audits.confirm-waiver', subject: auditId }, async (tx) => {
      const found = await this.cases.allowed(tx, actor, auditId, 'waive');
      const waiver = (await waiversOf(tx, auditId)).find(({ id }) => id === waiverId);
      if (!waiver) throw notFound();
      if (waiver.proposedBy === actor.userId) throw refuse('audits.waiver-same-person', { status: 403 });
      if (waiver.confirmedBy) return;
      await tx.update(ConditionWaiver, { id: waiverId }, { confirmedBy: actor.userId, confirmedAt: this.clock.now() });
      const details = { condition: waiver.conditionId, reason: waiver.reason, proposedBy: waiver.proposedBy };
      await this.cases.record(tx, actor, found.audit, 'audits.waiver-confirmed', details);
      await this.conditions.compute(tx, actor, found);
    });
  }
}
