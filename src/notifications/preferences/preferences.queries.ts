import type { EntityManager } from 'typeorm';
import type { Day } from '#libs/mexico';
import { one, run } from '../../database/index.js';
import { MailPreference } from './mail-preference.entity.js';
import type { Preferences } from './preferences.rules.js';

/** What is stored about an address: its preferences, the kinds of all mails to it, when it was stopped. */
export interface MailReader extends Preferences {
  readonly kinds: readonly string[];
  /** Null while the address takes mail. */
  readonly stoppedAt: Date | null;
}

/** @param email in lower case, here and below */
export async function readerOf(tx: EntityManager, email: string): Promise<MailReader> {
  const row = await one<MailReader>(
    tx,
    `select coalesce(p.refused_kinds, '{}') as refused, p.paused_until::text as paused_until,
       array(select distinct kind from reminders where recipient_email = $1 order by kind) as kinds, a.stopped_at
     from (select 1) one left join mail_preferences p on p.email = $1 left join mail_addresses a on a.email = $1`,
    [email],
  );
  return row!;
}

/** Sets the kinds that are not sent to the address. */
export async function setRefused(tx: EntityManager, email: string, refused: readonly string[], at: Date) {
  await tx.upsert(MailPreference, { email, refusedKinds: [...refused], updatedAt: at }, ['email']);
}

/** Adds kinds to those that are not sent to the address. */
export async function addRefused(tx: EntityManager, email: string, kinds: readonly string[], at: Date) {
  await run(
    tx,
    `insert into mail_preferences as p (email, refused_kinds, updated_at) values ($1, $2, $3)
     on conflict (email) do update set updated_at = excluded.updated_at,
       refused_kinds = array(select distinct unnest(p.refused_kinds || excluded.refused_kinds) order by 1)`,
    [email, kinds, at],
  );
}

export async function setPause(tx: EntityManager, email: string, until: Day | null, at: Date) {
  await tx.upsert(MailPreference, { email, pausedUntil: until, updatedAt: at }, ['email']);
}
