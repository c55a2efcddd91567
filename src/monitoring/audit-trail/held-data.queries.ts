import type { EntityManager } from 'typeorm';
import type { DataSubject, HeldData } from '../../accounts/index.js';
import { rows } from '../../database/index.js';

interface OwnActRow {
  readonly at: Date;
  readonly act: string;
}

function actsOf(tx: EntityManager, { userId }: DataSubject): Promise<OwnActRow[]> {
  return rows<OwnActRow>(
    tx,
    `select at, act from act_log where (actor_kind = 'person' and actor = $1)
       or (subject_type = 'person' and subject_id = $1) order by seq`,
    [userId],
  );
}

/**
 * The act log only grows: each line is hashed with the one before, so none can be taken out. It names people by the id of
 * their account; once the account is erased, the id leads to nobody.
 */
export const actsData: readonly HeldData[] = [
  {
    key: 'acts',
    columns: ['actor', 'subject_id', 'details'].map((column) => `act_log.${column}`),
    find: actsOf,
    fate: 'unlinked',
  },
];
