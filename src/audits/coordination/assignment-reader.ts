import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { Companies, displayName } from '../../companies/index.js';
import { Database, type PersonActor } from '../../database/index.js';
import { AuditCases } from '../cases/audit-cases.js';
import { type AuditCase, namesOf } from '../cases/cases.queries.js';
import type { AuditOffer } from '../competence/competence.entity.js';
import { offersOf, openOffer } from '../competence/competence.queries.js';
import type { ImpartialityStatement } from '../independence/independence.entity.js';
import { statementsOfImpartiality } from '../independence/independence.queries.js';
import type { AuditPause } from '../term/term.entity.js';
import { pausesOf } from '../term/term.queries.js';
import { type AuditorAtWork, Competences } from './competences.service.js';

/** What the page on which a case is assigned rests on. */
export interface AssignmentSource {
  readonly found: AuditCase;
  readonly companyName: string;
  /** SCIAN 2018. */
  readonly sectorCode: string;
  readonly statements: readonly ImpartialityStatement[];
  readonly offers: readonly AuditOffer[];
  readonly pauses: readonly AuditPause[];
  readonly auditors: readonly AuditorAtWork[];
  readonly names: ReadonlyMap<string, string>;
  readonly now: Date;
}

/** What a person reads before they take a case. */
export interface TakeSource {
  readonly found: AuditCase;
  readonly companyName: string;
  /** With which they were asked; null: nobody asked them. */
  readonly offer: AuditOffer | null;
}

/** What the pages on assigning and taking a case show. */
@Injectable()
export class AssignmentReader {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly cases: AuditCases,
    private readonly companies: Companies,
    private readonly competences: Competences,
  ) {}

  /** @throws Refused `not-found`, or why the policy says no */
  assignment(reader: PersonActor, auditId: string): Promise<AssignmentSource> {
    return this.db.as(reader, async (tx) => {
      const found = await this.cases.readable(tx, reader, auditId, 'read-review');
      const company = await this.companies.byId(tx, found.companyId);
      const statements = await statementsOfImpartiality(tx, auditId);
      const offers = await offersOf(tx, auditId);
      const people = [
        ...statements.map(({ userId }) => userId),
        ...offers.flatMap(({ auditorId, offeredBy }) => [auditorId, offeredBy]),
        ...(found.auditorId ? [found.auditorId] : []),
      ];
      return {
        found,
        companyName: displayName(company),
        sectorCode: company.sectorCode,
        statements,
        offers,
        pauses: await pausesOf(tx, auditId),
        auditors: await this.competences.allIn(tx),
        names: await namesOf(tx, people),
        now: this.clock.now(),
      };
    });
  }

  /** @throws Refused as `take` does, but for what is stated */
  taking(reader: PersonActor, auditId: string): Promise<TakeSource> {
    return this.db.as(reader, async (tx) => {
      const found = await this.cases.readable(tx, reader, auditId, 'take');
      const offer = await openOffer(tx, auditId);
      return {
        found,
        companyName: await this.cases.companyName(tx, found.companyId),
        offer: offer?.auditorId === reader.userId ? offer : null,
      };
    });
  }
}
