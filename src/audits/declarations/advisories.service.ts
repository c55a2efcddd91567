import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { dayOf } from '#libs/mexico';
import { Accounts } from '../../accounts/index.js';
import { Database, type PersonActor } from '../../database/index.js';
import { refuse } from '../audits.refusals.js';
import { AuditCases } from '../cases/audit-cases.js';
import { AdvisoryRecords } from './advisory-records.js';
import type { AdvisoryForm } from './declarations.forms.js';

/** Records who trained or advised a company; those people neither audit it nor vote on it. */
@Injectable()
export class Advisories {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly cases: AuditCases,
    private readonly accounts: Accounts,
    private readonly records: AdvisoryRecords,
  ) {}

  /**
   * Puts on record, on the page of a case, that a person of FM4 trained or advised its company. It ties them to every
   * case of the company: they are no longer asked to audit or vote, and where they voted, the votes are counted anew.
   * @throws Refused why the policy says no, `audits.advisory-future` and `audits.advisor-unknown` (422)
   */
  async record(actor: PersonActor, auditId: string, form: AdvisoryForm): Promise<void> {
    await this.db.change(actor, { what: 'audits.record-advisory', subject: auditId }, async (tx) => {
      const { audit, companyId } = await this.cases.allowed(tx, actor, auditId, 'record-advisory');
      if (form.givenOn > dayOf(this.clock.now()))
        throw refuse('audits.advisory-future', { status: 422, field: 'givenOn' });
      const person = await this.accounts.personOf(tx, form.userId);
      if (!person) throw refuse('audits.advisor-unknown', { status: 422, field: 'userId' });
      const { userId, kind, givenOn } = form;
      const note = form.note ?? '';
      await this.cases.record(tx, actor, audit, 'audits.advisory-recorded', { userId, kind, givenOn, note });
      await this.records.keep(tx, actor, { companyId, userId, kind, givenOn, note });
    });
  }
}
