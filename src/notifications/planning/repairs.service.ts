import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, DAY } from '#libs/clock';
import { newId } from '#libs/ids';
import { CRON, Jobs } from '#libs/queue';
import { type Actor, afterCommit, Database, recordAct, system } from '../../database/index.js';
import { Refused } from '../../web/index.js';
import { Reminders } from './reminders.service.js';
import {
  askForRepair,
  beginRepair,
  endRepair,
  forgetRepairs,
  latestRepairs,
  repairAlone,
  type RepairRow,
  typesWithReminders,
  undoTimeTravel,
  waitingRepairs,
} from './repairs.queries.js';
import { SubjectWalk } from './reconciler.service.js';
import type { WalkTally } from './subject.types.js';

const JOB = 'reminders.repair';
const actor = system(JOB);
/** The small hours in Guadalajara, when nobody changes anything. */
const NIGHTLY = '10 3 * * *';
const KEPT_DAYS = 400;

/**
 * Asks every subject once a night what it wants, and makes the record follow: what drifted apart (a restored backup,
 * a hand in the table, a person who left) is repaired, counted and written down. However many ask, one works at a time.
 */
@Injectable()
export class RepairReminders implements OnModuleInit {
  private readonly log = new Logger('Reminders');

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly reminders: Reminders,
    private readonly walk: SubjectWalk,
  ) {}

  onModuleInit(): void {
    this.jobs.define(JOB, {
      cron: NIGHTLY,
      handle: (id) => (id === CRON ? this.nightly() : this.perform(id)),
      sweep: () => this.db.as(actor, waitingRepairs),
    });
  }

  /** Has everything reconciled soon, in the background. @throws Refused `reminders.repair-waits` when one is asked for */
  async run(asker: Actor): Promise<void> {
    await this.db.as(asker, async (tx) => {
      const at = this.clock.now();
      const askedBy = asker.kind === 'person' ? asker.userId : null;
      const id = await askForRepair(tx, { id: newId(), askedBy, at });
      if (!id) throw new Refused('reminders.repair-waits');
      await recordAct(tx, asker, { at, act: 'reminders.repair-asked', subject: { type: 'repair', id } });
      afterCommit(tx, () => void this.jobs.enqueue(JOB, id));
    });
  }

  /** The latest runs, newest first. Needs the scope of FM4 or of the system. */
  latest(tx: EntityManager, limit = 10): Promise<RepairRow[]> {
    return latestRepairs(tx, limit);
  }

  /** What the clock has done every night. */
  async nightly(): Promise<void> {
    const id = await this.db.as(actor, async (tx) => {
      const at = this.clock.now();
      await forgetRepairs(tx, new Date(at.getTime() - KEPT_DAYS * DAY));
      // somebody may have asked for one just before
      return (await askForRepair(tx, { id: newId(), askedBy: null, at })) ?? (await waitingRepairs(tx))[0];
    });
    if (id) await this.perform(id);
  }

  private async perform(id: string): Promise<void> {
    // The lock lives as long as this connection: a process that dies leaves none behind.
    const worked = await this.db.as(actor, async (lock) => {
      if (!(await repairAlone(lock))) return false;
      if (await this.db.as(actor, (tx) => beginRepair(tx, id, this.clock.now()))) await this.repair(id, lock);
      return true;
    });
    if (!worked) this.log.log('A reconciliation of all reminders is on its way already');
  }

  private async repair(id: string, lock: EntityManager): Promise<void> {
    const beat = async () => void (await lock.query('select 1'));
    await this.db.as(actor, (tx) => undoTimeTravel(tx, this.clock.now()));
    const types = this.reminders.followedTypes();
    const tally = this.withStrangers(await this.walk.over(types, beat), await this.db.as(actor, typesWithReminders));
    await this.db.as(actor, (tx) => endRepair(tx, id, this.clock.now(), tally));
    const { subjects, added, moved, cancelled, failed } = tally;
    const sum = `${subjects} subjects, ${added} added, ${moved} moved, ${cancelled} cancelled, ${failed} failed`;
    if (added + moved + cancelled + failed > 0) this.log.warn(`Reminders had drifted: ${sum}`);
    else this.log.log(`Reminders are as they should be: ${sum}`);
  }

  /** Reminders of a type that no room follows cannot be checked: that is a defect, and said. */
  private withStrangers(tally: WalkTally, types: readonly string[]): WalkTally {
    const followed = new Set(this.reminders.followedTypes().map(({ type }) => type));
    const strangers = types.filter((type) => !followed.has(type));
    const examples = strangers.map((type) => ({ type, id: '', error: `No room follows "${type}"` }));
    return { ...tally, failed: tally.failed + strangers.length, examples: [...tally.examples, ...examples] };
  }
}
