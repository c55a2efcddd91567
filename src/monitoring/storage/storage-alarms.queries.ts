import type { EntityManager } from 'typeorm';
import { one, rows } from '../../database/index.js';
import type { SubjectPage } from '../../notifications/index.js';
import { type AlarmTrouble, MAX_ALARMS } from './storage-alarm.rules.js';

/** An alarm as it is on record. */
export interface AlarmRow {
  readonly id: string;
  readonly trouble: AlarmTrouble;
  readonly since: Date;
  readonly lastSeen: Date;
  readonly freeBytes: number | null;
  readonly overAt: Date | null;
}

const columns = 'id, trouble, since, last_seen, free_bytes::float8 as free_bytes, over_at';

/** Opens an alarm, or marks the open one as seen again. Returns its id, and whether it is new. */
export async function seeTrouble(
  tx: EntityManager,
  { id, trouble, at, free }: { id: string; trouble: AlarmTrouble; at: Date; free: number | null },
): Promise<{ readonly id: string; readonly opened: boolean }> {
  const row = await one<{ id: string; opened: boolean }>(
    tx,
    `insert into storage_alarms as a (id, trouble, since, last_seen, free_bytes) values ($1, $2, $3, $3, $4)
     on conflict (trouble) where over_at is null
       do update set last_seen = greatest(a.last_seen, excluded.last_seen), free_bytes = excluded.free_bytes
     returning id, id = $1 as opened`,
    [id, trouble, at, free === null ? null : Math.round(free)],
  );
  return row!;
}

/** What is not over, oldest first. */
export function openAlarms(tx: EntityManager): Promise<AlarmRow[]> {
  return rows<AlarmRow>(tx, `select ${columns} from storage_alarms where over_at is null order by since, id`);
}

/** What is not over first, then the last ones. */
export function latestAlarms(tx: EntityManager): Promise<AlarmRow[]> {
  return rows<AlarmRow>(
    tx,
    `select ${columns} from storage_alarms order by over_at is not null, since desc, id desc limit $1`,
    [MAX_ALARMS],
  );
}

export function alarmById(tx: EntityManager, id: string): Promise<AlarmRow | null> {
  return one<AlarmRow>(tx, `select ${columns} from storage_alarms where id = $1`, [id]);
}

/** Ids of alarms that may want a mail. */
export async function alarmsToTell(tx: EntityManager, { after, limit }: SubjectPage): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    'select id from storage_alarms where over_at is null and ($1::uuid is null or id > $1) order by id limit $2',
    [after, limit],
  );
  return found.map(({ id }) => id);
}
