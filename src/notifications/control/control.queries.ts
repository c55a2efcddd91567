import type { EntityManager } from 'typeorm';

/** What FM4 has set for all mail; times are `HH:MM` in Mexico City. */
export interface MailSettingsRow {
  readonly perWeek: number;
  readonly quietFrom: string;
  readonly quietUntil: string;
  /** Since when all mail is stopped, by whom and why; null: it is not. */
  readonly pausedAt: Date | null;
  readonly pausedBy: string | null;
  readonly pausedReason: string | null;
  readonly version: number;
}

export async function mailSettings(tx: EntityManager): Promise<MailSettingsRow> {
  const [row] = await tx.query(
    `select per_week as "perWeek", to_char(quiet_from, 'HH24:MI') as "quietFrom",
       to_char(quiet_until, 'HH24:MI') as "quietUntil", paused_at as "pausedAt", paused_by as "pausedBy",
       paused_reason as "pausedReason", version from mail_settings`,
  );
  return row;
}

/** Writes the settings if they are still at that version. False: somebody else was faster. */
export async function writeMailSettings(
  tx: EntityManager,
  settings: Pick<MailSettingsRow, 'perWeek' | 'quietFrom' | 'quietUntil' | 'version'>,
  at: Date,
): Promise<boolean> {
  const { perWeek, quietFrom, quietUntil, version } = settings;
  const [, changed]: [unknown, number] = await tx.query(
    `update mail_settings set per_week = $1, quiet_from = $2::time, quiet_until = $3::time, updated_at = $5,
       version = version + 1 where version = $4`,
    [perWeek, quietFrom, quietUntil, version, at],
  );
  return changed === 1;
}

/** Stops all mail. False: it is stopped already. */
export async function stopMail(tx: EntityManager, by: string, reason: string, at: Date): Promise<boolean> {
  const [, changed]: [unknown, number] = await tx.query(
    `update mail_settings set paused_at = $3, paused_by = $1, paused_reason = $2, updated_at = $3 where paused_at is null`,
    [by, reason, at],
  );
  return changed === 1;
}

/** Lets mail go out again. False: it was not stopped. */
export async function resumeMail(tx: EntityManager, at: Date): Promise<boolean> {
  const [, changed]: [unknown, number] = await tx.query(
    `update mail_settings set paused_at = null, paused_by = null, paused_reason = null, updated_at = $1
     where paused_at is not null`,
    [at],
  );
  return changed === 1;
}

/** Brings forward what waits for its next try. Gives how many. */
export async function hurryRetries(tx: EntityManager, at: Date): Promise<number> {
  const [, changed]: [unknown, number] = await tx.query(
    `update reminders set try_at = $1, updated_at = $1 where state = 'due' and last_error is not null and try_at > $1`,
    [at],
  );
  return changed;
}

/** What was due before that instant and did not go out, by kind. */
export function dueBefore(tx: EntityManager, before: Date): Promise<{ kind: string; n: number }[]> {
  return tx.query(
    `select kind, count(*)::int as n from reminders where state = 'due' and due_at < $1 group by 1 order by 2 desc, 1`,
    [before],
  );
}

/**
 * Gives up what was due before that instant and did not go out. As `suppressed`, not as `cancelled`: what a subject
 * still wants would come back with its next reconciliation.
 */
export async function suppressBefore(tx: EntityManager, before: Date, at: Date): Promise<number> {
  const [, changed]: [unknown, number] = await tx.query(
    `update reminders set state = 'suppressed', suppressed_because = 'staff', details = details - 'link', updated_at = $2
     where state = 'due' and due_at < $1`,
    [before, at],
  );
  return changed;
}

/** Has all that was given up for this reason tried again. Gives how many. */
export async function retryFailed(tx: EntityManager, error: string, at: Date): Promise<number> {
  const [, changed]: [unknown, number] = await tx.query(
    `update reminders set state = 'due', try_at = $2, attempts = 0, updated_at = $2
     where state = 'failed' and coalesce(last_error, '') = $1`,
    [error, at],
  );
  return changed;
}
