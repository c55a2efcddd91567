import type { EntityManager } from 'typeorm';
import { one, rows } from '../../database/index.js';
import type { Instrument } from '../instrument/instrument.types.js';
import type { DraftState } from './draft.rules.js';

/** A draft with the names of those who had to do with it; null: their account is gone. */
export interface DraftRow {
  readonly id: string;
  readonly basedOn: string | null;
  readonly source: string;
  readonly definition: Instrument;
  readonly note: string;
  readonly state: DraftState;
  readonly revision: number;
  readonly changedAt: Date;
  readonly proposedBy: string | null;
  readonly proposer: string | null;
  readonly proposedAt: Date | null;
  readonly returnedReason: string | null;
  readonly decidedBy: string | null;
  readonly decider: string | null;
  readonly decidedAt: Date | null;
}

const selected = `select d.id, d.based_on, d.source, d.definition, d.note, d.state, d.revision, d.changed_at, d.proposed_by,
    (select name from people where id = d.proposed_by) as proposer, d.proposed_at, d.returned_reason, d.decided_by,
    (select name from people where id = d.decided_by) as decider, d.decided_at
  from instrument_drafts d`;

export function draftById(tx: EntityManager, id: string): Promise<DraftRow | null> {
  return one<DraftRow>(tx, `${selected} where d.id = $1`, [id]);
}

/** The same, locked: changes of one draft run one after the other. */
export function lockDraft(tx: EntityManager, id: string): Promise<DraftRow | null> {
  return one<DraftRow>(tx, `${selected} where d.id = $1 for no key update of d`, [id]);
}

/** The draft that is being written or waits for its second person; there is at most one. */
export function openDraft(tx: EntityManager): Promise<DraftRow | null> {
  return one<DraftRow>(tx, `${selected} where d.state in ('draft', 'proposed')`);
}

/** Ids of all who changed something of a draft. */
export async function authorsOf(tx: EntityManager, draftId: string): Promise<string[]> {
  const found = await rows<{ changedBy: string }>(
    tx,
    'select distinct changed_by from instrument_draft_changes where draft_id = $1',
    [draftId],
  );
  return found.map(({ changedBy }) => changedBy);
}

/** One change of a draft. */
export interface ChangeRow {
  readonly revision: number;
  readonly part: string;
  readonly person: string | null;
  readonly changedAt: Date;
}

/** What was changed in a draft, the latest first. */
export function changesOf(tx: EntityManager, draftId: string): Promise<ChangeRow[]> {
  return rows<ChangeRow>(
    tx,
    `select c.revision, c.part, p.name as person, c.changed_at
     from instrument_draft_changes c left join people p on p.id = c.changed_by
     where c.draft_id = $1 order by c.revision desc`,
    [draftId],
  );
}

/** The draft from which a version was published; null for one that came with the product. */
export async function draftOfVersion(tx: EntityManager, instrumentId: string): Promise<string | null> {
  const row = await one<{ draftId: string | null }>(tx, 'select draft_id from instruments where id = $1', [
    instrumentId,
  ]);
  return row?.draftId ?? null;
}

/** A proposed draft that a person did not write, for their inbox. */
export interface WaitingDraft {
  readonly id: string;
  readonly version: string;
  readonly proposedAt: Date;
}

export function draftsToDecide(tx: EntityManager, userId: string): Promise<WaitingDraft[]> {
  return rows<WaitingDraft>(
    tx,
    `select d.id, d.definition ->> 'version' as version, d.proposed_at from instrument_drafts d
     where d.state = 'proposed'
       and not exists (select from instrument_draft_changes c where c.draft_id = d.id and c.changed_by = $1)`,
    [userId],
  );
}

/** Open drafts of companies by a version, that were never sent: whom its retirement concerns. */
export async function draftsByVersion(tx: EntityManager, instrumentId: string): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    `select id from assessments where instrument_id = $1 and state = 'draft' and submitted_at is null order by id`,
    [instrumentId],
  );
  return found.map(({ id }) => id);
}
