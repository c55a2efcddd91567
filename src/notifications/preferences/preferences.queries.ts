import type { EntityManager } from 'typeorm';
import type { Day } from '#libs/mexico';
import type { Preferences } from './preferences.rules.js';

/** What is written down of an address: its preferences, which kinds ever went to it, whether it takes mail. */
export interface MailReader extends Preferences {
  readonly kinds: readonly string[];
  readonly stoppedAt: Date | null;
}

/** `email` in lower case. */
export async function readerOf(tx: EntityManager, email: string): Promise<MailReader> {
  const [row] = await tx.query(
    `select coalesce(p.refused_kinds, '{}') as refused, p.paused_until::text as "pausedUntil",
       array(select distinct kind from reminders where recipient_email = $1 order by kind) as kinds,
       a.stopped_at as "stoppedAt"
     from (select 1) one left join mail_preferences p on p.email = $1 left join mail_addresses a on a.email = $1`,
    [email],
  );
  return row;
}

/** The kinds that do not go to the address, in place of those before. */
export async function setRefused(tx: EntityManager, email: string, refused: readonly string[], at: Date) {
  await tx.query(
    `insert into mail_preferences (email, refused_kinds, updated_at) values ($1, $2, $3)
     on conflict (email) do update set refused_kinds = excluded.refused_kinds, updated_at = excluded.updated_at`,
    [email, refused, at],
  );
}

/** Kinds that do not go to the address any more, beside those that already do not. */
export async function addRefused(tx: EntityManager, email: string, kinds: readonly string[], at: Date) {
  await tx.query(
    `insert into mail_preferences as p (email, refused_kinds, updated_at) values ($1, $2, $3)
     on conflict (email) do update set updated_at = excluded.updated_at,
       refused_kinds = array(select distinct unnest(p.refused_kinds || excluded.refused_kinds) order by 1)`,
    [email, kinds, at],
  );
}

export async function setPause(tx: EntityManager, email: string, until: Day | null, at: Date) {
  await tx.query(
    `insert into mail_preferences (email, paused_until, updated_at) values ($1, $2, $3)
     on conflict (email) do update set paused_until = excluded.paused_until, updated_at = excluded.updated_at`,
    [email, until, at],
  );
}
