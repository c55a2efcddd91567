import type { EntityManager } from 'typeorm';
import type { DraftState } from '#libs/drafts';
import { one, rows } from '../../database/index.js';
import type { DraftContent, DraftKind } from './draft.types.js';

/** A draft with the names of those who had to do with it; null: their account is gone. */
export interface DraftRow {
  readonly id: string;
  readonly kind: DraftKind;
  readonly slug: string;
  readonly base: DraftContent;
  readonly content: DraftContent;
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

const selected = `select d.id, d.kind, d.slug, d.base, d.content, d.note, d.state, d.revision, d.changed_at, d.proposed_by,
    (select name from people where id = d.proposed_by) as proposer, d.proposed_at, d.returned_reason, d.decided_by,
    (select name from people where id = d.decided_by) as decider, d.decided_at
  from guidance_drafts d`;

export const draftById = (tx: EntityManager, id: string): Promise<DraftRow | null> =>
  one<DraftRow>(tx, `${selected} where d.id = $1`, [id]);

/** The same, locked: changes of one draft run one after the other. */
export const lockDraft = (tx: EntityManager, id: string): Promise<DraftRow | null> =>
  one<DraftRow>(tx, `${selected} where d.id = $1 for no key update of d`, [id]);

/** The draft of a text that is being written or waits for its second person. */
export const openDraftOf = (tx: EntityManager, kind: DraftKind, slug: string): Promise<DraftRow | null> =>
  one<DraftRow>(tx, `${selected} where d.kind = $1 and d.slug = $2 and d.state in ('draft', 'proposed')`, [kind, slug]);

/** All drafts that are open, and the last that were decided. */
export const draftsInSight = (tx: EntityManager): Promise<DraftRow[]> =>
  rows<DraftRow>(
    tx,
    `${selected} where d.state in ('draft', 'proposed') or d.id in (
       select id from guidance_drafts where decided_at is not null order by decided_at desc limit 20)
     order by d.decided_at desc nulls first, d.changed_at desc`,
  );

/** Ids of all who changed something of a draft. */
export async function authorsOf(tx: EntityManager, draftId: string): Promise<string[]> {
  const found = await rows<{ changedBy: string }>(
    tx,
    'select distinct changed_by from guidance_draft_changes where draft_id = $1',
    [draftId],
  );
  return found.map(({ changedBy }) => changedBy);
}

/** A proposed draft that a person did not write, for their inbox. */
export interface WaitingDraft {
  readonly id: string;
  readonly title: string;
  readonly proposedAt: Date;
}

export const draftsToDecide = (tx: EntityManager, userId: string): Promise<WaitingDraft[]> =>
  rows<WaitingDraft>(
    tx,
    `select d.id, coalesce(d.content ->> 'short', d.content ->> 'title', d.content #>> '{name,es}') as title, d.proposed_at
     from guidance_drafts d
     where d.state = 'proposed'
       and not exists (select from guidance_draft_changes c where c.draft_id = d.id and c.changed_by = $1)
     order by d.proposed_at`,
    [userId],
  );

/** What a person did with drafts of the guidance. */
export const draftWorkOf = (
  tx: EntityManager,
  userId: string,
): Promise<{ slug: string; what: string; at: Date | null }[]> =>
  rows<{ slug: string; what: string; at: Date | null }>(
    tx,
    `select d.slug, 'changed' as what, c.changed_at as at
       from guidance_draft_changes c join guidance_drafts d on d.id = c.draft_id where c.changed_by = $1
     union all select slug, 'proposed', proposed_at from guidance_drafts where proposed_by = $1
     union all select slug, 'decided', decided_at from guidance_drafts where decided_by = $1
     order by at`,
    [userId],
  );
