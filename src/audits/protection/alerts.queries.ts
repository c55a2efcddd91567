import type { EntityManager } from 'typeorm';
import type { Day } from '#libs/mexico';
import { one, rows, run } from '../../database/index.js';
import type { SubjectPage } from '../../notifications/index.js';
import type { AlertQuestion } from '../survey/survey.rules.js';
import type { AlertStep, AlertVerdict } from './alert.rules.js';

/** An alert with the company whose workers were asked. */
export interface AlertRow {
  readonly id: string;
  readonly auditId: string;
  readonly assessmentId: string;
  readonly companyName: string;
  readonly told: AlertQuestion[];
  readonly contact: string | null;
  readonly heardAt: Date;
  readonly state: 'open' | AlertVerdict;
  readonly version: number;
  readonly steps: number;
  readonly firstStepAt: Date | null;
}

const alerts = `
  select l.id, s.audit_id, a.assessment_id, coalesce(c.trade_name, c.legal_name) as company_name, l.told, l.contact,
    l.heard_at, l.state, l.version, (select count(*)::int from survey_alert_steps t where t.alert_id = l.id) as steps,
    (select min(t.taken_at) from survey_alert_steps t where t.alert_id = l.id) as first_step_at
  from survey_alerts l join surveys s on s.id = l.survey_id join audits a on a.id = s.audit_id
  join companies c on c.id = s.company_id`;

/** Alerts that were heard, open ones first, oldest first among them; nobody but the protection role has any. */
export function alertRows(tx: EntityManager, now: Date, { limit }: { limit: number }): Promise<AlertRow[]> {
  return rows<AlertRow>(
    tx,
    `${alerts} where l.heard_at <= $1
     order by l.state <> 'open', case when l.state = 'open' then l.heard_at end, l.heard_at desc, l.id limit $2`,
    [now, limit],
  );
}

/** One alert; null for an unknown one, one not heard yet, and for whom it is not. */
export function alertById(tx: EntityManager, id: string, now: Date): Promise<AlertRow | null> {
  return one<AlertRow>(tx, `${alerts} where l.id = $1 and l.heard_at <= $2`, [id, now]);
}

/** Keeps others from changing an alert until the end of the transaction. */
export async function lockAlert(tx: EntityManager, id: string): Promise<void> {
  await run(tx, 'select 1 from survey_alerts where id = $1 for update', [id]);
}

/** A step on record, with who took it. */
export interface AlertStepRow {
  readonly what: AlertStep | AlertVerdict;
  readonly note: string;
  readonly takenAt: Date;
  readonly name: string | null;
}

/** The steps of an alert, in order. */
export function stepsOf(tx: EntityManager, alertId: string): Promise<AlertStepRow[]> {
  return rows<AlertStepRow>(
    tx,
    `select t.what, t.note, t.taken_at, p.name from survey_alert_steps t left join people p on p.id = t.taken_by
     where t.alert_id = $1 order by t.taken_at, t.id`,
    [alertId],
  );
}

/** Ids of alerts that are to be told of and were not. System scope. */
export async function alertsToAnnounce(tx: EntityManager, now: Date, limit: number): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    'select id from survey_alerts where not announced and heard_at <= $1 order by heard_at limit $2',
    [now, limit],
  );
  return found.map(({ id }) => id);
}

/** Ids of open alerts that were told of. System scope. */
export async function alertsToRemind(tx: EntityManager, { after, limit }: SubjectPage): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    `select id from survey_alerts where ($1::uuid is null or id > $1) and state = 'open' and announced
     order by id limit $2`,
    [after, limit],
  );
  return found.map(({ id }) => id);
}

/** Forgets how to reach the people of alerts settled on that day or before. @returns how many were forgotten */
export function forgetContacts(tx: EntityManager, until: Day): Promise<number> {
  return run(tx, `update survey_alerts set contact = null where contact is not null and settled_on <= $1::date`, [
    until,
  ]);
}
