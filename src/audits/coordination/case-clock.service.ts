import { Injectable } from '@nestjs/common';
import { Database, type PersonActor } from '../../database/index.js';
import { AuditCases } from '../cases/audit-cases.js';

/** Stops the days of FM4's promise for a reason that the company reads, and lets them run on. */
@Injectable()
export class CaseClock {
  constructor(
    private readonly db: Database,
    private readonly cases: AuditCases,
  ) {}

  /** @throws Refused why the policy says no, `audits.paused` when it stands still already */
  async pause(actor: PersonActor, auditId: string, reason: string): Promise<void> {
    await this.db.change(actor, { what: 'audits.pause', subject: auditId }, async (tx) => {
      const { audit } = await this.cases.allowed(tx, actor, auditId, 'pause');
      await this.cases.pause(tx, actor, audit, reason);
      await this.cases.record(tx, actor, audit, 'audits.paused', { reason });
    });
  }

  /** Doing it twice is fine. @throws Refused why the policy says no */
  async resume(actor: PersonActor, auditId: string): Promise<void> {
    await this.db.change(actor, { what: 'audits.unpause', subject: auditId }, async (tx) => {
      const { audit } = await this.cases.allowed(tx, actor, auditId, 'pause');
      if (await this.cases.unpause(tx, audit)) await this.cases.record(tx, actor, audit, 'audits.unpaused');
    });
  }
}
