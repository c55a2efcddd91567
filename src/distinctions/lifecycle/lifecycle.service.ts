import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { newCode } from '#libs/codes';
import { isId, newId } from '#libs/ids';
import { type Day, dayOf, municipalityOfJalisco } from '#libs/mexico';
import { Jobs } from '#libs/queue';
import { Companies } from '../../companies/index.js';
import { type Actor, afterCommit, Database, recordAct, system } from '../../database/index.js';
import { conflict, notFound, Refused } from '../../web/index.js';
import { DirectoryListing, Distinction } from '../distinction.entity.js';
import { DistinctionHistory } from '../history/distinction-history.js';
import { may } from '../distinction.policy.js';
import {
  canMove,
  type DistinctionMove,
  expiryOf,
  type ManualMove,
  stateOn,
  transitions,
} from '../distinction.rules.js';
import {
  type DistinctionRow,
  distinctionById,
  distinctionOfAudit,
  eventsOf,
  lockActiveOf,
  lockDistinction,
  overdue,
} from '../distinctions.queries.js';
import { hearingUntilOf } from '../hearing/hearing.rules.js';
import { Hearing } from '../hearing/hearing.service.js';

/** The jobs of this room. */
export const DOCUMENT_JOB = 'distinctions.document';
export const EXPIRY_JOB = 'distinctions.expire';

/** What a decision of the committee says about the distinction that it grants. */
export interface Award {
  readonly companyId: string;
  /** The audit that earned it: asked twice with the same one, the same distinction comes back. */
  readonly auditId: string | null;
  /** The level as the instrument of that version has it. */
  readonly level: { readonly id: 'N1' | 'N2' | 'N3'; readonly name: string; readonly validityMonths: number };
  readonly instrumentVersion: string;
  readonly decidedAt: Date;
  /** Who signs, with their office; at most two are printed. */
  readonly signatories: readonly { name: string; role: string }[];
}

/** Reasons that go with a decision of FM4: one for everybody, one for its own record. */
export interface Reasons {
  readonly publicReason: string;
  readonly internalReason: string;
  /** The version of the distinction that the person saw. */
  readonly version: number;
}

/** Awards distinctions and moves them through their life. Methods that take `tx` take part in the caller's transaction. */
@Injectable()
export class Distinctions {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly companies: Companies,
    private readonly history: DistinctionHistory,
    private readonly hearing: Hearing,
  ) {}

  /** Grants a distinction; the one that was active until now is superseded. The document is made after the commit. */
  async award(tx: EntityManager, actor: Actor, award: Award): Promise<DistinctionRow> {
    const company = await this.companies.byId(tx, award.companyId);
    const existing = award.auditId === null ? null : await distinctionOfAudit(tx, award.auditId);
    if (existing) return existing;
    const previous = await lockActiveOf(tx, company.id);
    const id = newId();
    if (previous) await this.supersede(tx, actor, previous, id, award.decidedAt);
    const awardedOn = dayOf(award.decidedAt);
    const municipality = municipalityOfJalisco(company.municipalityCode)?.name;
    await tx.insert(Distinction, {
      id,
      companyId: company.id,
      auditId: award.auditId,
      code: newCode(),
      level: award.level.id,
      levelName: award.level.name,
      instrumentVersion: award.instrumentVersion,
      tradeName: company.tradeName ?? company.legalName,
      legalName: company.legalName,
      place: municipality ? `${municipality}, Jalisco` : 'Jalisco',
      signatories: award.signatories.slice(0, 2).map(({ name, role }) => ({ name, role })),
      state: 'active' as const,
      documentState: 'pending' as const,
      version: 1,
      edition: 1,
      awardedOn,
      expiresOn: expiryOf(awardedOn, award.level.validityMonths),
      awardedAt: award.decidedAt,
    });
    await this.history.write(
      tx,
      actor,
      { id, companyId: company.id },
      {
        kind: 'awarded',
        at: award.decidedAt,
        details: { level: award.level.id },
      },
    );
    afterCommit(tx, () => void this.jobs.enqueue(DOCUMENT_JOB, id));
    return (await distinctionById(tx, id))!;
  }

  /**
   * FM4 suspends, reinstates or revokes. Done twice with the same reason, it is done once.
   * @throws Refused `forbidden`, `conflict` when it changed meanwhile, `distinctions.cannot-<move>`,
   *   `distinctions.newer`, `distinctions.hear-first`
   */
  async move(actor: Actor, id: string, move: ManualMove, reasons: Reasons): Promise<DistinctionRow> {
    return this.db.as(actor, async (tx) => {
      const row = isId(id) ? await lockDistinction(tx, id) : null;
      if (!row) throw notFound();
      if (!may(actor, 'move', row.companyId)) throw new Refused('forbidden', { status: 403 });
      const [last] = await eventsOf(tx, id);
      const again = last?.kind === transitions[move].event && last.publicReason === reasons.publicReason;
      if (again && row.version === reasons.version + 1) return row;
      if (row.version !== reasons.version) throw conflict();
      await this.checkMove(tx, row, move);
      await this.change(tx, actor, row, move, this.clock.now(), reasons);
      return (await distinctionById(tx, id))!;
    });
  }

  /** Writes down that the last day is over. Does nothing if it is not, or if something else happened. */
  async expire(id: string): Promise<void> {
    const actor = system(EXPIRY_JOB);
    await this.db.as(actor, async (tx) => {
      const row = await lockDistinction(tx, id);
      const now = this.clock.now();
      if (!row || row.state !== 'active' || stateOn(dayOf(now), row) !== 'expired') return;
      await this.change(tx, actor, row, 'expire', now, null);
    });
  }

  /** Active distinctions whose last day is over. */
  async overdue(): Promise<string[]> {
    return this.db.as(system(EXPIRY_JOB), (tx) => overdue(tx, dayOf(this.clock.now())));
  }

  /** The company says whether it wants to stand in the public directory while it has a distinction in force. */
  async setListed(actor: Actor, companyId: string, listed: boolean): Promise<void> {
    if (actor.kind !== 'person' || !may(actor, 'list-in-directory', companyId)) {
      throw new Refused('forbidden', { status: 403 });
    }
    await this.db.as(actor, async (tx) => {
      const at = this.clock.now();
      if (!listed) await tx.delete(DirectoryListing, { companyId });
      else {
        const row = { companyId, agreedBy: actor.userId, agreedAt: at };
        await tx.createQueryBuilder().insert().into(DirectoryListing).values(row).orIgnore().execute();
      }
      const act = listed ? 'distinctions.listed' : 'distinctions.unlisted';
      await recordAct(tx, actor, { at, act, subject: { type: 'company', id: companyId }, companyId });
    });
  }

  private async checkMove(tx: EntityManager, row: DistinctionRow, move: ManualMove): Promise<void> {
    if (!canMove(row.state, move)) throw new Refused(`distinctions.cannot-${move}`);
    if (move === 'revoke') await this.hearing.mustBeOver(tx, row);
    // One distinction in force for one company: what was suspended stays so once another has been earned.
    if (move === 'reinstate' && (await lockActiveOf(tx, row.companyId))) throw new Refused('distinctions.newer');
  }

  private async change(
    tx: EntityManager,
    actor: Actor,
    row: DistinctionRow,
    move: Exclude<DistinctionMove, 'supersede'>,
    at: Date,
    reasons: Reasons | null,
  ): Promise<void> {
    const changed = await tx.update(
      Distinction,
      { id: row.id, version: row.version, state: row.state },
      { state: transitions[move].to, version: row.version + 1, ...hearingAfter(move, dayOf(at)) },
    );
    if (changed.affected === 0) throw conflict();
    const details = reasons && { publicReason: reasons.publicReason, internalReason: reasons.internalReason };
    const kind = transitions[move].event;
    await this.history.write(tx, actor, row, {
      kind,
      at,
      details: details ?? {},
      publicReason: reasons?.publicReason ?? null,
    });
  }

  private async supersede(tx: EntityManager, actor: Actor, row: DistinctionRow, by: string, at: Date): Promise<void> {
    const changed = await tx.update(
      Distinction,
      { id: row.id, version: row.version, state: 'active' },
      { state: 'superseded', supersededBy: by, version: row.version + 1 },
    );
    if (changed.affected === 0) throw conflict();
    await this.history.write(tx, actor, row, { kind: 'superseded', at, details: { by } });
  }
}

/** Suspending opens the time in which the company may answer; lifting the suspension ends it. */
function hearingAfter(move: DistinctionMove, today: Day): { hearingUntil?: Day | null } {
  if (move === 'suspend') return { hearingUntil: hearingUntilOf(today) };
  return move === 'reinstate' ? { hearingUntil: null } : {};
}
