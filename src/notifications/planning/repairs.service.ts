import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { newId } from '#libs/ids';
import { CRON, Jobs } from '#libs/queue';
import { type Actor, afterCommit, Database, recordAct, system } from '../../database/index.js';
import { refuse } from '../notifications.refusals.js';
import { ReminderReconciler } from './reconciler.service.js';
import { latestPlausible } from './reminder.rules.js';
import { Reminders } from './reminders.service.js';
import {
  askForRepair,
  beginRepair,
  endRepair,
  forgetRepairs,
  latestRepairs,
  repairAlone,
  type RepairRow,
  touch,
  typesWithReminders,
  undoTimeTravel,
  waitingRepairs,
} from './repairs.queries.js';
import { NIGHTLY, runsKeptSince } from './repairs.rules.js';
import type { ReconciliationTally } from './subject.types.js';

const JOB = 'reminders.repair';

/**
 * Reconciles every subject once a night: what drifted apart (a restored backup, a hand in the table, a person who left)
 * is repaired, counted and recorded. One run works at a time, however many are asked for.
 */
@Injectable()
export class RepairReminders implements OnModuleInit {
  private readonly log = new Logger('Reminders');

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly reminders: Reminders,
    private readonly reconciler: ReminderReconciler,
  ) {}

  onModuleInit(): void {
    this.jobs.define(JOB, {
      cron: NIGHTLY,
      handle: (id) => (id === CRON ? this.nightly() : this.perform(id)),
      sweep: () => this.db.as(system(JOB), waitingRepairs),
    });
  }

  /** Has all subjects reconciled soon, in the background. @throws Refused `reminders.repair-waits` when a run waits */
  async run(asker: Actor): Promise<void> {
    const id = newId();
    await this.db.change(asker, { what: 'notifications.ask-for-repair', subject: id }, async (tx) => {
      const at = this.clock.now();
      const askedBy = asker.kind === 'person' ? asker.userId : null;
      if (!(await askForRepair(tx, { id, askedBy, at }))) throw refuse('reminders.repair-waits');
      await recordAct(tx, asker, { at, act: 'reminders.repair-asked', subject: { type: 'repair', id } });
      afterCommit(tx, () => void this.jobs.enqueue(JOB, id));
    });
  }

  /** The latest runs, newest first. Needs the scope of FM4 or of the system. */
  latest(tx: EntityManager, limit = 10): Promise<RepairRow[]> {
    return latestRepairs(tx, limit);
  }

  /** The run of every night. */
  async nightly(): Promise<void> {
    const id = await this.db.as(system(JOB), async (tx) => {
      const at = this.clock.now();
      await forgetRepairs(tx, runsKeptSince(at));
      // takes over the run that a person asked for just before
      return (await askForRepair(tx, { id: newId(), askedBy: null, at })) ?? (await waitingRepairs(tx))[0];
    });
    if (id) await this.perform(id);
  }

  private async perform(id: string): Promise<void> {
    const actor = system(JOB, id);
    // the lock lives as long as this connection: a process that dies leaves none behind
    const worked = await this.db.as(actor, async (lock) => {
      if (!(await repairAlone(lock))) return false;
      if (await this.db.as(actor, (tx) => beginRepair(tx, id, this.clock.now()))) await this.repair(id, lock);
      return true;
    });
    if (!worked) this.log.log('A reconciliation of all reminders is on its way already');
  }

  private async repair(id: string, lock: EntityManager): Promise<void> {
    const actor = system(JOB, id);
    await this.db.as(actor, (tx) => undoTimeTravel(tx, this.clock.now(), latestPlausible(this.clock.now())));
    const reconciled = await this.reconciler.reconcileAll(this.reminders.followedTypes(), () => touch(lock));
    const tally = this.withStrangers(reconciled, await this.db.as(actor, typesWithReminders));
    await this.db.change(actor, { what: 'notifications.repair', subject: id }, (tx) =>
      endRepair(tx, id, this.clock.now(), tally),
    );
    const { subjects, added, moved, cancelled, failed } = tally;
    const sum = `${subjects} subjects, ${added} added, ${moved} moved, ${cancelled} cancelled, ${failed} failed`;
    if (added + moved + cancelled + failed > 0) this.log.warn(`Reminders had drifted: ${sum}`);
    else this.log.log(`Reminders are as they should be: ${sum}`);
  }

  /** Reminders of a type that no room follows cannot be reconciled: a defect, counted as a failure. */
  private withStrangers(tally: ReconciliationTally, types: readonly string[]): ReconciliationTally {
    const followed = new Set(this.reminders.followedTypes().map(({ type }) => type));
    const strangers = types.filter((type) => !followed.has(type));
    const examples = strangers.map((type) => ({ type, id: '', error: `No room follows "${type}"` }));
    return { ...tally, failed: tally.failed + strangers.length, examples: [...tally.examples, ...examples] };
  }
}
