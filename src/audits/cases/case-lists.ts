import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { dayOf } from '#libs/mexico';
import { Database, type PersonActor } from '../../database/index.js';
import type { AuditState } from './audit.rules.js';
import { type AuditLine, auditLines, auditorsOfCases, type CaseFilter, countByState } from './cases.queries.js';
import { competenceOf, workloads } from '../competence/competence.queries.js';
import { type Competence, inHandBut } from '../competence/competence.rules.js';
import { casesPerPage, pagesOf } from './list.rules.js';

/** One page of cases. */
export interface CaseList {
  readonly counts: Readonly<Record<AuditState, number>>;
  readonly lines: readonly AuditLine[];
  readonly pages: number;
  /** What is on record of the reader; null: nothing. */
  readonly competence: Competence | null;
  /** Cases that count against the reader's capacity. */
  readonly inHand: number;
}

/** Lists of cases for people of FM4. */
@Injectable()
export class CaseLists {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Everybody who has a case or had one. */
  auditors(reader: PersonActor): Promise<{ id: string; name: string }[]> {
    return this.db.as(reader, (tx) => auditorsOfCases(tx));
  }

  /** One page of the cases in these states, with how many there are in each state. */
  list(reader: PersonActor, states: readonly AuditState[], page: number, filter?: CaseFilter): Promise<CaseList> {
    return this.db.as(reader, async (tx) => {
      const counts = await countByState(tx, filter);
      const window = { offset: (page - 1) * casesPerPage, limit: casesPerPage, ...(filter ? { filter } : {}) };
      const competence = await competenceOf(tx, reader.userId);
      const load = competence && (await workloads(tx, dayOf(this.clock.now()), reader.userId))[0];
      const inHand = inHandBut(load ?? undefined, false);
      const lines = await auditLines(tx, states, reader.userId, window);
      return { counts, lines, pages: pagesOf(states, counts), competence, inHand };
    });
  }
}
