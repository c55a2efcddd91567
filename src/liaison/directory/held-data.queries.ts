import type { EntityManager } from 'typeorm';
import type { DataSubject, HeldData } from '../../accounts/index.js';
import { one, rows, run } from '../../database/index.js';

interface ServedRow {
  readonly municipality: string;
  readonly appointedAt: Date;
  readonly beganAt: Date | null;
  readonly endedAt: Date | null;
}

const servedBy = (tx: EntityManager, { userId }: DataSubject): Promise<ServedRow[]> =>
  rows<ServedRow>(
    tx,
    'select municipality, appointed_at, began_at, ended_at from liaisons where user_id = $1 order by appointed_at',
    [userId],
  );

interface SaidRow {
  readonly municipality: string;
  readonly contactName: string;
  readonly confirmedAt: Date | null;
}

const saidBy = (tx: EntityManager, { userId }: DataSubject): Promise<SaidRow[]> =>
  rows<SaidRow>(
    tx,
    `select municipality, contact_name, confirmed_at from liaison_offices
     where contact_said_by = $1 or confirmed_by = $1 order by municipality`,
    [userId],
  );

/** What the directory of municipalities holds of people: who is liaison where, and whom an office names. */
export const directoryData: readonly HeldData[] = [
  {
    key: 'served',
    columns: ['liaisons.user_id', 'liaisons.appointed_by', 'liaisons.invitation_id'],
    find: servedBy,
    fate: 'anonymized',
    keptFor: async (tx, { userId }) =>
      (await one(tx, 'select from liaisons where user_id = $1 and ended_at is null', [userId])) ? 'in-service' : null,
    erase: async (tx, { userId }) => {
      await run(tx, 'update liaisons set user_id = null where user_id = $1', [userId]);
      await run(tx, 'update liaisons set appointed_by = null where appointed_by = $1', [userId]);
    },
  },
  {
    key: 'named',
    columns: ['liaison_offices.contact_name', 'liaison_offices.contact_said_by', 'liaison_offices.confirmed_by'],
    find: saidBy,
    fate: 'anonymized',
    erase: async (tx, { userId }) => {
      await run(
        tx,
        `update liaison_offices set contact_name = '', contact_said_by = null, version = version + 1
         where contact_said_by = $1`,
        [userId],
      );
      await run(tx, 'update liaison_offices set confirmed_by = null where confirmed_by = $1', [userId]);
    },
  },
];
