import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { Jobs } from '#libs/queue';
import { type Actor, afterCommit, Database, recordAct, system } from '../../database/index.js';
import { conflict, notFound } from '../../web/index.js';
import { refuse } from '../notifications.refusals.js';
import { ReminderReconciler } from './reconciler.service.js';
import { Reminders } from './reminders.service.js';
import { mayChangeSchedules } from './schedule.policy.js';
import { changedOffsets, problemWith } from './schedule.rules.js';
import type { Schedule } from './schedule.types.js';
import { changedSchedules, markApplied, unappliedSchedules, writeSchedule } from './schedules.queries.js';

const JOB = 'reminders.reschedule';

/** The days on which kinds of reminders are sent: the rooms' own, and FM4's changes within their limits. */
@Injectable()
export class ReminderSchedules implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly reminders: Reminders,
    private readonly reconciler: ReminderReconciler,
  ) {}

  onModuleInit(): void {
    this.jobs.define(JOB, {
      handle: (kind) => this.apply(kind),
      sweep: async () => (await this.db.as(system(JOB), unappliedSchedules)).map(({ kind }) => kind),
    });
  }

  /** The schedule of a kind as it is now; null for a kind without one. */
  async of(tx: EntityManager, kind: string): Promise<Schedule | null> {
    const limits = this.reminders.definitionOf(kind)?.schedule;
    if (!limits) return null;
    const [changed] = await changedSchedules(tx, [kind]);
    const offsets = changed?.offsets ?? limits.days.map((days) => ({ days, since: null }));
    const { version = 0, updatedBy = null, updatedAt = null } = changed ?? {};
    return { kind, limits, offsets, days: offsets.map(({ days }) => days), version, updatedBy, updatedAt };
  }

  /**
   * Changes the days of a kind. Stored reminders follow soon after, in the background; a new day adds no mail for an
   * instant that has passed. The same days again change nothing.
   * @param version of the schedule that the editor saw
   * @throws Refused `forbidden`, `not-found` for a kind without a schedule, `conflict` when it was changed meanwhile,
   *   and at the field `days` (422) `reminders.schedule-none`, `-outside`, `-twice`, `-many`
   */
  async change(asker: Actor, kind: string, days: readonly number[], version: number): Promise<void> {
    if (!mayChangeSchedules(asker)) throw refuse('forbidden', { status: 403 });
    await this.db.change(asker, { what: 'notifications.change-schedule', subject: kind }, async (tx) => {
      const before = await this.of(tx, kind);
      if (!before) throw notFound();
      const { code, ...params } = problemWith(days, before.limits) ?? { code: null };
      if (code) throw refuse(`reminders.schedule-${code}`, { status: 422, field: 'days', params });
      const at = this.clock.now();
      const offsets = changedOffsets(before.offsets, days, at);
      const to = offsets.map((offset) => offset.days);
      if (to.join() === before.days.join()) return;
      const updatedBy = asker.kind === 'person' ? asker.userId : null;
      if (!(await writeSchedule(tx, { kind, offsets, before: version, updatedBy, updatedAt: at }))) throw conflict();
      const subject = { type: 'reminder-kind', id: kind };
      const details = { from: before.days, to };
      await recordAct(tx, asker, { at, act: 'reminders.schedule-changed', subject, details });
      afterCommit(tx, () => void this.jobs.enqueue(JOB, kind));
    });
  }

  /** Reconciles all subjects that may want that kind. A subject that fails is tried again in the nightly run. */
  private async apply(kind: string): Promise<void> {
    const actor = system(JOB, kind);
    const open = await this.db.as(actor, unappliedSchedules);
    const schedule = open.find((one) => one.kind === kind);
    if (!schedule) return;
    await this.reconciler.reconcileAll(this.reminders.followedTypes().filter(({ kinds }) => kinds.includes(kind)));
    await this.db.change(actor, { what: 'notifications.apply-schedule', subject: kind }, (tx) =>
      markApplied(tx, kind, schedule.version),
    );
  }
}
