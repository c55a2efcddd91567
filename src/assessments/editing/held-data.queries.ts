import type { EntityManager } from 'typeorm';
import { type HeldData, ofAccount } from '../../accounts/index.js';
import { rows } from '../../database/index.js';

/** What a person did with a version of the instrument. */
interface OwnWork {
  readonly version: string | null;
  readonly what: string;
  readonly at: Date | null;
}

function workOf(tx: EntityManager, userId: string): Promise<OwnWork[]> {
  return rows<OwnWork>(
    tx,
    `select d.definition ->> 'version' as version, c.part as what, c.changed_at as at
       from instrument_draft_changes c join instrument_drafts d on d.id = c.draft_id where c.changed_by = $1
     union all select definition ->> 'version', 'proposed', proposed_at from instrument_drafts where proposed_by = $1
     union all select definition ->> 'version', 'decided', decided_at from instrument_drafts where decided_by = $1
     union all select version, 'published', created_at from instruments where published_by = $1
     union all select version, 'retired', retires_at from instruments where retired_by = $1
     order by at`,
    [userId],
  );
}

/** Who wrote, published and retired versions of the instrument: ids that lead nowhere once the account is gone. */
export const editingData: readonly HeldData[] = [
  {
    key: 'versions',
    columns: [
      ...['part', 'changed_by'].map((column) => `instrument_draft_changes.${column}`),
      ...['proposed_by', 'decided_by', 'note', 'returned_reason'].map((column) => `instrument_drafts.${column}`),
      ...['published_by', 'retired_by', 'note', 'retirement_reason'].map((column) => `instruments.${column}`),
    ],
    find: ofAccount(workOf),
    fate: 'unlinked',
  },
];
