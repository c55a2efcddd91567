import type { EntityManager } from 'typeorm';
import type { DataSubject, HeldData } from '../accounts/index.js';
import { rows } from '../database/index.js';

function createdBy(tx: EntityManager, { userId }: DataSubject): Promise<{ url: string; createdAt: Date }[]> {
  return rows<{ url: string; createdAt: Date }>(
    tx,
    'select url, created_at from webhooks where created_by = $1 order by created_at',
    [userId],
  );
}

/** Who registered a company's receiver of messages; the messages carry ids only. */
export const webhooksData: readonly HeldData[] = [
  { key: 'created', columns: ['webhooks.created_by'], find: createdBy, fate: 'unlinked' },
];
