import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { instantOf } from '#libs/mexico';
import { Accounts, type Member } from '../../accounts/index.js';
import { Companies, displayName } from '../../companies/index.js';
import type { Actor } from '../../database/index.js';
import { type Asked, Reminders, type SubjectWishes } from '../../notifications/index.js';
import { Webhooks } from '../../webhooks/index.js';
import { conflict, notFound, Refused, type Viewer } from '../../web/index.js';
import { wantedEvents } from './audit.calendar.js';
import { Audit } from './audit.entity.js';
import { type AuditAction, refusalOf } from './audit.policy.js';
import { auditReminderKinds, type Recipient, wantedReminders } from './audit.reminders.js';
import { afterMove, type AuditMove, type CaseDates, deadlineOf } from './audit.rules.js';
import { type AuditCase, casesToRemind, loadCase } from './cases.queries.js';
import { exclusionOf } from '../committee/committee.rules.js';

/** Somebody who is signed in: the only kind of actor that works on a case. */
export type Person = Extract<Actor, { kind: 'person' }>;

/** The person who looks, as an actor. */
export function personOf(viewer: Viewer): Person {
  return { kind: 'person', userId: viewer.userId, companyId: viewer.companyId, roles: viewer.roles };
}

/** What every use case on a case shares: load and check it, move it, keep its reminders true. */
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
      wanted: (tx, id, asked) => this.wanted(tx, id, asked),
      partOf: async (tx, id) => {
        const found = await loadCase(tx, id, false);
        return found && { type: 'assessment', id: found.audit.assessmentId };
      },
    });
  }

  /**
   * The case, locked for the rest of the transaction, if the person may do this with it.
   * @throws not found (also for an id that is none), or the policy's refusal
   */
  async allowed(tx: EntityManager, actor: Person, auditId: string, action: AuditAction): Promise<AuditCase> {
    const found = await loadCase(tx, auditId, true);
    if (!found) throw notFound();
    this.demand(actor, action, found);
    return found;
  }

  /** Refuses what the policy does not let the person do. */
  demand(actor: Person, action: AuditAction, found: AuditCase): void {
    const why = refusalOf(actor, action, found);
    if (why) throw new Refused(`audits.${why}`, { status: why === 'not-now' ? 409 : 403 });
  }

  /** Moves a locked case, writes what changes with it, and lets its reminders follow. */
  async move(tx: EntityManager, audit: Audit, move: AuditMove, changes: Partial<Audit>): Promise<void> {
    const state = afterMove(audit.state, move);
    if (!state) throw new Refused('audits.not-now');
    const dueOn = this.dueOn({ ...audit, ...changes, state });
    const { affected } = await tx.update(
      Audit,
      { id: audit.id, version: audit.version, state: audit.state },
      { ...changes, state, dueOn, version: audit.version + 1 },
    );
    if (affected === 0) throw conflict();
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

  /** Takes its auditor off a case that is with the company. */
  async unassign(tx: EntityManager, audit: Audit): Promise<void> {
    const { affected } = await tx.update(
      Audit,
      { id: audit.id, version: audit.version },
      { auditorId: null, takenAt: null, version: audit.version + 1 },
    );
    if (affected === 0) throw conflict();
  }

  dueOn(dates: Pick<CaseDates, 'state' | 'submittedAt'> & Partial<CaseDates>): string | null {
    return deadlineOf({ returnedAt: null, resumedAt: null, closedAt: null, ...dates });
  }

  /** Hands in the reminders that the case wants now. Needs the scope of FM4 or of the system. */
  async remind(tx: EntityManager, auditId: string): Promise<void> {
    await this.reminders.refresh(tx, 'audit', auditId);
  }

  private async wanted(tx: EntityManager, auditId: string, { days }: Asked): Promise<SubjectWishes | null> {
    const found = await loadCase(tx, auditId, false);
    if (!found) return null;
    const { audit, companyId } = found;
    const takeBy = audit.dueOn ? instantOf(audit.dueOn, '10:00') : audit.submittedAt;
    const people = await this.peopleOf(tx, found);
    const company = displayName(await this.companies.byId(tx, companyId));
    const wanted = wantedReminders({ ...audit, takeBy }, people, days);
    return { companyId, wanted, events: wantedEvents(audit, people, company) };
  }

  private async peopleOf(tx: EntityManager, found: AuditCase) {
    const { audit } = found;
    const staff = { auditor: await this.accounts.staffWith(tx, 'auditor') };
    const committee = await this.accounts.staffWith(tx, 'committee');
    const voted = new Set(found.votes.filter((vote) => vote.round === audit.round).map((vote) => vote.voterId));
    const members = await this.accounts.membersOf(tx, audit.companyId);
    return {
      eligibleAuditors: staff.auditor
        .filter(
          ({ userId }) => !found.advisors.has(userId) && !found.conflicted.has(userId) && !found.voters.has(userId),
        )
        .map(recipient),
      coordination: (await this.accounts.staffWith(tx, 'staff_admin')).map(recipient),
      auditor: staff.auditor.filter(({ userId }) => userId === audit.auditorId).map(recipient)[0] ?? null,
      eligibleVoters: committee
        .filter(({ userId }) => !voted.has(userId) && !exclusionOf({ userId, isCommittee: true }, found))
        .map(recipient),
      company: members.filter(({ roles }) => roles.includes('company_admin')).map(recipient),
      editors: members.filter(({ roles }) => roles.includes('company_editor')).map(recipient),
    };
  }
}

const recipient = ({ userId, email, name, locale, since }: Member): Recipient => ({
  userId,
  email,
  name,
  locale,
  since,
});
