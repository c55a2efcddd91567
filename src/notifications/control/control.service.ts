import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { instantOf } from '#libs/mexico';
import { type JobDepth, Jobs } from '#libs/queue';
import { Accounts } from '../../accounts/index.js';
import { type ActName, type Actor, afterCommit, Database, recordAct, system } from '../../database/index.js';
import { actorOf, conflict, type Viewer } from '../../web/index.js';
import { refuse } from '../notifications.refusals.js';
import { SEND } from '../planning/reminders.service.js';
import {
  dueBefore,
  hurryRetries,
  type MailLimits,
  mailSettings,
  type MailSettingsRow,
  resumeMail,
  retryFailed,
  stopMail,
  suppressBefore,
  writeMailLimits,
} from './control.queries.js';
import { QUEUE_TIMEOUT, STOP_REASON } from './control.rules.js';
import { failureGroups, type MailDay, mailDays, mailFigures } from './health.queries.js';
import { healthOf, type MailFigures, type MailHealth } from './health.rules.js';

/** When, by whom and why all mail was stopped. */
export interface Stopped {
  readonly at: Date;
  readonly by: string | null;
  /** By the product itself, because many servers answered that they take no mail of ours. */
  readonly automatic: boolean;
  readonly reason: string;
}

/** The state of the mail, as FM4 sees it. */
export interface MailState {
  readonly stopped: Stopped | null;
  readonly figures: MailFigures;
  readonly health: MailHealth;
  readonly days: readonly MailDay[];
  /** Jobs that wait in the queue for sending; null when the queue does not answer. */
  readonly queue: JobDepth | null;
}

const subject = { type: 'mail', id: 'all' };

/** What FM4 does to mail as a whole, as the log of acts calls it after `reminders.`. */
type MailAct = ActName extends infer Name ? (Name extends `reminders.${infer Act}` ? Act : never) : never;

/** FM4's control of all mail: its state, stopping and resuming it, retrying or giving up what waits, its limits. */
@Injectable()
export class MailControl {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly accounts: Accounts,
  ) {}

  async state(actor: Actor): Promise<MailState> {
    const now = this.clock.now();
    const queue = await this.depth();
    return this.db.as(actor, async (tx) => {
      const figures = await mailFigures(tx, now);
      const stopped = await this.stoppedIn(tx);
      return {
        stopped,
        figures,
        health: healthOf(figures, stopped !== null, now),
        days: await mailDays(tx, now),
        queue,
      };
    });
  }

  /** Failed mails, by their error. */
  failures(actor: Actor): Promise<{ error: string; n: number }[]> {
    return this.db.as(actor, failureGroups);
  }

  stopped(actor: Actor): Promise<Stopped | null> {
    return this.db.as(actor, (tx) => this.stoppedIn(tx));
  }

  settings(actor: Actor): Promise<MailSettingsRow> {
    return this.db.as(actor, mailSettings);
  }

  /** @throws Refused `conflict` when they were changed meanwhile */
  async set(viewer: Viewer, { version, ...limits }: MailLimits & { version: number }): Promise<void> {
    await this.act(viewer, { what: 'change-mail-settings', act: 'settings-changed' }, async (tx, at) => {
      if (!(await writeMailLimits(tx, limits, { version, at }))) throw conflict();
      return limits;
    });
  }

  /** @throws Refused `reminders.stopped-already` */
  async stop(viewer: Viewer, reason: string): Promise<void> {
    await this.act(viewer, { what: 'stop-mail', act: 'stopped' }, async (tx, at) => {
      if (!(await stopMail(tx, viewer.userId, reason, at))) throw refuse('reminders.stopped-already');
      return { reason };
    });
  }

  /** Stops all mail because of what servers answer about us; the reason is their answer. Nothing when it is stopped already. */
  async pauseOnBurst(tx: EntityManager, answer: string, at: Date): Promise<void> {
    const reason = answer.slice(0, STOP_REASON.max) || '-';
    if (!(await stopMail(tx, null, reason, at))) return;
    await recordAct(tx, system('mail-reports'), { at, act: 'reminders.paused-on-burst', subject });
  }

  /** What waited is sent in the next moments. @throws Refused `reminders.not-stopped` */
  async resume(viewer: Viewer): Promise<void> {
    await this.act(viewer, { what: 'resume-mail', act: 'resumed' }, async (tx, at) => {
      if (!(await resumeMail(tx, at))) throw refuse('reminders.not-stopped');
      afterCommit(tx, () => this.wake());
      return {};
    });
  }

  /** Retries at once all that waits for another attempt, and starts sending what is due. Gives how many are retried. */
  async finish(viewer: Viewer): Promise<number> {
    return this.act(viewer, { what: 'hurry-retries', act: 'hurried' }, async (tx, at) => {
      const n = await hurryRetries(tx, at);
      afterCommit(tx, () => this.wake());
      return { n };
    }).then(({ n }) => n);
  }

  /** What `giveUp` would give up, by kind. */
  async overdueBefore(actor: Actor, day: string): Promise<{ kind: string; n: number }[]> {
    return this.db.as(actor, (tx) => dueBefore(tx, instantOf(day)));
  }

  /** Gives up what was due before that day and was not sent. Gives how many. */
  async giveUp(viewer: Viewer, day: string): Promise<number> {
    return this.act(viewer, { what: 'give-up', act: 'given-up' }, async (tx, at) => {
      return { n: await suppressBefore(tx, instantOf(day), at), day };
    }).then(({ n }) => n);
  }

  /** Retries all mails that failed with this error. Gives how many. */
  async retryAll(viewer: Viewer, error: string): Promise<number> {
    return this.act(viewer, { what: 'retry-all', act: 'retried-all' }, async (tx, at) => {
      const n = await retryFailed(tx, error, at);
      afterCommit(tx, () => this.wake());
      return { n, error };
    }).then(({ n }) => n);
  }

  private async act<Details extends Record<string, unknown>>(
    viewer: Viewer,
    { what, act }: { what: string; act: MailAct },
    work: (tx: EntityManager, at: Date) => Promise<Details>,
  ): Promise<Details> {
    const actor = actorOf(viewer);
    return this.db.change(actor, { what: `notifications.${what}`, subject: null }, async (tx) => {
      const at = this.clock.now();
      const details = await work(tx, at);
      await recordAct(tx, actor, { at, act: `reminders.${act}`, subject, details });
      return details;
    });
  }

  private async stoppedIn(tx: EntityManager): Promise<Stopped | null> {
    const { pausedAt, pausedBy, pausedReason } = await mailSettings(tx);
    if (!pausedAt) return null;
    const by = pausedBy ? await this.accounts.personOf(tx, pausedBy) : null;
    return { at: pausedAt, by: by?.name ?? null, automatic: pausedBy === null, reason: pausedReason ?? '' };
  }

  /** Starts sending; when that fails, the sweep of the next minute does. */
  private wake(): void {
    void this.jobs.sweep(SEND).catch(() => undefined);
  }

  private async depth(): Promise<JobDepth | null> {
    return Promise.race([this.jobs.depth(SEND), pause(QUEUE_TIMEOUT, null, { ref: false })]).catch(() => null);
  }
}
