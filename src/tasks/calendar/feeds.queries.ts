import type { EntityManager } from 'typeorm';
import type { Day } from '#libs/mexico';

/** The secret address of a person's calendar, as far as it is known: only a hash of it is kept. */
export interface Feed {
  readonly createdAt: Date;
  /** The last day on which a calendar program asked; null: none has yet. */
  readonly lastReadOn: Day | null;
}

export async function feedOf(tx: EntityManager, userId: string): Promise<Feed | null> {
  const [row] = await tx.query(
    `select created_at as "createdAt", last_read_on::text as "lastReadOn" from calendar_feeds where user_id = $1`,
    [userId],
  );
  return row ?? null;
}

/** Whose calendar it is; and notes that it was asked for, once a day. */
export async function readerOf(
  tx: EntityManager,
  hash: string,
  today: Day,
): Promise<{ userId: string; locale: 'es' | 'en' } | null> {
  const [row] = await tx.query(
    `select f.user_id as "userId", p.locale, f.last_read_on::text as "lastReadOn"
     from calendar_feeds f join people p on p.id = f.user_id where f.secret_hash = $1`,
    [hash],
  );
  if (!row) return null;
  if (row.lastReadOn !== today) {
    await tx.query('update calendar_feeds set last_read_on = $2 where user_id = $1', [row.userId, today]);
  }
  return { userId: row.userId, locale: row.locale };
}

/** Makes the address, or another one: the old one leads nowhere from now on. */
export async function setFeed(tx: EntityManager, userId: string, hash: string, at: Date): Promise<void> {
  await tx.query(
    `insert into calendar_feeds (user_id, secret_hash, created_at) values ($1, $2, $3)
     on conflict (user_id) do update set secret_hash = excluded.secret_hash, created_at = excluded.created_at,
       last_read_on = null`,
    [userId, hash, at],
  );
}

export async function removeFeed(tx: EntityManager, userId: string): Promise<void> {
  await tx.query('delete from calendar_feeds where user_id = $1', [userId]);
}
