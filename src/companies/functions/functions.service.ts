import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { Accounts, type Member } from '../../accounts/index.js';
import { type Actor, Database, oneAtATime, type PersonActor, recordAct } from '../../database/index.js';
import { conflict } from '../../web/index.js';
import { refuse } from '../companies.refusals.js';
import { may } from '../company.policy.js';
import { Companies } from '../profile/companies.service.js';
import { CompanyFunctions } from './functions.entity.js';
import { assignedIn, countsOf, replaceAssigned } from './functions.queries.js';
import { type Assigned, type FunctionCounts, problemOf } from './functions.rules.js';

/** A company's record of who does what. */
export interface FunctionsRecord {
  readonly counts: FunctionCounts;
  /** Present members only. */
  readonly assigned: readonly Assigned[];
  readonly savedAt: Date;
  readonly version: number;
}

/** Who does what in a company: human resources, direction, managers, who takes part in hiring. */
@Injectable()
export class Functions {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly accounts: Accounts,
    private readonly companies: Companies,
  ) {}

  /** The record, in the caller's transaction; null before the company made one. */
  async of(tx: EntityManager, companyId: string): Promise<FunctionsRecord | null> {
    const row = await countsOf(tx, companyId);
    if (!row) return null;
    const { hr, direction, managers, hiring, savedAt, version } = row;
    return { counts: { hr, direction, managers, hiring }, assigned: await assignedIn(tx, companyId), savedAt, version };
  }

  /** The record beside the company's members and headcount, for its page. */
  read(
    actor: Actor,
    companyId: string,
  ): Promise<{ record: FunctionsRecord | null; members: Member[]; headcount: number }> {
    return this.db.as(actor, async (tx) => ({
      record: await this.of(tx, companyId),
      members: await this.accounts.membersOf(tx, companyId),
      headcount: (await this.companies.byId(tx, companyId)).headcount,
    }));
  }

  /**
   * Replaces the record. People who are no members are left out; one that is the same already is accepted at any version.
   * @throws Refused `forbidden`; `conflict` when it changed since `version`; `companies.functions-more-than-people` and
   *   `companies.functions-fewer-than-named` (422) at the count concerned
   */
  async save(
    actor: PersonActor,
    companyId: string,
    version: number,
    said: { counts: FunctionCounts; assigned: readonly Assigned[] },
  ): Promise<void> {
    await this.db.change(actor, { what: 'companies.save-functions', subject: companyId }, async (tx) => {
      if (!may(actor, 'edit', companyId)) throw refuse('forbidden', { status: 403 });
      await oneAtATime(tx, `companies.functions ${companyId}`);
      const { headcount } = await this.companies.byId(tx, companyId);
      const members = new Set((await this.accounts.membersOf(tx, companyId)).map(({ userId }) => userId));
      const assigned = said.assigned.filter(({ userId }) => members.has(userId));
      const problem = problemOf(said.counts, assigned, headcount);
      if (problem) {
        const params = problem.kind === 'more-than-people' ? { n: headcount } : { n: problem.named };
        throw refuse(`companies.functions-${problem.kind}`, { status: 422, field: problem.function, params });
      }
      const before = await this.of(tx, companyId);
      if (before && isSame(before, { counts: said.counts, assigned })) return;
      if ((before?.version ?? 0) !== version) throw conflict();
      const at = this.clock.now();
      const row = { companyId, ...said.counts, savedBy: actor.userId, savedAt: at, version: version + 1 };
      if (before) await tx.update(CompanyFunctions, { companyId, version }, row);
      else await tx.insert(CompanyFunctions, row);
      await replaceAssigned(tx, companyId, assigned);
      const subject = { type: 'company', id: companyId };
      const details = { ...said.counts, named: assigned.length, version: version + 1 };
      await recordAct(tx, actor, { at, act: 'companies.functions-saved', subject, companyId, details });
    });
  }
}

function isSame(before: FunctionsRecord, after: { counts: FunctionCounts; assigned: readonly Assigned[] }): boolean {
  const text = ({ counts, assigned }: { counts: FunctionCounts; assigned: readonly Assigned[] }) =>
    JSON.stringify([
      [counts.hr, counts.direction, counts.managers, counts.hiring],
      assigned.map((one) => `${one.userId} ${one.function}`).toSorted(),
    ]);
  return text(before) === text(after);
}
