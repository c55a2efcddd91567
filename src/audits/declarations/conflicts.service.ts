import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { Companies, displayName } from '../../companies/index.js';
import { Database, type PersonActor } from '../../database/index.js';
import { refuse } from '../audits.refusals.js';
import { AuditCases } from '../cases/audit-cases.js';
import { isBeforeCommittee } from '../cases/audit.rules.js';
import { Committee } from '../committee/committee.service.js';
import { Assignments } from '../coordination/assignments.service.js';
import { AuditConflict } from '../independence/independence.entity.js';

/** Conflicts of interest, as people declare them. */
@Injectable()
export class Conflicts {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly cases: AuditCases,
    private readonly companies: Companies,
    private readonly committee: Committee,
    private readonly assignments: Assignments,
  ) {}

  /** What a person may know before declaring a conflict: the company's name, nothing of the case. */
  before(reader: PersonActor, auditId: string): Promise<{ companyName: string; isAuditor: boolean }> {
    return this.db.as(reader, async (tx) => {
      const { companyId, auditorId } = await this.cases.readable(tx, reader, auditId, 'declare-conflict');
      const company = await this.companies.byId(tx, companyId);
      return { companyName: displayName(company), isAuditor: auditorId === reader.userId };
    });
  }

  /**
   * Removes a person from a case because of a conflict of interest. A vote of theirs no longer counts; if they audit
   * it, the case looks for another auditor, who has to confirm their reviews.
   * @throws Refused why the policy says no, `audits.already-declared`
   */
  async declare(actor: PersonActor, auditId: string, reason: string): Promise<void> {
    await this.db.change(actor, { what: 'audits.declare-conflict', subject: auditId }, async (tx) => {
      const { audit, ties } = await this.cases.allowed(tx, actor, auditId, 'declare-conflict');
      if (ties.conflict.has(actor.userId)) throw refuse('audits.already-declared');
      const declaredAt = this.clock.now();
      const wasAuditor = audit.auditorId === actor.userId;
      await tx.insert(AuditConflict, { auditId, companyId: audit.companyId, userId: actor.userId, reason, declaredAt });
      await this.cases.record(tx, actor, audit, 'audits.conflict-declared', { wasAuditor, reason });
      await this.assignments.lapse(tx, { companyId: audit.companyId, auditId, auditorId: actor.userId });
      if (!wasAuditor) {
        await this.cases.remind(tx, auditId);
        await this.committee.settle(tx, actor, auditId);
      } else if (audit.state === 'returned') {
        await this.cases.unassign(tx, audit);
      } else {
        await this.cases.move(tx, audit, 'requeue', {
          auditorId: null,
          takenAt: null,
          closedAt: null,
          resumedAt: declaredAt,
          round: audit.round + (isBeforeCommittee(audit.state) ? 1 : 0),
        });
      }
    });
  }
}
