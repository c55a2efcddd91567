import { type EntityManager, IsNull, Not } from 'typeorm';
import { one, rows, run } from '../../database/index.js';
import { MailSettings } from './mail-settings.entity.js';

/** FM4's settings for all mail; times are `HH:MM` in Mexico City. */
export interface MailSettingsRow {
  readonly perWeek: number;
  readonly quietFrom: string;
  readonly quietUntil: string;
  /** When, by whom and why all mail was stopped; null while mail is sent. */
  readonly pausedAt: Date | null;
  readonly pausedBy: string | null;
  readonly pausedReason: string | null;
  readonly version: number;
}

/** What FM4 may change of them. */
export type MailLimits = Pick<MailSettingsRow, 'perWeek' | 'quietFrom' | 'quietUntil'>;

export async function mailSettings(tx: EntityManager): Promise<MailSettingsRow> {
  const row = await one<MailSettingsRow>(
    tx,
    `select per_week, to_char(quiet_from, 'HH24:MI') as quiet_from, to_char(quiet_until, 'HH24:MI') as quiet_until,
       paused_at, paused_by, paused_reason, version
     from mail_settings`,
  );
  return row!;
}

/** Writes the limits if they are still at that version. False when they were changed meanwhile. */
export async function writeMailLimits(
  tx: EntityManager,
  { perWeek, quietFrom, quietUntil }: MailLimits,
  { version, at }: { version: number; at: Date },
): Promise<boolean> {
  const changes = { perWeek, quietFrom, quietUntil, updatedAt: at, version: version + 1 };
  return (await tx.update(MailSettings, { version }, changes)).affected === 1;
}

/** Stops all mail; `by` nobody: the product itself does. False when it is stopped already. */
export async function stopMail(tx: EntityManager, by: string | null, reason: string, at: Date): Promise<boolean> {
  const changes = { pausedAt: at, pausedBy: by, pausedReason: reason, updatedAt: at };
  return (await tx.update(MailSettings, { pausedAt: IsNull() }, changes)).affected === 1;
}

/** Lets mail be sent again. False when it was not stopped. */
export async function resumeMail(tx: EntityManager, at: Date): Promise<boolean> {
  const changes = { pausedAt: null, pausedBy: null, pausedReason: null, updatedAt: at };
  return (await tx.update(MailSettings, { pausedAt: Not(IsNull()) }, changes)).affected === 1;
}

/** Makes due now what waits for another attempt. Gives how many. */
export function hurryRetries(tx: EntityManager, at: Date): Promise<number> {
  return run(
    tx,
    `update reminders set try_at = $1, updated_at = $1 where state = 'due' and last_error is not null and try_at > $1`,
    [at],
  );
}

/** What was due before that instant and was not sent, by kind. */
export function dueBefore(tx: EntityManager, before: Date): Promise<{ kind: string; n: number }[]> {
  return rows<{ kind: string; n: number }>(
    tx,
    `select kind, count(*)::int as n from reminders where state = 'due' and due_at < $1 group by 1 order by 2 desc, 1`,
    [before],
  );
}

/**
 * Gives up what was due before that instant and was not sent. As `suppressed`, not as `cancelled`: what a subject
 * still wants would come back with its next reconciliation.
 */
export function suppressBefore(tx: EntityManager, before: Date, at: Date): Promise<number> {
  return run(
    tx,
    `update reminders set state = 'suppressed', suppressed_because = 'staff', details = details - 'link', updated_at = $2
     where state = 'due' and due_at < $1`,
    [before, at],
  );
}

/** Makes due again what failed with this error. Gives how many. */
export function retryFailed(tx: EntityManager, error: string, at: Date): Promise<number> {
  return run(
    tx,
    `update reminders set state = 'due', try_at = $2, attempts = 0, updated_at = $2
     where state = 'failed' and coalesce(last_error, '') = $1`,
    [error, at],
  );
}
