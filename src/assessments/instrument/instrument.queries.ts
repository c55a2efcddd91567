import type { EntityManager } from 'typeorm';
import { one, run } from '../../database/index.js';
import type { Instrument } from './instrument.types.js';

/** The id of the version that was loaded last. */
export async function newestInstrumentId(tx: EntityManager): Promise<string | null> {
  const row = await one<{ id: string }>(tx, 'select id from instruments order by created_at desc, id desc limit 1');
  return row?.id ?? null;
}

/** Adds a version unless it is there: what companies have answered never changes. */
export async function addInstrument(tx: EntityManager, id: string, instrument: Instrument, at: Date): Promise<void> {
  await run(
    tx,
    `insert into instruments (id, version, definition, created_at) values ($1, $2, $3, $4)
     on conflict (version) do nothing`,
    [id, instrument.version, JSON.stringify(instrument), at],
  );
}
