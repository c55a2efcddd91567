import type { EntityManager } from 'typeorm';
import { run } from './rows.js';

/**
 * Waits until no other transaction of any process is at the same work, and keeps others waiting until this one ends. For
 * what every process does at its start.
 */
export async function oneAtATime(tx: EntityManager, work: string): Promise<void> {
  await run(tx, 'select pg_advisory_xact_lock(hashtextextended($1, 0))', [work]);
}
