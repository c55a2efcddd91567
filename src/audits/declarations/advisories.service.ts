import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { newId } from '#libs/ids';
import { dayOf } from '#libs/mexico';
import { Accounts } from '../../accounts/index.js';
import { Database, recordAct } from '../../database/index.js';
import { Refused } from '../../web/index.js';
import { Advisory } from '../cases/audit.entity.js';
import type { AdvisoryForm } from '../review/review.forms.js';
import { AuditCases, type Person } from '../cases/audit-cases.js';

/** Who trained or advised a company: those people neither audit it nor vote on it. */
@Injectable()
export class Advisories {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly cases: AuditCases,
    private readonly accounts: Accounts,
  ) {}

  /** Puts on record, on the page of a case, that somebody of FM4 trained or advised its company. */
  async record(actor: Person, auditId: string, form: AdvisoryForm): Promise<void> {
    await this.db.as(actor, async (tx) => {
      const { audit } = await this.cases.allowed(tx, actor, auditId, 'record-advisory');
      const now = this.clock.now();
      if (form.givenOn > dayOf(now)) throw new Refused('audits.advisory-future', { status: 422, field: 'givenOn' });
      const person = await this.accounts.personOf(tx, form.userId);
      if (!person) throw new Refused('audits.advisor-unknown', { status: 422, field: 'userId' });
      const { userId, kind, givenOn } = form;
      const row = { userId, kind, givenOn, note: form.note ?? '', companyId: audit.companyId };
      await tx.insert(Advisory, { ...row, id: newId(), recordedBy: actor.userId, recordedAt: now });
      await recordAct(tx, actor, {
        at: now,
        act: 'audits.advisory-recorded',
        subject: { type: 'audit', id: auditId },
        companyId: audit.companyId,
        details: { userId, kind, givenOn },
      });
      await this.cases.remind(tx, auditId);
    });
  }
}
