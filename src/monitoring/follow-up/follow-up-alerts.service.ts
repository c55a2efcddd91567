import { Injectable } from '@nestjs/common';
import { Clock, HOUR } from '#libs/clock';
import { isId } from '#libs/ids';
import { dayOf } from '#libs/mexico';
import { Database, type PersonActor, recordAct, system } from '../../database/index.js';
import { Reminders } from '../../notifications/index.js';
import { notFound } from '../../web/index.js';
import { refuse } from '../monitoring.refusals.js';
import { WorkFollowUpAlert, WorkFollowUpAlertStep } from './follow-up.entity.js';
import { alertRows, alertsToAnnounce, type FollowUpAlertRow, lockAlert } from './follow-up.queries.js';

/** The type of these alerts among the subjects of acts and mails. */
export const ALERT = 'follow-up-alert';
/** Tells the protection role of an alert; nudged with its id. */
export const ANNOUNCE_JOB = 'monitoring.follow-up-announce';
/** Hours within which an alert gets its first safe step (IN-G6). */
const ALERT_HOURS = 24;
const SWEEP_BATCH = 50;
/** Alerts on the page. */
export const MOST_ALERTS = 50;

/** By when an alert's first step is due. */
export const attendBy = (at: Date): Date => new Date(at.getTime() + ALERT_HOURS * HOUR);

/** What the protection role does about what workers said. Row-level security shows it to nobody else. */
@Injectable()
export class FollowUpAlerts {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly reminders: Reminders,
  ) {}

  /** The alerts, those that wait first. */
  list(actor: PersonActor): Promise<FollowUpAlertRow[]> {
    return this.db.as(actor, (tx) => alertRows(tx, this.clock.now(), MOST_ALERTS));
  }

  /** One alert; that it was read goes on record. @throws Refused `not-found` */
  read(actor: PersonActor, id: string): Promise<FollowUpAlertRow> {
    if (!isId(id)) throw notFound();
    return this.db.change(actor, { what: 'monitoring.follow-up.alert-read', subject: id }, async (tx) => {
      const alert = await lockAlert(tx, id, this.clock.now());
      if (!alert) throw notFound();
      await recordAct(tx, actor, this.act('monitoring.follow-up-alert-read', id));
      return alert;
    });
  }

  /**
   * Puts a step on record, the last one closes the alert. A form that arrives twice adds one.
   * @throws Refused `not-found`, `monitoring.alert-closed`
   */
  async take(
    actor: PersonActor,
    id: string,
    { key, what, note }: { key: string; what: WorkFollowUpAlertStep['what']; note: string },
  ): Promise<void> {
    if (!isId(id) || !isId(key)) throw notFound();
    await this.db.change(actor, { what: 'monitoring.follow-up.alert-step', subject: id }, async (tx) => {
      const alert = await lockAlert(tx, id, this.clock.now());
      if (!alert) throw notFound();
      if (await tx.existsBy(WorkFollowUpAlertStep, { id: key })) return;
      if (alert.state === 'closed') throw refuse('monitoring.alert-closed');
      const takenAt = this.clock.now();
      await tx.insert(WorkFollowUpAlertStep, { id: key, alertId: id, what, note, takenBy: actor.userId, takenAt });
      if (what === 'closed') await tx.update(WorkFollowUpAlert, { id }, { state: 'closed', closedOn: dayOf(takenAt) });
      await recordAct(tx, actor, this.act('monitoring.follow-up-alert-step', id));
      await this.reminders.refresh(tx, ALERT, id);
    });
  }

  /** Ids of alerts whose hour has come. */
  toAnnounce(): Promise<string[]> {
    return this.db.as(system(ANNOUNCE_JOB), (tx) => alertsToAnnounce(tx, this.clock.now(), SWEEP_BATCH));
  }

  /** Plans the mails about an alert. Idempotent. */
  async announce(id: string): Promise<void> {
    await this.db.change(system(ANNOUNCE_JOB, id), { what: ANNOUNCE_JOB, subject: id }, async (tx) => {
      await tx.update(WorkFollowUpAlert, { id, announced: false }, { announced: true });
      await this.reminders.refresh(tx, ALERT, id);
    });
  }

  private act(act: 'monitoring.follow-up-alert-read' | 'monitoring.follow-up-alert-step', id: string) {
    return { at: this.clock.now(), act, subject: { type: ALERT, id } };
  }
}
