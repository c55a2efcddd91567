import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { Accounts } from '../../accounts/index.js';
import { type Assessment, Assessments, type Item } from '../../assessments/index.js';
import { Companies } from '../../companies/index.js';
import { Database, type PersonActor } from '../../database/index.js';
import { notFound } from '../../web/index.js';
import { refuse } from '../audits.refusals.js';
import { AuditCases } from '../cases/audit-cases.js';
import { type AuditCase, latestAuditOf, namesOf } from '../cases/cases.queries.js';
import { isIndependent } from '../independence/independence.rules.js';
import { onSiteItems, type Quotas, quotasOf } from './entry.rules.js';
import type { Entry } from './entry.types.js';
import type { Visit, VisitMinutes, VisitSignature } from './visit.entity.js';
import { visitRefusal } from './visit.policy.js';
import { entriesOf, minutesIn, visitsOf } from './visit.queries.js';
import { isOpenVisit } from './visit.rules.js';

/** A visit with its minutes, if they are drawn up. */
export interface KnownVisit {
  readonly visit: Visit;
  readonly minutes: VisitMinutes | null;
  readonly signatures: readonly VisitSignature[];
}

/** A visit whose minutes are drawn up. */
export type WrittenVisit = KnownVisit & { readonly minutes: VisitMinutes };

/** What the pages of a case's visit show. */
export interface VisitMaterialOfCase {
  readonly found: AuditCase;
  readonly companyName: string;
  /** The open one, else the newest; null: there was none. */
  readonly current: KnownVisit | null;
  readonly earlier: readonly KnownVisit[];
  /** Of the current one, in the order of arrival. */
  readonly entries: readonly Entry[];
  readonly submission: Assessment;
  /** Practices to look at in the workplace. */
  readonly items: readonly Item[];
  readonly quotas: Quotas;
  /** Names of people of FM4 by id. */
  readonly names: ReadonlyMap<string, string>;
  /** Who could go along. */
  readonly auditors: readonly { readonly userId: string; readonly name: string }[];
  readonly now: Date;
}

/** What a company reads of the visits of its newest case. */
export interface VisitsOfCompany {
  readonly current: KnownVisit | null;
  readonly earlier: readonly KnownVisit[];
  /** The auditor of the case. */
  readonly lead: string | null;
  /** Names of who comes, by id. */
  readonly auditors: ReadonlyMap<string, string>;
  /** The case may still be visited. */
  readonly visitable: boolean;
  readonly now: Date;
}

/** Reads visits for their pages. */
@Injectable()
export class VisitReader {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly accounts: Accounts,
    private readonly assessments: Assessments,
    private readonly companies: Companies,
    private readonly cases: AuditCases,
  ) {}

  /** The visits of a case, for FM4. @throws Refused `not-found`, or why the policy says no */
  ofCase(reader: PersonActor, auditId: string): Promise<VisitMaterialOfCase> {
    return this.db.as(reader, (tx) => this.load(tx, reader, auditId));
  }

  /** The same for who is in the workplace. @throws Refused also `audits.visit-not-now` unless a day is agreed upon */
  async onSite(reader: PersonActor, auditId: string): Promise<VisitMaterialOfCase & { current: KnownVisit }> {
    const material = await this.ofCase(reader, auditId);
    const { current, found } = material;
    if (!current) throw notFound();
    const why = visitRefusal(reader, 'work', found, current.visit);
    if (why === 'not-now') throw refuse('audits.visit-not-now', { params: { state: current.visit.state } });
    if (why) throw refuse(`audits.${why}`, { status: 403 });
    return { ...material, current };
  }

  /** The visits of the newest case of the reader's own company; null: it never submitted. */
  ofCompany(reader: PersonActor): Promise<VisitsOfCompany | null> {
    return this.db.as(reader, async (tx) => {
      const audit = reader.companyId ? await latestAuditOf(tx, reader.companyId) : null;
      if (!audit) return null;
      const visits = await this.visitsIn(tx, audit.id);
      const goes = [audit.auditorId, ...[visits.current, ...visits.earlier].map((one) => one?.visit.secondAuditor)];
      // of FM4's people a company learns the names of those who come
      const coming = (await this.accounts.staffWith(tx, 'auditor')).filter(({ userId }) => goes.includes(userId));
      return {
        ...visits,
        lead: audit.auditorId,
        auditors: new Map(coming.map(({ userId, name }) => [userId, name])),
        visitable: audit.state === 'in_review' || audit.state === 'returned',
        now: this.clock.now(),
      };
    });
  }

  /** Minutes that the reader may see. @param auditId of the case; null: of one's own company @throws Refused `not-found` */
  async minutes(reader: PersonActor, visitId: string, auditId: string | null): Promise<WrittenVisit> {
    const known = auditId ? await this.ofCase(reader, auditId) : await this.ofCompany(reader);
    const all = known ? [...(known.current ? [known.current] : []), ...known.earlier] : [];
    const found = all.find(({ visit }) => visit.id === visitId);
    if (!found?.minutes) throw notFound();
    return { ...found, minutes: found.minutes };
  }

  private async load(tx: EntityManager, reader: PersonActor, auditId: string): Promise<VisitMaterialOfCase> {
    const found = await this.cases.readable(tx, reader, auditId, 'read-review');
    const { audit } = found;
    const submission = await this.assessments.submission(tx, audit.assessmentId);
    const { instrument, profile } = submission;
    const visits = await this.visitsIn(tx, audit.id);
    const entries = visits.current ? await entriesOf(tx, visits.current.visit.id) : [];
    const auditors = await this.accounts.staffWith(tx, 'auditor');
    const level = instrument.levels.find(({ id }) => id === audit.targetLevel);
    const said = profile['num_trabajadores'];
    const people = typeof said === 'number' ? said : (await this.companies.byId(tx, audit.companyId)).headcount;
    const named = [
      audit.auditorId,
      visits.current?.visit.secondAuditor ?? null,
      ...entries.map(({ madeBy }) => madeBy),
    ].filter((id) => id !== null);
    return {
      found,
      companyName: await this.cases.companyName(tx, audit.companyId),
      ...visits,
      entries,
      submission,
      items: onSiteItems(submission),
      quotas: quotasOf(level?.conditions ?? [], people, visits.current?.visit.sites ?? 1),
      names: await namesOf(tx, named),
      auditors: auditors
        .filter(({ userId }) => userId !== audit.auditorId && isIndependent('audit', userId, found.ties))
        .map(({ userId, name }) => ({ userId, name })),
      now: this.clock.now(),
    };
  }

  private async visitsIn(tx: EntityManager, auditId: string) {
    const known: KnownVisit[] = [];
    for (const visit of await visitsOf(tx, auditId)) {
      const written = await minutesIn(tx, visit.id);
      known.push({ visit, minutes: written?.minutes ?? null, signatures: written?.signatures ?? [] });
    }
    const current = known.find(({ visit }) => isOpenVisit(visit.state)) ?? known[0] ?? null;
    return { current, earlier: known.filter((one) => one !== current) };
  }
}
