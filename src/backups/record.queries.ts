import pg from 'pg';
import { newId } from '#libs/ids';
import { hearErrors } from '../database/index.js';
import type { BackedUp } from './back-up.js';

/** Writes down that a backup was made, for the page on the state of the product. @param ownerUrl the owner of the tables */
export async function recordBackup(
  ownerUrl: string,
  { tables, files, at, isEncrypted }: BackedUp & { readonly at: Date; readonly isEncrypted: boolean },
): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  hearErrors(client);
  await client.connect();
  try {
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    await client.query('insert into backup_records (id, at, encrypted, rows, files) values ($1, $2, $3, $4, $5)', [
      newId(),
      at,
      isEncrypted,
      rows,
      files.count,
    ]);
  } catch (error) {
    // undefined_table: the database is of an earlier version; the backup is whole all the same
    if ((error as { code?: string }).code !== '42P01') throw error;
  } finally {
    await client.end();
  }
}
