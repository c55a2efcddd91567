import type { EntityManager } from 'typeorm';
import type { Day } from '#libs/mexico';
import { one, rows, run } from '../../database/index.js';
import type { SubjectPage } from '../../notifications/index.js';
import type { Danger, Moment, WorkerAnswers } from './follow-up.rules.js';
import type { FollowedHire } from './permanence.rules.js';

/** A hire as the bearer of its code is known. */
export interface CodedHire {
  readonly id: string;
  readonly companyId: string;
  readonly companyName: string;
  readonly hiredOn: Day;
  /** The moments that were answered. */
  readonly answered: Moment[];
}

/** The hire to which one of a code's hashes belongs; null for an unknown one. System scope. */
export const hireOfCode = (tx: EntityManager, hashes: readonly Buffer[]): Promise<CodedHire | null> =>
  one<CodedHire>(
    tx,
    `select f.id, f.company_id, coalesce(c.trade_name, c.legal_name) as company_name, f.hired_on::text as hired_on,
       array(select a.months from work_follow_up_answers a where a.follow_up_id = f.id order by 1) as answered
     from work_follow_ups f join companies c on c.id = f.company_id where f.code_hash = any($1::bytea[])`,
    [hashes],
  );

/** Keeps the answers of a moment; false when they were given. */
export async function insertAnswers(
  tx: EntityManager,
  { id, followUpId, months, answers }: { id: string; followUpId: string; months: Moment; answers: WorkerAnswers },
): Promise<boolean> {
  const added = await run(
    tx,
    `insert into work_follow_up_answers (id, follow_up_id, months, answers) values ($1, $2, $3, $4) on conflict do nothing`,
    [id, followUpId, months, JSON.stringify(answers)],
  );
  return added > 0;
}

/** Gives a hire its follow-up; one that has it keeps it. */
export async function insertFollowUp(
  tx: EntityManager,
  row: { id: string; companyId: string; hireId: string; codeHash: Buffer; hiredOn: Day },
): Promise<void> {
  await run(
    tx,
    `insert into work_follow_ups (id, company_id, hire_id, code_hash, hired_on) values ($1, $2, $3, $4, $5)
     on conflict (hire_id) do nothing`,
    [row.id, row.companyId, row.hireId, row.codeHash, row.hiredOn],
  );
}

/** A hire with where it is. */
export interface PlacedHire extends FollowedHire {
  readonly companyId: string;
  readonly companyName: string;
  readonly sector: string | null;
  readonly municipality: string | null;
}

/** All that is followed, with what workers and companies said: of one company, or of all. System scope. */
export const followedHires = (tx: EntityManager, companyId: string | null): Promise<PlacedHire[]> =>
  rows<PlacedHire>(
    tx,
    `select f.id, f.hired_on::text as hired_on, f.company_id, coalesce(c.trade_name, c.legal_name) as company_name,
       c.sector_code as sector, c.municipality_code as municipality,
       coalesce((select json_object_agg(a.months, a.answers) from work_follow_up_answers a where a.follow_up_id = f.id), '{}')
         as said,
       coalesce((select json_object_agg(k.months, k.answer) from hire_checks k
         where k.hire_id = f.hire_id and k.answer is not null), '{}') as company
     from work_follow_ups f join companies c on c.id = f.company_id where $1::uuid is null or f.company_id = $1 order by f.hired_on, f.id`,
    [companyId],
  );

/** Forgets hires up to a day with all that was said. @returns how many */
export const forgetFollowUps = (tx: EntityManager, until: Day): Promise<number> =>
  run(tx, 'delete from work_follow_ups where hired_on <= $1::date', [until]);

/** An alert with what was done about it. */
export interface FollowUpAlertRow {
  readonly id: string;
  readonly companyName: string;
  readonly told: Danger[];
  readonly contact: string | null;
  readonly heardAt: Date;
  readonly state: 'open' | 'closed';
  readonly steps: readonly { what: 'contacted' | 'noted' | 'closed'; note: string; takenAt: string }[];
}

const alerts = `
  select l.id, coalesce(c.trade_name, c.legal_name) as company_name, l.told, l.contact, l.heard_at, l.state,
    coalesce((select json_agg(json_build_object('what', t.what, 'note', t.note, 'takenAt', t.taken_at) order by t.taken_at)
      from work_follow_up_alert_steps t where t.alert_id = l.id), '[]') as steps
  from work_follow_up_alerts l join companies c on c.id = l.company_id`;

/** Alerts that were heard, open ones first; nobody but the protection role has any. */
export const alertRows = (tx: EntityManager, now: Date, limit: number): Promise<FollowUpAlertRow[]> =>
  rows<FollowUpAlertRow>(
    tx,
    `${alerts} where l.heard_at <= $1
     order by l.state <> 'open', case when l.state = 'open' then l.heard_at end, l.heard_at desc, l.id limit $2`,
    [now, limit],
  );

/** One alert, kept from others until the transaction ends; null for an unknown one, and for whom it is not. */
export async function lockAlert(tx: EntityManager, id: string, now: Date): Promise<FollowUpAlertRow | null> {
  const locked = await one<{ id: string }>(
    tx,
    'select id from work_follow_up_alerts where id = $1 and heard_at <= $2 for update',
    [id, now],
  );
  return locked && one<FollowUpAlertRow>(tx, `${alerts} where l.id = $1`, [id]);
}

/** What the mails about an alert rest on. */
export const alertToTell = (
  tx: EntityManager,
  id: string,
): Promise<{ heardAt: Date; state: 'open' | 'closed'; steps: number } | null> =>
  one<{ heardAt: Date; state: 'open' | 'closed'; steps: number }>(
    tx,
    `select l.heard_at, l.state, (select count(*)::int from work_follow_up_alert_steps t where t.alert_id = l.id) as steps
     from work_follow_up_alerts l where l.id = $1`,
    [id],
  );

/** Ids of alerts that are to be told of and were not. System scope. */
export async function alertsToAnnounce(tx: EntityManager, now: Date, limit: number): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    'select id from work_follow_up_alerts where not announced and heard_at <= $1 order by heard_at limit $2',
    [now, limit],
  );
  return found.map(({ id }) => id);
}

/** Ids of open alerts that were told of. System scope. */
export async function alertsToRemind(tx: EntityManager, { after, limit }: SubjectPage): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    `select id from work_follow_up_alerts where ($1::uuid is null or id > $1) and state = 'open' and announced
     order by id limit $2`,
    [after, limit],
  );
  return found.map(({ id }) => id);
}

/** Forgets how to reach the people of alerts closed on that day or before. @returns how many */
export const forgetContacts = (tx: EntityManager, until: Day): Promise<number> =>
  run(tx, 'update work_follow_up_alerts set contact = null where contact is not null and closed_on <= $1::date', [
    until,
  ]);

/** When somebody put a step on record, never about whom. */
export const stepsTakenBy = (tx: EntityManager, userId: string): Promise<{ at: Date }[]> =>
  rows<{ at: Date }>(tx, 'select taken_at as at from work_follow_up_alert_steps where taken_by = $1 order by 1', [
    userId,
  ]);
