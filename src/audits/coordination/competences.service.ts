import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { isId } from '#libs/ids';
import { dayOf } from '#libs/mexico';
import { Accounts } from '../../accounts/index.js';
import { Database, type PersonActor, recordAct } from '../../database/index.js';
import { conflict, notFound } from '../../web/index.js';
import { AuditorCompetence } from '../competence/competence.entity.js';
import { allCompetences, competenceOf, type Workload, workloads } from '../competence/competence.queries.js';
import { type Competence, knownSectors } from '../competence/competence.rules.js';

/** An auditor with what is on record of them and what they have to do. */
export interface AuditorAtWork {
  readonly userId: string;
  readonly name: string;
  readonly competence: AuditorCompetence | null;
  readonly load: Omit<Workload, 'userId'>;
}

const idle = { inHand: 0, inCommittee: 0, late: 0, offered: 0 };

/** The auditors of FM4: their competence and their workload. */
@Injectable()
export class Competences {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly accounts: Accounts,
  ) {}

  /** All auditors, by name. */
  all(reader: PersonActor): Promise<AuditorAtWork[]> {
    return this.db.as(reader, (tx) => this.allIn(tx));
  }

  /** The same, inside a transaction. */
  async allIn(tx: EntityManager): Promise<AuditorAtWork[]> {
    const competences = await allCompetences(tx);
    const loads = new Map((await workloads(tx, dayOf(this.clock.now()))).map((load) => [load.userId, load]));
    return (await this.accounts.staffWith(tx, 'auditor')).map(({ userId, name }) => ({
      userId,
      name,
      competence: competences.get(userId) ?? null,
      load: loads.get(userId) ?? idle,
    }));
  }

  /** @throws Refused `not-found` when the person is no auditor */
  of(reader: PersonActor, userId: string): Promise<AuditorAtWork> {
    return this.db.as(reader, async (tx) => {
      const found = (await this.allIn(tx)).find((one) => one.userId === userId);
      if (!found) throw notFound();
      return found;
    });
  }

  /**
   * Puts on record what an auditor may audit.
   * @param version the one that was seen; 0: nothing was on record
   * @throws Refused `not-found` when the person is no auditor, `conflict` when the record changed meanwhile
   */
  async record(
    actor: PersonActor,
    userId: string,
    version: number,
    said: Competence & { readonly basis: string },
  ): Promise<void> {
    await this.db.change(actor, { what: 'audits.record-competence', subject: userId }, async (tx) => {
      const auditors = isId(userId) ? await this.accounts.staffWith(tx, 'auditor') : [];
      if (!auditors.some((one) => one.userId === userId)) throw notFound();
      const at = this.clock.now();
      const { levels, sectors, capacity, basis } = said;
      const row = { levels: [...levels], sectors: sectors && knownSectors(sectors), capacity, basis };
      const before = await competenceOf(tx, userId);
      if (before && isSame(before, row)) return;
      const written = { ...row, recordedBy: actor.userId, recordedAt: at, version: version + 1 };
      if (before === null && version === 0) await tx.insert(AuditorCompetence, { ...written, userId });
      else {
        const { affected } = await tx.update(AuditorCompetence, { userId, version }, written);
        if (affected === 0) throw conflict();
      }
      const subject = { type: 'person', id: userId };
      await recordAct(tx, actor, { at, act: 'audits.competence-recorded', subject, details: { ...row } });
    });
  }
}

const isSame = (before: AuditorCompetence, row: Competence & { readonly basis: string }): boolean =>
  JSON.stringify([before.levels, before.sectors, before.capacity, before.basis]) ===
  JSON.stringify([row.levels, row.sectors, row.capacity, row.basis]);
