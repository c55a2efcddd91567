import { type EntityManager, IsNull } from 'typeorm';
import { one, rows, run } from '../../database/index.js';
import type { InboxItem } from '../../tasks/index.js';
import { MAX_STOPPED, MAX_UNRELIABLE, UNRELIABLE_BOUNCES } from './bounces.rules.js';
import { MailAddress } from './mail-address.entity.js';

/** Counts a soft bounce. */
export async function countSoft(tx: EntityManager, email: string, at: Date): Promise<void> {
  await run(
    tx,
    `insert into mail_addresses as a (email, standing, soft_bounces, last_bounce_at, updated_at)
     values ($1, 'good', 1, $2, $2)
     on conflict (email) do update set soft_bounces = a.soft_bounces + 1, last_bounce_at = $2, updated_at = $2`,
    [email, at],
  );
}

/** Stops all mail to an address. False when it is stopped already. */
export async function stopAddress(
  tx: EntityManager,
  { email, because, at }: { email: string; because: 'hard-bounce' | 'complaint'; at: Date },
): Promise<boolean> {
  const stopped = await run(
    tx,
    `insert into mail_addresses as a (email, standing, stopped_at, stopped_because, last_bounce_at, updated_at)
     values ($1, 'stopped', $2, $3, $2, $2)
     on conflict (email) do update set standing = 'stopped', stopped_at = $2, stopped_because = $3,
       last_bounce_at = $2, reviewed_at = null, updated_at = $2
     where a.standing = 'good'`,
    [email, at, because],
  );
  return stopped > 0;
}

/** Lets an address take mail again. False when it was not stopped. */
export async function resumeAddress(tx: EntityManager, email: string, at: Date): Promise<boolean> {
  const good = { standing: 'good', stoppedAt: null, stoppedBecause: null, softBounces: 0, reviewedAt: null } as const;
  const { affected } = await tx.update(MailAddress, { email, standing: 'stopped' }, { ...good, updatedAt: at });
  return affected === 1;
}

/** Marks a stopped address as reviewed. Returns false if not stopped or already reviewed. */
export async function reviewAddress(tx: EntityManager, email: string, at: Date): Promise<boolean> {
  const open = { email, standing: 'stopped', reviewedAt: IsNull() } as const;
  const { affected } = await tx.update(MailAddress, open, { reviewedAt: at, updatedAt: at });
  return affected === 1;
}

export function isStopped(tx: EntityManager, email: string): Promise<boolean> {
  return tx.existsBy(MailAddress, { email, standing: 'stopped' });
}

/** A stopped address, as FM4 sees it. */
export interface StoppedAddress {
  readonly email: string;
  /** Under which it was last written to; may be empty. */
  readonly name: string;
  readonly stoppedAt: Date;
  readonly because: 'hard-bounce' | 'complaint' | 'staff';
  /** The server's explanation; may be empty. */
  readonly diagnostic: string;
  readonly reviewed: boolean;
}

const lastName = `coalesce((select r.recipient_name from reminders r where r.recipient_email = a.email
  order by r.created_at desc limit 1), '')`;

/** Those that were not reviewed first, then the latest. */
export function stoppedAddresses(tx: EntityManager): Promise<StoppedAddress[]> {
  return rows<StoppedAddress>(
    tx,
    `select a.email, ${lastName} as name, a.stopped_at, a.stopped_because as because,
       a.reviewed_at is not null as reviewed,
       coalesce((select m.diagnostic from mail_reports m where m.email = a.email and m.type <> 'soft'
         order by m.received_at desc limit 1), '') as diagnostic
     from mail_addresses a where a.standing = 'stopped'
     order by a.reviewed_at is not null, a.stopped_at desc limit $1`,
    [MAX_STOPPED],
  );
}

/** An address that takes mail, but with repeated soft bounces. */
export interface UnreliableAddress {
  readonly email: string;
  readonly name: string;
  readonly times: number;
  readonly lastAt: Date;
  readonly diagnostic: string;
}

/** @param since soft bounces count from here; @param arrived a mail sent before this and after the last bounce arrived */
export function unreliableAddresses(tx: EntityManager, since: Date, arrived: Date): Promise<UnreliableAddress[]> {
  return rows<UnreliableAddress>(
    tx,
    `select a.email, ${lastName} as name, count(*)::int as times, max(m.received_at) as last_at,
       (array_agg(m.diagnostic order by m.received_at desc))[1] as diagnostic
     from mail_addresses a join mail_reports m on m.email = a.email and m.type = 'soft' and m.received_at >= $1
     where a.standing = 'good' and not exists (select 1 from reminders r where r.recipient_email = a.email
       and r.sent_at > a.last_bounce_at and r.sent_at < $2)
     group by a.email having count(*) >= $3 order by max(m.received_at) desc limit $4`,
    [since, arrived, UNRELIABLE_BOUNCES, MAX_UNRELIABLE],
  );
}

/** The name under which an address was last written to; may be empty. */
export async function nameAt(tx: EntityManager, email: string): Promise<string> {
  const row = await one<{ name: string }>(
    tx,
    `select recipient_name as name from reminders where recipient_email = $1 order by created_at desc limit 1`,
    [email],
  );
  return row?.name ?? '';
}

/** Stopped addresses that were not reviewed, for the inbox of FM4 staff. */
export async function unreviewedAddresses(tx: EntityManager): Promise<{ count: number; items: InboxItem[] }> {
  const found = await rows<{ email: string; at: Date; total: number }>(
    tx,
    `select email, stopped_at as at, count(*) over ()::int as total from mail_addresses
     where standing = 'stopped' and stopped_because <> 'staff' and reviewed_at is null order by stopped_at limit 10`,
  );
  const items = found.map(({ email, at }) => ({
    title: email,
    actionKey: 'addresses.pending-look',
    href: '/fm4/correo/direcciones',
    at,
  }));
  return { count: found[0]?.total ?? 0, items };
}

/** That all mail was paused because of what servers answer about us, for the inbox of FM4 staff. */
export async function pausedOnBurst(tx: EntityManager): Promise<{ count: number; items: InboxItem[] }> {
  const row = await one<{ at: Date; reason: string }>(
    tx,
    `select paused_at as at, paused_reason as reason from mail_settings where paused_at is not null and paused_by is null`,
  );
  if (!row) return { count: 0, items: [] };
  const item = { title: row.reason, actionKey: 'reminders.paused-look', href: '/fm4/correo/estado', at: row.at };
  return { count: 1, items: [item] };
}
