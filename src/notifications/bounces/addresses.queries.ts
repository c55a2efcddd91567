import type { EntityManager } from 'typeorm';
import type { ReportType } from '#libs/mail-reports';
import type { InboxItem } from '../../tasks/index.js';

/** A mail of ours that a report speaks of. */
export interface ReportedMail {
  readonly reminderId: string;
  readonly email: string;
}

/** The mail with one of these Message-IDs; the first that is ours. */
export async function mailWithId(tx: EntityManager, messageIds: readonly string[]): Promise<ReportedMail | null> {
  const [row] = await tx.query(
    `select id as "reminderId", recipient_email as email from reminders
     where message_id = any($1) and state in ('sent', 'sending', 'failed') order by array_position($1, message_id) limit 1`,
    [messageIds],
  );
  return row ?? null;
}

/** The last mail that went to an address since then. */
export async function lastMailTo(tx: EntityManager, email: string, since: Date): Promise<ReportedMail | null> {
  const [row] = await tx.query(
    `select id as "reminderId", recipient_email as email from reminders
     where recipient_email = $1 and state = 'sent' and sent_at >= $2 order by sent_at desc limit 1`,
    [email, since],
  );
  return row ?? null;
}

interface NewReport {
  readonly id: string;
  readonly digest: string;
  readonly source: 'mailbox' | 'webhook' | 'server';
  readonly type: ReportType;
  readonly mail: ReportedMail | null;
  readonly status: string | null;
  readonly diagnostic: string;
  readonly at: Date;
}

/** Writes a report down. False: it was there already. */
export async function addReport(tx: EntityManager, report: NewReport): Promise<boolean> {
  const { id, digest, source, type, mail, status, diagnostic, at } = report;
  const rows: unknown[] = await tx.query(
    `insert into mail_reports (id, digest, source, type, email, reminder_id, status, diagnostic, received_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (digest) do nothing returning id`,
    [id, digest, source, type, mail?.email ?? null, mail?.reminderId ?? null, status, mail ? diagnostic : '', at],
  );
  return rows.length > 0;
}

export async function countSoft(tx: EntityManager, email: string, at: Date): Promise<void> {
  await tx.query(
    `insert into mail_addresses as a (email, standing, soft_bounces, last_bounce_at, updated_at)
     values ($1, 'good', 1, $2, $2)
     on conflict (email) do update set soft_bounces = a.soft_bounces + 1, last_bounce_at = $2, updated_at = $2`,
    [email, at],
  );
}

/** Nothing is sent there any more. False: that was so already. */
export async function stopAddress(
  tx: EntityManager,
  { email, because, at }: { email: string; because: 'hard-bounce' | 'complaint'; at: Date },
): Promise<boolean> {
  const rows: unknown[] = await tx.query(
    `insert into mail_addresses as a (email, standing, stopped_at, stopped_because, last_bounce_at, updated_at)
     values ($1, 'stopped', $2, $3, $2, $2)
     on conflict (email) do update set standing = 'stopped', stopped_at = $2, stopped_because = $3,
       last_bounce_at = $2, reviewed_at = null, updated_at = $2
     where a.standing = 'good' returning email`,
    [email, at, because],
  );
  return rows.length > 0;
}

/** The address takes mail again. False: it was not stopped (any more). */
export async function resumeAddress(tx: EntityManager, email: string, at: Date): Promise<boolean> {
  const [, changed]: [unknown, number] = await tx.query(
    `update mail_addresses set standing = 'good', stopped_at = null, stopped_because = null, soft_bounces = 0,
       reviewed_at = null, updated_at = $2
     where email = $1 and standing = 'stopped'`,
    [email, at],
  );
  return changed === 1;
}

/** FM4 has looked at it and leaves it stopped. False: it was not stopped, or somebody has looked already. */
export async function reviewAddress(tx: EntityManager, email: string, at: Date): Promise<boolean> {
  const [, changed]: [unknown, number] = await tx.query(
    `update mail_addresses set reviewed_at = $2, updated_at = $2
     where email = $1 and standing = 'stopped' and reviewed_at is null`,
    [email, at],
  );
  return changed === 1;
}

export async function isStopped(tx: EntityManager, email: string): Promise<boolean> {
  const rows: unknown[] = await tx.query(`select 1 from mail_addresses where email = $1 and standing = 'stopped'`, [
    email,
  ]);
  return rows.length > 0;
}

/** The companies on whose account somebody was written to at that address since then. */
export async function companiesBehind(tx: EntityManager, email: string, since: Date): Promise<string[]> {
  const rows: { id: string }[] = await tx.query(
    `select distinct company_id as id from reminders
     where recipient_email = $1 and company_id is not null and sent_at >= $2`,
    [email, since],
  );
  return rows.map(({ id }) => id);
}

/** A stopped address, as FM4 sees it. */
export interface StoppedAddress {
  readonly email: string;
  readonly name: string;
  readonly stoppedAt: Date;
  readonly because: 'hard-bounce' | 'complaint' | 'staff';
  /** What the server wrote; empty when it wrote nothing. */
  readonly diagnostic: string;
  readonly reviewed: boolean;
}

const nameOf = `coalesce((select r.recipient_name from reminders r where r.recipient_email = a.email
  order by r.created_at desc limit 1), '')`;

/** Those that nobody has looked at first, then the latest. */
export async function stoppedAddresses(tx: EntityManager, limit: number): Promise<StoppedAddress[]> {
  return tx.query(
    `select a.email, ${nameOf} as name, a.stopped_at as "stoppedAt", a.stopped_because as because,
       a.reviewed_at is not null as reviewed,
       coalesce((select m.diagnostic from mail_reports m where m.email = a.email and m.type <> 'soft'
         order by m.received_at desc limit 1), '') as diagnostic
     from mail_addresses a where a.standing = 'stopped'
     order by a.reviewed_at is not null, a.stopped_at desc limit $1`,
    [limit],
  );
}

/** An address that takes mail, and from which mails came back again and again. */
export interface ShakyAddress {
  readonly email: string;
  readonly name: string;
  readonly times: number;
  readonly lastAt: Date;
  readonly diagnostic: string;
}

/** With three soft reports or more since then, and no mail after the last that has stayed out for three days. */
export async function shakyAddresses(tx: EntityManager, since: Date, now: Date): Promise<ShakyAddress[]> {
  return tx.query(
    `select a.email, ${nameOf} as name, count(*)::int as times, max(m.received_at) as "lastAt",
       (array_agg(m.diagnostic order by m.received_at desc))[1] as diagnostic
     from mail_addresses a join mail_reports m on m.email = a.email and m.type = 'soft' and m.received_at >= $1
     where a.standing = 'good' and not exists (select 1 from reminders r where r.recipient_email = a.email
       and r.sent_at > a.last_bounce_at and r.sent_at < $2::timestamptz - interval '3 days')
     group by a.email having count(*) >= 3 order by max(m.received_at) desc limit 200`,
    [since, now],
  );
}

/** How many reports came since then, by what they say; `none`: about no mail of ours. */
export async function countReports(
  tx: EntityManager,
  since: Date,
): Promise<Record<'hard' | 'soft' | 'complaint' | 'none', number>> {
  const [row] = await tx.query(
    `select count(*) filter (where email is not null and type = 'hard')::int as hard,
       count(*) filter (where email is not null and type = 'soft')::int as soft,
       count(*) filter (where email is not null and type = 'complaint')::int as complaint,
       count(*) filter (where email is null)::int as none
     from mail_reports where received_at >= $1`,
    [since],
  );
  return row;
}

/** The name under which somebody was last written to at that address. */
export async function nameAt(tx: EntityManager, email: string): Promise<string> {
  const [row] = await tx.query(
    `select recipient_name as name from reminders where recipient_email = $1 order by created_at desc limit 1`,
    [email],
  );
  return row?.name ?? '';
}

/** Stopped addresses that nobody has looked at, for FM4's list of what waits. */
export async function unreviewedAddresses(tx: EntityManager): Promise<{ count: number; items: InboxItem[] }> {
  const rows: { email: string; at: Date; total: number }[] = await tx.query(
    `select email, stopped_at as at, count(*) over ()::int as total from mail_addresses
     where standing = 'stopped' and stopped_because <> 'staff' and reviewed_at is null order by stopped_at limit 10`,
  );
  const items = rows.map(({ email, at }) => ({
    title: email,
    actionKey: 'addresses.pending-look',
    href: '/fm4/correo/direcciones',
    at,
  }));
  return { count: rows[0]?.total ?? 0, items };
}

/** Forgets the reports that came before then; whether their address takes mail stays. */
export async function forgetReports(tx: EntityManager, before: Date): Promise<void> {
  await tx.query('delete from mail_reports where received_at < $1', [before]);
}
