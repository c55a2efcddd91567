import type { EntityManager } from 'typeorm';
import type { DraftMove } from '#libs/drafts';
import { type Database, oneAtATime, type PersonActor } from '../../database/index.js';
import { refuse } from '../courses.refusals.js';
import { may } from './draft.policy.js';

/** One change after the other, of all drafts. @throws Refused `forbidden` */
export function changeDrafts<T>(
  db: Database,
  person: PersonActor,
  move: DraftMove,
  what: string,
  work: (tx: EntityManager) => Promise<T>,
): Promise<T> {
  return db.change<T>(person, { what, subject: null }, async (tx) => {
    if (!may(person, move)) throw refuse('forbidden', { status: 403 });
    await oneAtATime(tx, 'courses.drafts');
    return work(tx);
  });
}
