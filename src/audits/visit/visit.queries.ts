import type { EntityManager } from 'typeorm';
import { isId } from '#libs/ids';
import { rows, run } from '../../database/index.js';
import type { SubjectPage } from '../../notifications/index.js';
import type { Entry, EntryData, EntryKind } from './entry.types.js';
import { Visit, VisitEntry, VisitMinutes, VisitSignature } from './visit.entity.js';

/** The visits of a case, the newest first. */
export function visitsOf(tx: EntityManager, auditId: string): Promise<Visit[]> {
  return tx.find(Visit, { where: { auditId }, order: { proposedAt: 'DESC', id: 'DESC' } });
}

/** The visit, locked until the transaction ends; null for an unknown id. */
export function lockVisit(tx: EntityManager, id: string): Promise<Visit | null> {
  return isId(id) ? tx.findOne(Visit, { where: { id }, lock: { mode: 'pessimistic_write' } }) : Promise.resolve(null);
}

/** The visit for which a case waits, locked until the transaction ends. */
export async function lockOpenVisit(tx: EntityManager, auditId: string): Promise<Visit | null> {
  const found = await rows<{ id: string }>(
    tx,
    `select id from visits where audit_id = $1 and state not in ('signed', 'cancelled')`,
    [auditId],
  );
  return found[0] ? lockVisit(tx, found[0].id) : null;
}

/** An entry as it is put down. */
export interface NewEntry {
  readonly id: string;
  readonly visitId: string;
  readonly companyId: string;
  readonly kind: EntryKind;
  readonly itemId: string | null;
  readonly data: EntryData;
  readonly madeBy: string;
  readonly notedAt: Date;
  readonly receivedAt: Date;
}

/** Puts an entry down. False when its key is there already. */
export async function addEntry(tx: EntityManager, entry: NewEntry): Promise<boolean> {
  const { id, visitId, companyId, kind, itemId, data, madeBy, notedAt, receivedAt } = entry;
  const added = await run(
    tx,
    `insert into visit_entries (id, visit_id, company_id, kind, item_id, data, made_by, noted_at, received_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (id) do nothing`,
    [id, visitId, companyId, kind, itemId, JSON.stringify(data), madeBy, notedAt, receivedAt],
  );
  return added > 0;
}

/** The entry; null for an unknown key. */
export function entryOf(tx: EntityManager, id: string): Promise<VisitEntry | null> {
  return isId(id) ? tx.findOneBy(VisitEntry, { id }) : Promise.resolve(null);
}

/** What counts of a visit, in the order in which it arrived. */
export async function entriesOf(tx: EntityManager, visitId: string): Promise<Entry[]> {
  const found = await tx.find(VisitEntry, { where: { visitId }, order: { place: 'ASC' } });
  return found
    .filter(({ removedAt }) => removedAt === null)
    .map(({ id, madeBy, notedAt, kind, itemId, data }) => ({ id, madeBy, notedAt, kind, itemId, data }) as Entry);
}

/** How many entries are forgotten in one go. */
const FORGOTTEN_AT_ONCE = 200;

/**
 * Forgets entries of visits that ended before then: what was said in interviews, photos, and what was taken back.
 * @returns how many, where the photos among them lie, and whether none is left
 */
export async function forgetEntries(
  tx: EntityManager,
  { endedBefore, at }: { endedBefore: Date; at: Date },
): Promise<{ entries: number; photos: string[]; isAll: boolean }> {
  const found = await rows<{ photo: string | null }>(
    tx,
    `with due as (
       select e.id from visit_entries e join visits v on v.id = e.visit_id
       where e.forgotten_at is null and v.ends_at < $1 order by e.id limit $3 for update of e)
     update visit_entries e set forgotten_at = $2,
       removed_at = case when e.kind = 'photo' then coalesce(e.removed_at, $2) else e.removed_at end,
       data = e.data || case
         when e.kind = 'interview' then '{"said": ""}'::jsonb
         when e.kind = 'photo' then '{"caption": ""}'::jsonb
         when e.removed_at is not null then '{"note": ""}'::jsonb
         else '{}'::jsonb end
     from due where e.id = due.id
     returning case when e.kind = 'photo' then e.data ->> 'storageKey' end as photo`,
    [endedBefore, at, FORGOTTEN_AT_ONCE],
  );
  const photos = found.flatMap(({ photo }) => photo ?? []);
  return { entries: found.length, photos, isAll: found.length < FORGOTTEN_AT_ONCE };
}

/** The minutes of a visit with who signed them, FM4 first; null before they are drawn up. */
export async function minutesIn(
  tx: EntityManager,
  visitId: string,
): Promise<{ minutes: VisitMinutes; signatures: VisitSignature[] } | null> {
  const minutes = await tx.findOneBy(VisitMinutes, { visitId });
  if (!minutes) return null;
  const signatures = await tx.find(VisitSignature, { where: { visitId }, order: { side: 'DESC', signedAt: 'ASC' } });
  return { minutes, signatures };
}

/** Ids of visits that may want a mail: open ones, and those that ended since `recent`. */
export async function visitsToRemind(tx: EntityManager, { after, limit, recent }: SubjectPage): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    `select v.id from visits v where ($1::uuid is null or v.id > $1)
       and (v.state not in ('signed', 'cancelled') or v.cancelled_at >= $3
         or exists (select from visit_signatures s where s.visit_id = v.id and s.signed_at >= $3))
     order by v.id limit $2`,
    [after, limit, recent],
  );
  return found.map(({ id }) => id);
}

/** Ids of visits whose minutes are signed and not sealed yet. */
export async function minutesToSeal(tx: EntityManager, limit: number): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    `select v.id from visits v join visit_minutes m on m.visit_id = v.id
     where v.state = 'signed' and m.sealed_at is null order by v.id limit $1`,
    [limit],
  );
  return found.map(({ id }) => id);
}
