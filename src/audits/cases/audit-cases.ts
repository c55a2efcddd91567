import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { Accounts, type Member } from '../../accounts/index.js';
import { Companies, displayName } from '../../companies/index.js';
import { type ActName, hasRole, type PersonActor, recordAct } from '../../database/index.js';
import { type Asked, type DesiredReminders, recipientOf, Reminders } from '../../notifications/index.js';
import { conflict, notFound } from '../../web/index.js';
import { Webhooks } from '../../webhooks/index.js';
import { refuse } from '../audits.refusals.js';
import { allCompetences, openOffer } from '../competence/competence.queries.js';
import { competenceRefusal } from '../competence/competence.rules.js';
import { isIndependent } from '../independence/independence.rules.js';
import { beginPause, endPause, pausesOf } from '../term/term.queries.js';
import { wantedEvents } from './audit.calendar.js';
import { Audit } from './audit.entity.js';
import { type AuditAction, refusalOf } from './audit.policy.js';
import { auditReminderKinds, type CasePeople, wantedReminders } from './audit.reminders.js';
import { afterMove, type AuditMove, type CaseDates, deadlineOf, takeBy } from './audit.rules.js';
import { type AuditCase, casesToRemind, loadCase, recordMove, votersOfRound } from './cases.queries.js';

/** What every use case on a case shares: load and check it, move it, put acts on record, keep its reminders true. */
@Injectable()
export class AuditCases implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly accounts: Accounts,
    private readonly companies: Companies,
    private readonly reminders: Reminders,
    private readonly webhooks: Webhooks,
  ) {}

  onModuleInit(): void {
    this.reminders.follow({
      type: 'audit',
      kinds: Object.values(auditReminderKinds),
      open: casesToRemind,
      desired: (tx, id, asked) => this.desired(tx, id, asked),
      partOf: async (tx, id) => {
        const audit = await tx.findOneBy(Audit, { id });
        return audit && { type: 'assessment', id: audit.assessmentId };
      },
    });
  }

  /**
   * The case, if the person may do this with it, locked for the rest of the transaction.
   * @throws Refused `not-found`, also for an id that is no uuid, or why the policy says no
   */
  allowed(tx: EntityManager, actor: PersonActor, auditId: string, action: AuditAction): Promise<AuditCase> {
    return this.demand(actor, action, loadCase(tx, auditId, true));
  }

  /** As `allowed`, without the lock: to look only. */
  readable(tx: EntityManager, actor: PersonActor, auditId: string, action: AuditAction): Promise<AuditCase> {
    return this.demand(actor, action, loadCase(tx, auditId, false));
  }

  /** Keeps from what belongs to an assessment who may not read its case. @throws Refused why the policy says no */
  async requireReader(tx: EntityManager, actor: PersonActor, assessmentId: string): Promise<void> {
    const audit = await tx.findOneBy(Audit, { assessmentId });
    if (audit) await this.readable(tx, actor, audit.id, 'read-evidence');
  }

  /** Moves a locked case, writes what changes with it, and lets its reminders follow. */
  async move(tx: EntityManager, audit: Audit, move: AuditMove, changes: Partial<Audit>): Promise<void> {
    const state = afterMove(audit.state, move);
    if (!state) throw refuse('audits.not-now', { params: { state: audit.state } });
    const now = this.clock.now();
    // Who moves a paused case works on it again.
    await endPause(tx, audit.id, 'agreed', now);
    const dueOn = await this.dueOn(tx, { ...audit, ...changes, state });
    const { affected } = await tx.update(
      Audit,
      { id: audit.id, version: audit.version, state: audit.state },
      { ...changes, state, dueOn, version: audit.version + 1 },
    );
    if (affected === 0) throw conflict();
    await recordMove(tx, audit, move, now);
    if (audit.state === 'returned') await endPause(tx, audit.id, 'clarification', now);
    if (state === 'returned') await beginPause(tx, audit, { kind: 'clarification', reason: '', at: now, by: null });
    await this.remind(tx, audit.id);
    await this.announce(tx, { ...audit, state, dueOn, version: audit.version + 1 });
  }

  /** Tells the company's own system where its case is now. */
  async announce(
    tx: EntityManager,
    audit: Pick<Audit, 'id' | 'companyId' | 'state' | 'dueOn' | 'version'>,
  ): Promise<void> {
    const { id, companyId, state, dueOn, version } = audit;
    const data = { auditId: id, state, dueOn };
    const about = `audit ${id} ${version}`;
    await this.webhooks.announce(tx, {
      companyId,
      type: 'audit.state_changed',
      about,
      data,
      path: '/empresa/auditoria',
    });
  }

  /** How the public knows the company of a case. */
  async companyName(tx: EntityManager, companyId: string): Promise<string> {
    return displayName(await this.companies.byId(tx, companyId));
  }

  /** Takes its auditor off a case that is with the company. */
  async unassign(tx: EntityManager, audit: Audit): Promise<void> {
    const { affected } = await tx.update(
      Audit,
      { id: audit.id, version: audit.version },
      { auditorId: null, takenAt: null, version: audit.version + 1 },
    );
    if (affected === 0) throw conflict();
  }

  /**
   * Stops the clock of a locked case: nothing is due, nobody is reminded, until it is resumed or moves on.
   * @throws Refused `audits.paused` when it is paused already
   */
  async pause(tx: EntityManager, actor: PersonActor, audit: Audit, reason: string): Promise<void> {
    const pauses = await pausesOf(tx, audit.id);
    if (pauses.some(({ kind, toAt }) => kind === 'agreed' && toAt === null)) throw refuse('audits.paused');
    await beginPause(tx, audit, { kind: 'agreed', reason, at: this.clock.now(), by: actor.userId });
    await this.due(tx, audit);
  }

  /** Lets the clock of a locked case run on. Once it runs, this changes nothing. */
  async unpause(tx: EntityManager, audit: Audit): Promise<boolean> {
    const ended = await endPause(tx, audit.id, 'agreed', this.clock.now());
    if (ended) await this.due(tx, audit);
    return ended;
  }

  private async due(tx: EntityManager, audit: Audit): Promise<void> {
    const changes = { dueOn: await this.dueOn(tx, audit), version: audit.version + 1 };
    const { affected } = await tx.update(Audit, { id: audit.id, version: audit.version }, changes);
    if (affected === 0) throw conflict();
    await this.remind(tx, audit.id);
  }

  /** By which day the present step should be done. */
  private async dueOn(tx: EntityManager, audit: Pick<Audit, 'id'> & CaseDates): Promise<string | null> {
    const pauses = await pausesOf(tx, audit.id);
    return deadlineOf(
      audit,
      pauses.filter(({ kind }) => kind === 'agreed'),
    );
  }

  /** Refreshes the case's reminders. Requires staff or system scope. */
  async remind(tx: EntityManager, auditId: string): Promise<void> {
    await this.reminders.refresh(tx, 'audit', auditId);
  }

  /** Puts an act in the log of acts. */
  record(
    tx: EntityManager,
    actor: PersonActor,
    audit: Pick<Audit, 'id' | 'companyId'>,
    act: ActName,
    details: Record<string, unknown> = {},
  ): Promise<void> {
    const subject = { type: 'audit', id: audit.id };
    return recordAct(tx, actor, { at: this.clock.now(), act, subject, companyId: audit.companyId, details });
  }

  private async demand(
    actor: PersonActor,
    action: AuditAction,
    loading: Promise<AuditCase | null>,
  ): Promise<AuditCase> {
    const found = await loading;
    if (!found) throw notFound();
    const why = refusalOf(actor, action, found);
    if (why === 'not-now') throw this.notNow(actor, action, found.audit);
    if (why) throw refuse(`audits.${why}`, { status: 403 });
    return found;
  }

  /** Says what is the matter: who took the case, or where it is now. */
  private notNow({ userId }: PersonActor, action: AuditAction, { state, auditorId }: Audit) {
    if (action !== 'take' || !auditorId) return refuse('audits.not-now', { params: { state } });
    return refuse(auditorId === userId ? 'audits.yours-already' : 'audits.taken');
  }

  private async desired(tx: EntityManager, auditId: string, { days }: Asked): Promise<DesiredReminders | null> {
    const found = await loadCase(tx, auditId, false);
    if (!found) return null;
    const { audit, companyId } = found;
    const people = await this.peopleOf(tx, found);
    const company = await this.companyName(tx, companyId);
    const desired = wantedReminders({ ...audit, takeBy: takeBy(audit) }, people, days);
    return { companyId, desired, events: wantedEvents(audit, people, company) };
  }

  private async peopleOf(tx: EntityManager, { audit, ties }: AuditCase): Promise<CasePeople> {
    const auditors = await this.accounts.staffWith(tx, 'auditor');
    const committee = await this.accounts.staffWith(tx, 'committee');
    const voted = await votersOfRound(tx, audit);
    const asked = await this.askedToTake(
      tx,
      audit,
      auditors.filter(({ userId }) => isIndependent('audit', userId, ties)),
    );
    const members = await this.accounts.membersOf(tx, audit.companyId);
    return {
      eligibleAuditors: asked.auditors.map(recipientOf),
      offered: asked.since && asked.auditors[0] ? { to: recipientOf(asked.auditors[0]), at: asked.since } : null,
      coordination: (await this.accounts.staffWith(tx, 'staff_admin')).map(recipientOf),
      auditor: auditors.filter(({ userId }) => userId === audit.auditorId).map(recipientOf)[0] ?? null,
      eligibleVoters: committee
        .filter(({ userId }) => !voted.has(userId) && isIndependent('vote', userId, ties))
        .map(recipientOf),
      company: members.filter((member) => hasRole(member, 'company_admin')).map(recipientOf),
      editors: members.filter((member) => hasRole(member, 'company_editor')).map(recipientOf),
    };
  }

  /** Who may take the case by their competence; the one whom the coordination asked, and since when, if there is one. */
  private async askedToTake(
    tx: EntityManager,
    audit: Audit,
    independent: readonly Member[],
  ): Promise<{ auditors: readonly Member[]; since: Date | null }> {
    const offer = audit.state === 'waiting' ? await openOffer(tx, audit.id) : null;
    if (offer)
      return { auditors: independent.filter(({ userId }) => userId === offer.auditorId), since: offer.offeredAt };
    const competences = await allCompetences(tx);
    const { sectorCode } = await this.companies.byId(tx, audit.companyId);
    const fits = ({ userId }: Member) =>
      competenceRefusal(competences.get(userId) ?? null, { targetLevel: audit.targetLevel, sectorCode }, 0) === null;
    return { auditors: independent.filter(fits), since: null };
  }
}
