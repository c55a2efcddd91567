import { Injectable } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import { Clock } from '#libs/clock';
import { instantOf } from '#libs/mexico';
import { type JobDepth, Jobs } from '#libs/queue';
import { Accounts } from '../../accounts/index.js';
import { type Actor, afterCommit, Database, recordAct } from '../../database/index.js';
import { actorOf, conflict, Refused, type Viewer } from '../../web/index.js';
import { SEND } from '../planning/reminders.service.js';
import {
  dueBefore,
  hurryRetries,
  mailSettings,
  type MailSettingsRow,
  resumeMail,
  retryFailed,
  stopMail,
  suppressBefore,
  writeMailSettings,
} from './control.queries.js';
import { failureGroups, type MailDay, mailDays, type MailFigures, mailFigures } from './health.queries.js';
import { healthOf, type MailHealth } from './health.rules.js';

/** Since when all mail is stopped, by whom and why. */
export interface Stopped {
  readonly at: Date;
  readonly by: string | null;
  readonly reason: string;
}

/** The state of the mail, as FM4 sees it. */
export interface MailState {
  readonly stopped: Stopped | null;
  readonly figures: MailFigures;
  readonly health: MailHealth;
  readonly days: readonly MailDay[];
  /** What lies in the queue of those who send; null when the queue does not answer. */
  readonly queue: JobDepth | null;
}

const subject = { type: 'mail', id: 'all' };
const QUEUE_MILLIS = 2_000;

/** FM4's hand on all mail: looks how it is, stops it, lets it go on, empties what waits, sets its manners. */
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

  /** What was given up, by what went wrong. */
  failures(actor: Actor): Promise<{ error: string; n: number }[]> {
    return this.db.as(actor, failureGroups);
  }

  stopped(actor: Actor): Promise<Stopped | null> {
    return this.db.as(actor, (tx) => this.stoppedIn(tx));
  }

  settings(actor: Actor): Promise<MailSettingsRow> {
    return this.db.as(actor, mailSettings);
  }

  /** @throws Refused `conflict` when somebody else has changed them meanwhile */
  async set(
    viewer: Viewer,
    settings: Pick<MailSettingsRow, 'perWeek' | 'quietFrom' | 'quietUntil' | 'version'>,
  ): Promise<void> {
    const { version, ...details } = settings;
    await this.act(viewer, 'reminders.settings-changed', async (tx, at) => {
      if (!(await writeMailSettings(tx, { ...details, version }, at))) throw conflict();
      return details;
    });
  }

  /** @throws Refused `reminders.stopped-already` */
  async stop(viewer: Viewer, reason: string): Promise<void> {
    await this.act(viewer, 'reminders.stopped', async (tx, at) => {
      if (!(await stopMail(tx, viewer.userId, reason, at))) throw new Refused('reminders.stopped-already');
      return { reason };
    });
  }

  /** What waited goes out in the next moments. @throws Refused `reminders.not-stopped` */
  async resume(viewer: Viewer): Promise<void> {
    await this.act(viewer, 'reminders.resumed', async (tx, at) => {
      if (!(await resumeMail(tx, at))) throw new Refused('reminders.not-stopped');
      afterCommit(tx, () => this.wake());
      return {};
    });
  }

  /** Tries now all that waits for its next try, and takes up what is due. Gives how many were brought forward. */
  async finish(viewer: Viewer): Promise<number> {
    return this.act(viewer, 'reminders.hurried', async (tx, at) => {
      const n = await hurryRetries(tx, at);
      afterCommit(tx, () => this.wake());
      return { n };
    }).then(({ n }) => n);
  }

  /** What would be given up: due before that day and not sent, by kind. */
  async overdueBefore(actor: Actor, day: string): Promise<{ kind: string; n: number }[]> {
    return this.db.as(actor, (tx) => dueBefore(tx, instantOf(day)));
  }

  /** Gives up what was due before that day and did not go out. Gives how many. */
  async giveUp(viewer: Viewer, day: string): Promise<number> {
    return this.act(viewer, 'reminders.given-up', async (tx, at) => {
      return { n: await suppressBefore(tx, instantOf(day), at), day };
    }).then(({ n }) => n);
  }

  /** Has all that was given up for this reason tried again. Gives how many. */
  async retryAll(viewer: Viewer, error: string): Promise<number> {
    return this.act(viewer, 'reminders.retried-all', async (tx, at) => {
      const n = await retryFailed(tx, error, at);
      afterCommit(tx, () => this.wake());
      return { n, error };
    }).then(({ n }) => n);
  }

  private async act<Details extends Record<string, unknown>>(
    viewer: Viewer,
    act: string,
    work: (tx: Parameters<typeof mailSettings>[0], at: Date) => Promise<Details>,
  ): Promise<Details> {
    const actor = actorOf(viewer);
    return this.db.as(actor, async (tx) => {
      const at = this.clock.now();
      const details = await work(tx, at);
      await recordAct(tx, actor, { at, act, subject, details });
      return details;
    });
  }

  private async stoppedIn(tx: Parameters<typeof mailSettings>[0]): Promise<Stopped | null> {
    const { pausedAt, pausedBy, pausedReason } = await mailSettings(tx);
    if (!pausedAt) return null;
    const by = pausedBy ? await this.accounts.personOf(tx, pausedBy) : null;
    return { at: pausedAt, by: by?.name ?? null, reason: pausedReason ?? '' };
  }

  /** The sweep of the next minute would do it too. */
  private wake(): void {
    void this.jobs.sweep(SEND).catch(() => undefined);
  }

  private async depth(): Promise<JobDepth | null> {
    const read = this.jobs.depths().then((depths) => depths[SEND] ?? null);
    return Promise.race([read, pause(QUEUE_MILLIS, null, { ref: false })]).catch(() => null);
  }
}
