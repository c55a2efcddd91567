import { Injectable } from '@nestjs/common';
import { type EntityManager, Not } from 'typeorm';
import { newCode } from '#libs/codes';
import { newId } from '#libs/ids';
import { dayOf } from '#libs/mexico';
import { Jobs } from '#libs/queue';
import type { CarriedCondition } from '../../audits/index.js';
import { Companies } from '../../companies/index.js';
import { type Actor, afterCommit } from '../../database/index.js';
import { conflict } from '../../web/index.js';
import { Distinction } from '../distinction.entity.js';
import { expiryOf } from '../distinction.rules.js';
import { type DistinctionRow, distinctionById, lockActiveOf } from '../distinctions.queries.js';
import { requireDrawable } from '../documents/drawable-names.js';
import { DOCUMENT_JOB } from '../documents/documents.rules.js';
import { DistinctionHistory } from '../history/distinction-history.js';
import { MAX_SIGNATORIES, placeOf } from './award.rules.js';

/** A distinction to grant. */
export interface Award {
  readonly companyId: string;
  /** The audit that earned it; an audit earns one distinction of a level, and another only when it was decided anew. */
  readonly auditId: string | null;
  /** The level as the instrument of that version has it. */
  readonly level: { readonly id: 'N1' | 'N2' | 'N3'; readonly name: string; readonly validityMonths: number };
  readonly instrumentVersion: string;
  readonly decidedAt: Date;
  /** What the level took, each condition met or waived, and on which records; absent: not known. */
  readonly conditions?: readonly CarriedCondition[];
  /** Names and offices of those who sign; at most two are printed. */
  readonly signatories: readonly { name: string; role: string }[];
}

/** Grants distinctions. */
@Injectable()
export class Awards {
  constructor(
    private readonly jobs: Jobs,
    private readonly companies: Companies,
    private readonly history: DistinctionHistory,
  ) {}

  /**
   * Grants a distinction, in the caller's transaction; the active one of the company is superseded. The document is made
   * after the commit.
   * @returns the distinction; the existing one when its audit has earned one already
   * @throws Refused `conflict` when the active one changed meanwhile, `distinctions.name-letters` when a name has letters that
   *   the document cannot show
   */
  async award(tx: EntityManager, actor: Actor, award: Award): Promise<DistinctionRow> {
    const company = await this.companies.byId(tx, award.companyId);
    const { auditId, level: earned } = award;
    const existing =
      auditId === null
        ? null
        : await tx.findOneBy(Distinction, { auditId, level: earned.id, state: Not('superseded' as const) });
    if (existing) return existing;
    for (const name of [company.legalName, company.tradeName ?? '', ...award.signatories.map((one) => one.name)]) {
      await requireDrawable(name);
    }
    const previous = await lockActiveOf(tx, company.id);
    const id = newId();
    if (previous) await this.supersede(tx, actor, previous, id, award.decidedAt);
    const awardedOn = dayOf(award.decidedAt);
    await tx.insert(Distinction, {
      id,
      companyId: company.id,
      auditId: award.auditId,
      code: newCode(),
      level: award.level.id,
      levelName: award.level.name,
      instrumentVersion: award.instrumentVersion,
      conditions: award.conditions ?? null,
      tradeName: company.tradeName ?? company.legalName,
      legalName: company.legalName,
      place: placeOf(company.municipalityCode),
      signatories: award.signatories.slice(0, MAX_SIGNATORIES).map(({ name, role }) => ({ name, role })),
      state: 'active' as const,
      documentState: 'pending' as const,
      version: 1,
      edition: 1,
      awardedOn,
      expiresOn: expiryOf(awardedOn, award.level.validityMonths),
      awardedAt: award.decidedAt,
    });
    const event = { kind: 'awarded' as const, at: award.decidedAt, details: { level: award.level.id } };
    await this.history.record(tx, actor, { id, companyId: company.id }, event);
    afterCommit(tx, () => void this.jobs.enqueue(DOCUMENT_JOB, id));
    return (await distinctionById(tx, id))!;
  }

  private async supersede(tx: EntityManager, actor: Actor, row: DistinctionRow, by: string, at: Date): Promise<void> {
    const changed = await tx.update(
      Distinction,
      { id: row.id, version: row.version, state: 'active' },
      { state: 'superseded', supersededBy: by, version: row.version + 1 },
    );
    if (changed.affected === 0) throw conflict();
    await this.history.record(tx, actor, row, { kind: 'superseded', at, details: { by } });
  }
}
