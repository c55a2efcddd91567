import type { EntityManager } from 'typeorm';
import type { DataSubject, HeldData } from '../../accounts/index.js';
import { rows, run } from '../../database/index.js';

interface AnnouncedRow {
  readonly post: string;
  readonly contact: string;
  readonly writtenAt: Date;
  readonly sentAt: Date | null;
  readonly toldAt: Date | null;
}

const announcedBy = (tx: EntityManager, { userId }: DataSubject): Promise<AnnouncedRow[]> =>
  rows<AnnouncedRow>(
    tx,
    `select post, contact, written_at, sent_at, told_at from openings
     where written_by = $1 or sent_by = $1 or told_by = $1 order by written_at`,
    [userId],
  );

interface ReadRow {
  readonly post: string;
  readonly outcome: string | null;
  readonly reasons: string;
  readonly at: Date | null;
}

const readBy = (tx: EntityManager, { userId }: DataSubject): Promise<ReadRow[]> =>
  rows<ReadRow>(
    tx,
    `select o.post, r.outcome, r.reasons, r.decided_at as at from opening_reviews r join openings o on o.id = r.opening_id
     where r.reviewer_id = $1
     union all select post, null, '', taken_at from openings where taken_by = $1 order by at`,
    [userId],
  );

const ofOpenings = (...columns: string[]) => columns.map((column) => `openings.${column}`);

/** What openings hold of people: who announced them, how who hires is reached, and who read them. Nothing of who asks for a post. */
export const openingsData: readonly HeldData[] = [
  {
    key: 'announced',
    columns: [...ofOpenings('written_by', 'sent_by', 'told_by', 'contact'), 'opening_norms.norm'],
    find: announcedBy,
    fate: 'anonymized',
    erase: async (tx, { userId }) => {
      await run(tx, `update openings set contact = '' where written_by = $1 or sent_by = $1`, [userId]);
      await run(tx, 'update openings set written_by = null where written_by = $1', [userId]);
      await run(tx, 'update openings set sent_by = null where sent_by = $1', [userId]);
      await run(tx, 'update openings set told_by = null where told_by = $1', [userId]);
    },
  },
  {
    key: 'read',
    columns: [
      ...ofOpenings('taken_by', 'pause_reason', 'close_reason'),
      'opening_reviews.reviewer_id',
      'opening_reviews.reasons',
    ],
    find: readBy,
    fate: 'kept',
    keptFor: 'contestable-decision',
  },
];
