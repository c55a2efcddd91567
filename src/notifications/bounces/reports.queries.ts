import { type EntityManager, LessThan } from 'typeorm';
import type { ReportType } from '#libs/mail-reports';
import { one, rows } from '../../database/index.js';
import { StoredMailReport } from './mail-report.entity.js';

/** A mail of ours that a report is about. */
export interface ReportedMail {
  readonly reminderId: string;
  readonly email: string;
}

/** The mail with one of these Message-IDs; the first that is ours. */
export function mailWithId(tx: EntityManager, messageIds: readonly string[]): Promise<ReportedMail | null> {
  return one<ReportedMail>(
    tx,
    `select id as reminder_id, recipient_email as email from reminders
     where message_id = any($1) and state in ('sent', 'sending', 'failed') order by array_position($1, message_id) limit 1`,
    [messageIds],
  );
}

/** The last mail that was sent to an address since then. */
export function lastMailTo(tx: EntityManager, email: string, since: Date): Promise<ReportedMail | null> {
  return one<ReportedMail>(
    tx,
    `select id as reminder_id, recipient_email as email from reminders
     where recipient_email = $1 and state = 'sent' and sent_at >= $2 order by sent_at desc limit 1`,
    [email, since],
  );
}

/** Stores a report. False when it is stored already. */
export async function addReport(tx: EntityManager, report: StoredMailReport): Promise<boolean> {
  const insert = tx.createQueryBuilder().insert().into(StoredMailReport).values(report);
  const added = await insert.orIgnore().returning(['id']).updateEntity(false).execute();
  return (added.raw as unknown[]).length > 0;
}

/** The latest reports of mails that came back for now, since then and since FM4 last changed the settings of mail. */
export function softReportsSince(
  tx: EntityManager,
  since: Date,
  limit: number,
): Promise<{ email: string; status: string | null; diagnostic: string }[]> {
  return rows<{ email: string; status: string | null; diagnostic: string }>(
    tx,
    `select m.email, m.status, m.diagnostic from mail_reports m, mail_settings s
     where m.email is not null and m.type = 'soft' and m.received_at > greatest($1, s.updated_at)
     order by m.received_at desc limit $2`,
    [since, limit],
  );
}

/** The companies about which mails were sent to that address since then. */
export async function companiesBehind(tx: EntityManager, email: string, since: Date): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    `select distinct company_id as id from reminders
     where recipient_email = $1 and company_id is not null and sent_at >= $2`,
    [email, since],
  );
  return found.map(({ id }) => id);
}

/** How many reports came, by type; `none`: about no mail of ours. */
export type ReportCounts = Readonly<Record<ReportType | 'none', number>>;

export async function countReports(tx: EntityManager, since: Date): Promise<ReportCounts> {
  const row = await one<ReportCounts>(
    tx,
    `select count(*) filter (where email is not null and type = 'hard')::int as hard,
       count(*) filter (where email is not null and type = 'soft')::int as soft,
       count(*) filter (where email is not null and type = 'complaint')::int as complaint,
       count(*) filter (where email is null)::int as none
     from mail_reports where received_at >= $1`,
    [since],
  );
  return row!;
}

/** Forgets the reports that came before then; whether their address takes mail stays. */
export async function forgetReports(tx: EntityManager, before: Date): Promise<void> {
  await tx.delete(StoredMailReport, { receivedAt: LessThan(before) });
}
