import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { isId, newId } from '#libs/ids';
import { dayOf } from '#libs/mexico';
import { Assessments } from '../../assessments/index.js';
import { Database, type PersonActor, recordAct, system } from '../../database/index.js';
import { Reminders } from '../../notifications/index.js';
import { conflict, notFound } from '../../web/index.js';
import { refuse } from '../audits.refusals.js';
import { SurveyAlert } from '../survey/survey.entity.js';
import { ALERTS_PER_PAGE, type AlertStep, type AlertVerdict } from './alert.rules.js';
import { SurveyAlertStep } from './alert-step.entity.js';
import {
  alertById,
  type AlertRow,
  alertRows,
  alertsToAnnounce,
  type AlertStepRow,
  lockAlert,
  stepsOf,
} from './alerts.queries.js';

/** The type of alerts among the subjects of acts and mails. */
export const SUBJECT = 'survey-alert';
/** Tells the protection role of an alert; nudged with its id. */
export const ANNOUNCE_JOB = 'audits.alert-announce';
const SWEEP_BATCH = 50;

/** An alert with all that its page shows. */
export interface ReadAlert {
  readonly alert: AlertRow;
  readonly steps: readonly AlertStepRow[];
  /** The instrument's protocol for serious findings. */
  readonly protocol: readonly string[];
}

/** What the protection role does about alerts of workers. Row-level security shows them to nobody else. */
@Injectable()
export class Alerts {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly assessments: Assessments,
    private readonly reminders: Reminders,
  ) {}

  /** The alerts, those that wait first. */
  list(actor: PersonActor): Promise<AlertRow[]> {
    return this.db.as(actor, (tx) => alertRows(tx, this.clock.now(), { limit: ALERTS_PER_PAGE }));
  }

  /** One alert; that it was read goes on record. @throws Refused `not-found` */
  read(actor: PersonActor, id: string): Promise<ReadAlert> {
    return this.db.change(actor, { what: 'audits.alert.read', subject: id }, async (tx) => {
      const alert = await this.found(tx, id);
      await this.record(tx, actor, id, 'audits.alert-read');
      const { instrument } = await this.assessments.submission(tx, alert.assessmentId);
      return { alert, steps: await stepsOf(tx, id), protocol: instrument.seriousFindingProtocol };
    });
  }

  /** Puts a step on record. @param key id of the form, so that a form sent twice adds it once */
  async take(actor: PersonActor, id: string, step: { what: AlertStep; note: string; key: string }): Promise<void> {
    await this.db.change(actor, { what: 'audits.alert.step', subject: id }, async (tx) => {
      await this.found(tx, id, true);
      if (await tx.existsBy(SurveyAlertStep, { id: step.key })) return;
      await this.add(tx, actor, id, { id: step.key, what: step.what, note: step.note });
      await this.record(tx, actor, id, 'audits.alert-step');
      await this.reminders.refresh(tx, SUBJECT, id);
    });
  }

  /**
   * Settles an alert. The same verdict again changes nothing.
   * @throws Refused `audits.alert-settled` when it was settled otherwise, `conflict` when it changed meanwhile
   */
  async settle(
    actor: PersonActor,
    id: string,
    { verdict, note, version }: { verdict: AlertVerdict; note: string; version: number },
  ): Promise<void> {
    await this.db.change(actor, { what: 'audits.alert.settle', subject: id }, async (tx) => {
      const alert = await this.found(tx, id, true);
      if (alert.state === verdict) return;
      if (alert.state !== 'open') throw refuse('audits.alert-settled');
      if (alert.version !== version) throw conflict();
      const settledOn = dayOf(this.clock.now());
      await tx.update(SurveyAlert, { id }, { state: verdict, settledOn, version: version + 1 });
      await this.add(tx, actor, id, { id: newId(), what: verdict, note });
      await this.record(tx, actor, id, 'audits.alert-settled');
      await this.reminders.refresh(tx, SUBJECT, id);
    });
  }

  /** Ids of alerts whose hour has come. */
  toAnnounce(): Promise<string[]> {
    return this.db.as(system(ANNOUNCE_JOB), (tx) => alertsToAnnounce(tx, this.clock.now(), SWEEP_BATCH));
  }

  /** Plans the mails about an alert. Idempotent. */
  async announce(id: string): Promise<void> {
    await this.db.change(system(ANNOUNCE_JOB, id), { what: ANNOUNCE_JOB, subject: id }, async (tx) => {
      await tx.update(SurveyAlert, { id, announced: false }, { announced: true });
      await this.reminders.refresh(tx, SUBJECT, id);
    });
  }

  private async found(tx: EntityManager, id: string, lock = false): Promise<AlertRow> {
    if (!isId(id)) throw notFound();
    if (lock) await lockAlert(tx, id);
    const alert = await alertById(tx, id, this.clock.now());
    if (!alert) throw notFound();
    return alert;
  }

  private async add(
    tx: EntityManager,
    actor: PersonActor,
    alertId: string,
    step: Pick<SurveyAlertStep, 'id' | 'what' | 'note'>,
  ): Promise<void> {
    await tx.insert(SurveyAlertStep, { ...step, alertId, takenBy: actor.userId, takenAt: this.clock.now() });
  }

  /** Says that something was done, neither what nor of which company. */
  private record(
    tx: EntityManager,
    actor: PersonActor,
    id: string,
    act: 'audits.alert-read' | 'audits.alert-step' | 'audits.alert-settled',
  ): Promise<void> {
    return recordAct(tx, actor, { at: this.clock.now(), act, subject: { type: SUBJECT, id } });
  }
}
