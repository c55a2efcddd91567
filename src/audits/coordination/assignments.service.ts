import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { newId } from '#libs/ids';
import { dayOf } from '#libs/mexico';
import { Accounts } from '../../accounts/index.js';
import { Companies } from '../../companies/index.js';
import { Database, type PersonActor } from '../../database/index.js';
import { isRefusal, notFound } from '../../web/index.js';
import { type AuditRefusal, refuse } from '../audits.refusals.js';
import { AuditCases } from '../cases/audit-cases.js';
import { type AuditCase, loadCase } from '../cases/cases.queries.js';
import { AuditOffer } from '../competence/competence.entity.js';
import { competenceAgainst, lapseOffers, openOffer } from '../competence/competence.queries.js';
import { impartialityVersion, unstated } from '../independence/impartiality.rules.js';
import { recordAssignment } from '../independence/independence.queries.js';
import { tieAgainst, type TieAgainst } from '../independence/independence.rules.js';

/** Who gets a case: the coordination offers it, an auditor takes it with a statement of impartiality. */
@Injectable()
export class Assignments {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly cases: AuditCases,
    private readonly accounts: Accounts,
    private readonly companies: Companies,
  ) {}

  /**
   * The auditor takes a waiting case. From then on they never vote on it, also when they give it back. A tie that keeps them
   * from it goes on record, although nothing else changes.
   * @param stated ids of `impartialityStatements`
   * @throws Refused `audits.statement-missing` (422, at `stated`); `audits.taken`, `audits.yours-already`, `audits.not-now`,
   *   `audits.not-auditor`, the tie that keeps the person from auditing, `audits.offered` when the case is offered to another
   *   person, `audits.not-competent` (403) and `audits.hands-full`
   */
  async take(actor: PersonActor, auditId: string, stated: readonly string[]): Promise<void> {
    try {
      await this.db.change(actor, { what: 'audits.take', subject: auditId }, async (tx) => {
        const found = await this.cases.allowed(tx, actor, auditId, 'take');
        const { audit, companyId } = found;
        const offer = await openOffer(tx, auditId);
        if (offer && offer.auditorId !== actor.userId) throw refuse('audits.offered');
        await this.requireCompetence(tx, actor.userId, found, offer !== null);
        const missing = unstated(stated).length;
        if (missing > 0) {
          throw refuse('audits.statement-missing', { status: 422, field: 'stated', params: { n: missing } });
        }
        const takenAt = this.clock.now();
        await recordAssignment(tx, { auditId, companyId, userId: actor.userId, at: takenAt });
        if (offer) await this.close(tx, offer, 'accepted');
        await this.cases.move(tx, audit, 'take', { auditorId: actor.userId, takenAt });
        await this.cases.record(tx, actor, audit, 'audits.taken', { statement: impartialityVersion });
      });
    } catch (error) {
      if (isRefusal<AuditRefusal>(error, 'audits.advised', 'audits.conflict', 'audits.decided-before', 'audits.voted'))
        await this.recordRefusal(actor, auditId, error.code);
      throw error;
    }
  }

  /**
   * The coordination asks an auditor to take the case; who was asked before no longer is, and who has it gives it up.
   * @throws Refused why the policy says no; at the field `auditorId` (422): `audits.auditor-unknown`, the tie that keeps them
   *   from it, `audits.not-competent`, `audits.hands-full`, `audits.theirs-already`
   */
  async assign(actor: PersonActor, auditId: string, to: { auditorId: string; note: string }): Promise<void> {
    await this.db.change(actor, { what: 'audits.assign', subject: auditId }, async (tx) => {
      const found = await this.cases.allowed(tx, actor, auditId, 'assign');
      const { audit, companyId } = found;
      const { auditorId, note } = to;
      const before = await openOffer(tx, auditId);
      if (before?.auditorId === auditorId && before.note === note) return;
      const auditors = await this.accounts.staffWith(tx, 'auditor');
      if (!auditors.some(({ userId }) => userId === auditorId)) throw atAuditor('auditor-unknown');
      if (audit.auditorId === auditorId) throw atAuditor('theirs-already');
      const tie = tieAgainst('audit', auditorId, found.ties);
      if (tie) throw atAuditor(`tied-${tie}`);
      await this.requireCompetence(tx, auditorId, found, before?.auditorId === auditorId, true);
      if (before) await this.close(tx, before, 'withdrawn');
      const offered = { id: newId(), auditId, companyId, auditorId, note };
      await tx.insert(AuditOffer, {
        ...offered,
        offeredBy: actor.userId,
        offeredAt: this.clock.now(),
        state: 'open',
        closedAt: null,
        reason: null,
      });
      if (audit.state === 'in_review') {
        await this.cases.move(tx, audit, 'release', { auditorId: null, takenAt: null });
        await this.cases.record(tx, actor, audit, 'audits.reassigned', { from: audit.auditorId, to: auditorId, note });
      } else {
        await this.cases.remind(tx, auditId);
        await this.cases.record(tx, actor, audit, 'audits.assigned', { to: auditorId, note });
      }
    });
  }

  /** The coordination asks no more; the case waits for anybody. Doing it twice is fine. @throws Refused as `assign` */
  async withdraw(actor: PersonActor, auditId: string): Promise<void> {
    await this.db.change(actor, { what: 'audits.withdraw-offer', subject: auditId }, async (tx) => {
      const { audit } = await this.cases.allowed(tx, actor, auditId, 'assign');
      const offer = await openOffer(tx, auditId);
      if (!offer) return;
      await this.close(tx, offer, 'withdrawn');
      await this.cases.remind(tx, auditId);
      await this.cases.record(tx, actor, audit, 'audits.offer-withdrawn', { to: offer.auditorId });
    });
  }

  /** Who was asked does not take the case, and says why. @throws Refused `not-found` when they are not asked (any more) */
  async decline(actor: PersonActor, auditId: string, reason: string): Promise<void> {
    await this.db.change(actor, { what: 'audits.decline-offer', subject: auditId }, async (tx) => {
      const { audit } = await this.cases.allowed(tx, actor, auditId, 'read-review');
      const offer = await openOffer(tx, auditId);
      if (offer?.auditorId !== actor.userId) throw notFound();
      await this.close(tx, offer, 'declined', reason);
      await this.cases.remind(tx, auditId);
      await this.cases.record(tx, actor, audit, 'audits.offer-declined', { reason });
    });
  }

  /** Lets offers of a case lapse that nobody can answer any more, in the caller's transaction. */
  async lapse(tx: EntityManager, of: { companyId: string; auditId?: string; auditorId?: string }): Promise<void> {
    await lapseOffers(tx, of, this.clock.now());
  }

  private async requireCompetence(
    tx: EntityManager,
    userId: string,
    { audit, companyId }: AuditCase,
    offered: boolean,
    atField = false,
  ): Promise<void> {
    const { sectorCode } = await this.companies.byId(tx, companyId);
    const wanted = { targetLevel: audit.targetLevel, sectorCode };
    const why = await competenceAgainst(tx, userId, wanted, { today: dayOf(this.clock.now()), offered });
    if (why === null) return;
    const code = why === 'full' ? 'hands-full' : 'not-competent';
    if (atField) throw atAuditor(code, { why });
    throw refuse(`audits.${code}`, { status: 403, params: { why } });
  }

  private async close(
    tx: EntityManager,
    { id }: AuditOffer,
    state: 'accepted' | 'declined' | 'withdrawn',
    reason: string | null = null,
  ): Promise<void> {
    await tx.update(AuditOffer, { id, state: 'open' }, { state, reason, closedAt: this.clock.now() });
  }

  private async recordRefusal(actor: PersonActor, auditId: string, code: string): Promise<void> {
    await this.db.change(actor, { what: 'audits.refuse-to-assign', subject: auditId }, async (tx) => {
      const found = await loadCase(tx, auditId, false);
      if (found) await this.cases.record(tx, actor, found.audit, 'audits.take-refused', { tie: code.split('.')[1] });
    });
  }
}

type FieldRefusal =
  | 'auditor-unknown'
  | 'theirs-already'
  | 'not-competent'
  | 'hands-full'
  | `tied-${TieAgainst<'audit'>}`;

const atAuditor = (code: FieldRefusal, params: Record<string, string> = {}) =>
  refuse(`audits.${code}`, { status: 422, field: 'auditorId', params });
