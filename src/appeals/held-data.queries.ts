import type { EntityManager } from 'typeorm';
import type { DataSubject, HeldData } from '../accounts/index.js';
import { rows, run } from '../database/index.js';

interface FiledRow {
  readonly what: string;
  readonly text: string;
  readonly at: Date;
}

function filedBy(tx: EntityManager, { userId, email }: DataSubject): Promise<FiledRow[]> {
  return rows<FiledRow>(
    tx,
    `select kind as what, grounds as text, received_at as at from appeals
     where filed_by = $1 or contact_email = $2 order by received_at`,
    [userId, email],
  );
}

interface AppealWorkRow {
  readonly what: string;
  readonly at: Date;
}

function workOf(tx: EntityManager, { userId }: DataSubject): Promise<AppealWorkRow[]> {
  return rows<AppealWorkRow>(
    tx,
    `select what, at from (
       select 'taken' as what, taken_at as at from appeals where examiner_id = $1
       union all select 'proposed', proposed_at from appeals where proposed_by = $1
       union all select 'confirmed', resolved_at from appeals where confirmed_by = $1
     ) w order by at`,
    [userId],
  );
}

/** What appeals hold: who wrote one and left a name, and the people of FM4 who decided them. */
export const appealsData: readonly HeldData[] = [
  {
    key: 'filed',
    columns: ['filed_by', 'grounds', 'contact_name', 'contact_email', 'answer'].map((column) => `appeals.${column}`),
    find: filedBy,
    fate: 'anonymized',
    erase: async (tx, { email }) => {
      await run(tx, 'update appeals set contact_name = null, contact_email = null where contact_email = $1', [email]);
    },
  },
  {
    key: 'decided',
    columns: ['examiner_id', 'proposed_by', 'confirmed_by', 'declined_reason', 'receipt_hash'].map(
      (column) => `appeals.${column}`,
    ),
    find: workOf,
    fate: 'kept',
    keptFor: 'contestable-decision',
  },
];
