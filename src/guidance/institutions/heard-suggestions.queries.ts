import type { EntityManager } from 'typeorm';
import type { Day } from '#libs/mexico';
import { rows } from '../../database/index.js';

/** What somebody suggested about the directory, as the room that listens hears it. */
export interface HeardSuggestion {
  readonly id: string;
  readonly saidOn: Day;
  readonly text: string;
}

/** Suggestions about the directory of institutions since that day, as long as they are kept. In FM4's scope. */
export const suggestionsSince = (tx: EntityManager, day: Day): Promise<HeardSuggestion[]> =>
  rows<HeardSuggestion>(
    tx,
    `select id, (received_at at time zone 'America/Mexico_City')::date::text as said_on, said as text
     from institution_suggestions
     where forgotten_at is null and (received_at at time zone 'America/Mexico_City')::date >= $1 order by id`,
    [day],
  );

/** Which of those suggestions are kept still. */
export async function keptSuggestions(tx: EntityManager, ids: readonly string[]): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    'select id from institution_suggestions where id = any($1::uuid[]) and forgotten_at is null order by id',
    [ids],
  );
  return found.map(({ id }) => id);
}
