import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull, Not } from 'typeorm';
import { Clock } from '#libs/clock';
import { isId, newId } from '#libs/ids';
import { dayOf } from '#libs/mexico';
import { Assessments } from '../../assessments/index.js';
import { type ActName, Database, hasRole, type PersonActor } from '../../database/index.js';
import { Reminders } from '../../notifications/index.js';
import { notFound } from '../../web/index.js';
import { refuse } from '../audits.refusals.js';
import { AuditCases } from '../cases/audit-cases.js';
import { loadCase } from '../cases/cases.queries.js';
import { Finding } from './findings.entity.js';
import type { FindingForm, JudgeForm } from './findings.forms.js';
import { afterMove, checkDay, type FindingMove, firstState } from './findings.rules.js';

/** A word of this room for its rows. */
export const FINDING = 'finding';

/** What the auditor of a case finds, and how FM4 follows it to its end. */
@Injectable()
export class Findings {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly cases: AuditCases,
    private readonly assessments: Assessments,
    private readonly reminders: Reminders,
  ) {}

  /**
   * Records a finding while the case is under review. The same one sent twice is one.
   * @throws Refused why the policy says no; `audits.finding-item` (422) for a practice that the instrument does not have
   */
  async record(actor: PersonActor, auditId: string, said: FindingForm): Promise<void> {
    await this.db.change(actor, { what: 'audits.record-finding', subject: auditId }, async (tx) => {
      const { audit } = await this.cases.allowed(tx, actor, auditId, 'review');
      const { grade, requirement, statement } = said;
      const itemId = said.itemId ?? null;
      const { instrument } = await this.assessments.submission(tx, audit.assessmentId);
      if (itemId !== null && !instrument.items.some(({ id }) => id === itemId)) {
        throw refuse('audits.finding-item', { status: 422, field: 'itemId' });
      }
      const about = itemId === null ? IsNull() : itemId;
      const same = { auditId, grade, requirement, statement, itemId: about, state: Not('withdrawn' as const) };
      if (await tx.existsBy(Finding, same)) return;
      const number = ((await tx.maximum(Finding, 'number', { auditId })) ?? 0) + 1;
      const id = newId();
      await tx.insert(Finding, {
        id,
        auditId,
        companyId: audit.companyId,
        number,
        itemId,
        grade,
        requirement,
        statement,
        state: firstState(grade),
        recordedBy: actor.userId,
        recordedAt: this.clock.now(),
      });
      await this.act(tx, actor, { id, auditId, companyId: audit.companyId }, 'recorded', { number, grade, itemId });
    });
  }

  /** Withdraws a finding that the company has not read; it stays on record. @throws Refused why the policy says no */
  async withdraw(actor: PersonActor, auditId: string, id: string, reason: string): Promise<void> {
    await this.db.change(actor, { what: 'audits.withdraw-finding', subject: id }, async (tx) => {
      await this.cases.allowed(tx, actor, auditId, 'review');
      const finding = await this.locked(tx, auditId, id);
      if (finding.state === 'withdrawn') return;
      if (finding.shownAt) throw refuse('audits.finding-shown');
      await this.move(tx, finding, 'withdraw', finding.version, { answer: reason });
      await this.act(tx, actor, finding, 'withdrawn', { number: finding.number, reason });
    });
  }

  /** Shows the findings of a case to its company, from now on. Showing them twice changes nothing. */
  async show(tx: EntityManager, auditId: string): Promise<void> {
    const unseen = await tx.findBy(Finding, { auditId, shownAt: IsNull(), state: Not('withdrawn') });
    for (const { id } of unseen) {
      await tx.update(Finding, { id }, { shownAt: this.clock.now() });
      await this.remind(tx, id);
    }
  }

  /**
   * Says whether the evidence closes a finding; if so its effect is looked at after ninety days.
   * @throws Refused `not-found`, why the policy says no, `audits.finding-state`, `audits.stale-finding`
   */
  async judge(actor: PersonActor, auditId: string, id: string, { verdict, note, version }: JudgeForm): Promise<void> {
    await this.followUp(actor, auditId, id, 'audits.judge-finding', async (tx, finding) => {
      const now = this.clock.now();
      const accepted = verdict === 'si';
      const closing = { closedBy: actor.userId, closedAt: now, checkOn: checkDay(dayOf(now)) };
      const unchecked = { effective: null, effectNote: '', checkedBy: null, checkedAt: null };
      const changes = { answer: note, ...(accepted ? { ...closing, ...unchecked } : {}) };
      await this.move(tx, finding, accepted ? 'accept' : 'reject', version, changes);
      await this.act(tx, actor, finding, accepted ? 'closed' : 'rejected', { number: finding.number, note });
    });
  }

  /**
   * Says whether a correction held. One that did not is open again.
   * @throws Refused as `judge`; `audits.effect-early` before the day
   */
  async check(actor: PersonActor, auditId: string, id: string, { verdict, note, version }: JudgeForm): Promise<void> {
    await this.followUp(actor, auditId, id, 'audits.check-finding', async (tx, finding) => {
      const now = this.clock.now();
      if (finding.state !== 'closed' || finding.checkedAt) throw refuse('audits.finding-state');
      if (finding.checkOn && dayOf(now) < finding.checkOn) throw refuse('audits.effect-early');
      const held = verdict === 'si';
      const said = { effective: held, effectNote: note, checkedBy: actor.userId, checkedAt: now };
      if (held) await this.write(tx, finding, version, said);
      else await this.move(tx, finding, 'reopen', version, said);
      await this.act(tx, actor, finding, held ? 'held' : 'reopened', { number: finding.number, note });
    });
  }

  /** A finding of a case, locked. @throws Refused `not-found` */
  async locked(tx: EntityManager, auditId: string, id: string): Promise<Finding> {
    const lock = { mode: 'pessimistic_write' as const };
    const found = isId(id) ? await tx.findOne(Finding, { where: { id, auditId }, lock }) : null;
    if (!found) throw notFound();
    return found;
  }

  /** Moves a locked finding. @throws Refused `audits.finding-state`, `audits.stale-finding` */
  async move(
    tx: EntityManager,
    finding: Finding,
    move: FindingMove,
    version: number,
    changes: Partial<Finding>,
  ): Promise<void> {
    const state = afterMove(finding.state, move);
    if (!state) throw refuse('audits.finding-state');
    await this.write(tx, finding, version, { ...changes, state });
  }

  /** Puts an act about a finding in the log of acts. */
  act(
    tx: EntityManager,
    actor: PersonActor,
    { id, auditId, companyId }: Pick<Finding, 'id' | 'auditId' | 'companyId'>,
    what: 'recorded' | 'withdrawn' | 'closed' | 'rejected' | 'held' | 'reopened' | 'planned' | 'evidence',
    details: Record<string, unknown>,
  ): Promise<void> {
    const act: ActName = `audits.finding-${what}`;
    return this.cases.record(tx, actor, { id: auditId, companyId }, act, { findingId: id, ...details });
  }

  private async write(tx: EntityManager, finding: Finding, version: number, changes: Partial<Finding>): Promise<void> {
    if (finding.version !== version) throw refuse('audits.stale-finding');
    await tx.update(Finding, { id: finding.id }, { ...changes, version: version + 1 });
    await this.remind(tx, finding.id);
  }

  private async remind(tx: EntityManager, id: string): Promise<void> {
    await this.reminders.refresh(tx, FINDING, id);
  }

  /** What the auditor of the case or the coordination does once the company answers, also after the decision. */
  private async followUp(
    actor: PersonActor,
    auditId: string,
    id: string,
    what: string,
    work: (tx: EntityManager, finding: Finding) => Promise<void>,
  ): Promise<void> {
    await this.db.change(actor, { what, subject: id }, async (tx) => {
      await this.cases.readable(tx, actor, auditId, 'read-review');
      const found = await loadCase(tx, auditId, false);
      if (!hasRole(actor, 'staff_admin') && found?.auditorId !== actor.userId) {
        throw refuse('audits.not-yours', { status: 403 });
      }
      await work(tx, await this.locked(tx, auditId, id));
    });
  }
}
