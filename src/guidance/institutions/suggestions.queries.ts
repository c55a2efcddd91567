import type { EntityManager } from 'typeorm';
import type { Day } from '#libs/mexico';
import { one, rows, run } from '../../database/index.js';
import type { InstitutionContent } from './institution.content.js';
import type { AcceptedChange, SuggestionState } from './institution.rules.js';

/** A suggestion, as FM4 sees it. */
export interface SuggestionRow {
  readonly id: string;
  readonly institution: string | null;
  readonly name: string | null;
  readonly said: string;
  readonly source: string;
  readonly state: SuggestionState;
  readonly receivedAt: Date;
  readonly decidedAt: Date | null;
  readonly reason: string | null;
  readonly slug: string | null;
  readonly former: InstitutionContent | null;
  readonly became: InstitutionContent | null;
}

const columns = `id, institution, name, said, source, state, received_at, decided_at, reason, slug, former, became`;

/** What arrives. */
export type NewSuggestion = Pick<SuggestionRow, 'id' | 'institution' | 'name' | 'said' | 'source' | 'receivedAt'>;

/** Adds a suggestion; nothing happens when the form that holds its id arrived before. */
export async function insertSuggestion(tx: EntityManager, suggestion: NewSuggestion): Promise<void> {
  const { id, institution, name, said, source, receivedAt } = suggestion;
  await run(
    tx,
    `insert into institution_suggestions (id, institution, name, said, source, state, received_at)
     values ($1, $2, $3, $4, $5, 'received', $6) on conflict (id) do nothing`,
    [id, institution, name, said, source, receivedAt],
  );
}

/** Suggestions that wait for FM4, the oldest first. */
export function waitingSuggestions(tx: EntityManager): Promise<SuggestionRow[]> {
  return rows<SuggestionRow>(
    tx,
    `select ${columns} from institution_suggestions where state = 'received' order by received_at, id limit 200`,
  );
}

/** What FM4 decided, the newest first. */
export function decidedSuggestions(tx: EntityManager): Promise<SuggestionRow[]> {
  return rows<SuggestionRow>(
    tx,
    `select ${columns} from institution_suggestions where state <> 'received' and forgotten_at is null order by decided_at desc, id limit 200`,
  );
}

export const suggestionById = (tx: EntityManager, id: string): Promise<SuggestionRow | null> =>
  one<SuggestionRow>(tx, `select ${columns} from institution_suggestions where id = $1 and forgotten_at is null`, [id]);

/** The same, kept from others until the transaction ends. */
export const lockSuggestion = (tx: EntityManager, id: string): Promise<SuggestionRow | null> =>
  one<SuggestionRow>(tx, `select ${columns} from institution_suggestions where id = $1 for update`, [id]);

/** Who decided, and when. */
interface Decision {
  readonly userId: string;
  readonly at: Date;
}

/** Writes down that a suggestion changed or added an entry. */
export async function acceptSuggestion(
  tx: EntityManager,
  id: string,
  { slug, former, became, userId, at }: AcceptedChange & Decision,
): Promise<void> {
  await run(
    tx,
    `update institution_suggestions set state = 'accepted', slug = $2, former = $3, became = $4, decided_by = $5, decided_at = $6
     where id = $1 and state = 'received'`,
    [id, slug, former && JSON.stringify(former), JSON.stringify(became), userId, at],
  );
}

/** Writes down why a suggestion changed nothing. */
export async function declineSuggestion(
  tx: EntityManager,
  id: string,
  { reason, userId, at }: { reason: string } & Decision,
): Promise<void> {
  await run(
    tx,
    `update institution_suggestions set state = 'declined', reason = $2, decided_by = $3, decided_at = $4
     where id = $1 and state = 'received'`,
    [id, reason, userId, at],
  );
}

/** An accepted change with its day. */
export interface DatedChange extends AcceptedChange {
  readonly decidedAt: Date;
}

/** All that FM4 accepted, in the order in which it was. */
export function acceptedChanges(tx: EntityManager): Promise<DatedChange[]> {
  return rows<DatedChange>(
    tx,
    `select slug, former, became, decided_at from institution_suggestions where state = 'accepted' order by decided_at, id`,
  );
}

/** When a person decided about suggestions. */
export const suggestionsDecidedBy = (tx: EntityManager, userId: string): Promise<{ at: Date }[]> =>
  rows<{ at: Date }>(tx, 'select decided_at as at from institution_suggestions where decided_by = $1 order by 1', [
    userId,
  ]);

/** Suggestions about which FM4 decided before a day. */
export async function suggestionsToForget(tx: EntityManager, before: Day): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    `select id from institution_suggestions
     where (decided_at at time zone 'America/Mexico_City')::date < $1 and forgotten_at is null order by id limit 100`,
    [before],
  );
  return found.map(({ id }) => id);
}

/** Deletes one that was declined. Of one that was accepted only the change of the entry stays. */
export async function forgetSuggestion(tx: EntityManager, id: string, at: Date): Promise<void> {
  await run(tx, `delete from institution_suggestions where id = $1 and state = 'declined'`, [id]);
  await run(
    tx,
    `update institution_suggestions set name = null, said = '', source = '', decided_by = null, forgotten_at = $2
     where id = $1 and state = 'accepted'`,
    [id, at],
  );
}
