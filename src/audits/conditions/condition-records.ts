import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { newId } from '#libs/ids';
import { dayOf } from '#libs/mexico';
import { Accounts } from '../../accounts/index.js';
import { Functions } from '../../companies/index.js';
import { Database, type PersonActor } from '../../database/index.js';
import { notFound } from '../../web/index.js';
import { refuse } from '../audits.refusals.js';
import { AuditCases } from '../cases/audit-cases.js';
import type { AuditCase } from '../cases/cases.queries.js';
import { isIndependent } from '../independence/independence.rules.js';
import { CaseConditions } from './case-conditions.js';
import { AuditFact } from './conditions.entity.js';
import { factsOf } from './conditions.queries.js';
import { factProblem, type FactMethod, ownFigures, type WrittenFact } from './fact.rules.js';

/** What the auditor of a case puts on record beside its items, while the case is under review. */
@Injectable()
export class ConditionRecords {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly cases: AuditCases,
    private readonly accounts: Accounts,
    private readonly functions: Functions,
    private readonly conditions: CaseConditions,
  ) {}

  /**
   * Records a fact. The same one sent twice is one fact.
   * @throws Refused why the policy says no; what is wrong with it (422, at its field); `audits.second-auditor` when that
   *   person is no other auditor without a tie to the case
   */
  async record(actor: PersonActor, auditId: string, fact: WrittenFact): Promise<void> {
    await this.db.change(actor, { what: 'audits.record-fact', subject: auditId }, async (tx) => {
      const found = await this.cases.allowed(tx, actor, auditId, 'review');
      const now = this.clock.now();
      const problem = factProblem(fact, dayOf(found.audit.submittedAt), dayOf(now));
      if (problem) throw refuse(`audits.${problem.why}`, { status: 422, field: problem.field });
      if (fact.secondAuditor !== null) await this.demandSecond(tx, actor, found, fact.secondAuditor);
      await this.keep(tx, actor, found, { ...fact, figures: ownFigures(fact) });
    });
  }

  /**
   * Confirms the company's own record of who does what, as the auditor saw it.
   * @param said `version`: of that record
   * @throws Refused why the policy says no, `audits.functions-changed` when the company changed it meanwhile
   */
  async confirmFunctions(
    actor: PersonActor,
    auditId: string,
    said: { version: number; method: FactMethod; note: string },
  ): Promise<void> {
    await this.db.change(actor, { what: 'audits.confirm-functions', subject: auditId }, async (tx) => {
      const found = await this.cases.allowed(tx, actor, auditId, 'review');
      const record = await this.functions.of(tx, found.companyId);
      if (record?.version !== said.version) throw refuse('audits.functions-changed');
      const { version, method, note } = said;
      const heldOn = dayOf(this.clock.now());
      await this.keep(tx, actor, found, {
        kind: 'functions',
        heldOn,
        method,
        note,
        figures: { version },
        secondAuditor: null,
      });
    });
  }

  /** Withdraws a fact, with its reason; it stays on record. Withdrawing twice changes nothing. @throws Refused why the policy says no */
  async withdraw(actor: PersonActor, auditId: string, factId: string, reason: string): Promise<void> {
    await this.db.change(actor, { what: 'audits.withdraw-fact', subject: auditId }, async (tx) => {
      const found = await this.cases.allowed(tx, actor, auditId, 'review');
      const fact = (await factsOf(tx, auditId)).find(({ id }) => id === factId);
      if (!fact) throw notFound();
      if (fact.withdrawnAt) return;
      const withdrawnAt = this.clock.now();
      await tx.update(AuditFact, { id: factId }, { withdrawnBy: actor.userId, withdrawnAt, withdrawnReason: reason });
      await this.cases.record(tx, actor, found.audit, 'audits.fact-withdrawn', { factId, kind: fact.kind, reason });
      await this.conditions.compute(tx, actor, found);
    });
  }

  private async keep(
    tx: EntityManager,
    actor: PersonActor,
    found: AuditCase,
    fact: Pick<AuditFact, 'kind' | 'heldOn' | 'method' | 'figures' | 'note' | 'secondAuditor'>,
  ): Promise<void> {
    const { id: auditId, companyId } = found.audit;
    const same = (await factsOf(tx, auditId)).some(
      (one) => one.withdrawnAt === null && one.recordedBy === actor.userId && textOf(one) === textOf(fact),
    );
    if (same) return;
    const id = newId();
    const { kind, heldOn, method, figures, note, secondAuditor } = fact;
    const row = { id, auditId, companyId, kind, heldOn, method, figures, note, secondAuditor };
    await tx.insert(AuditFact, { ...row, recordedBy: actor.userId, recordedAt: this.clock.now() });
    await this.cases.record(tx, actor, found.audit, 'audits.fact-recorded', {
      factId: id,
      kind,
      heldOn,
      method,
      figures,
      secondAuditor,
    });
    await this.conditions.compute(tx, actor, found);
  }

  private async demandSecond(tx: EntityManager, actor: PersonActor, { ties }: AuditCase, userId: string) {
    const auditors = await this.accounts.staffWith(tx, 'auditor');
    const isOther = userId !== actor.userId && auditors.some((one) => one.userId === userId);
    if (!isOther || !isIndependent('audit', userId, ties)) {
      throw refuse('audits.second-auditor', { status: 422, field: 'secondAuditor' });
    }
  }
}

const textOf = (fact: Pick<AuditFact, 'kind' | 'heldOn' | 'method' | 'figures' | 'note' | 'secondAuditor'>): string =>
  JSON.stringify([
    fact.kind,
    fact.heldOn,
    fact.method,
    Object.entries(fact.figures).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    fact.note,
    fact.secondAuditor,
  ]);
