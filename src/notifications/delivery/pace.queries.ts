import type { EntityManager } from 'typeorm';
import { rows, run } from '../../database/index.js';
import { type Bucket, BUCKET_LIFETIME } from './pace.rules.js';

/** The buckets that may not be full, by domain. */
export async function readPace(tx: EntityManager, now: Date): Promise<Map<string, Bucket>> {
  const found = await rows<Bucket & { domain: string }>(tx, `select domain, tokens, at from mail_pace where at > $1`, [
    new Date(now.getTime() - BUCKET_LIFETIME),
  ]);
  return new Map(found.map(({ domain, ...bucket }) => [domain, bucket]));
}

export async function writePace(tx: EntityManager, spent: ReadonlyMap<string, Bucket>): Promise<void> {
  const buckets = [...spent].map(([domain, bucket]) => ({ domain, ...bucket }));
  await run(
    tx,
    `insert into mail_pace (domain, tokens, at)
     select domain, tokens, at from jsonb_to_recordset($1) as b (domain text, tokens float8, at timestamptz)
     on conflict (domain) do update set tokens = excluded.tokens, at = excluded.at`,
    [JSON.stringify(buckets)],
  );
}
