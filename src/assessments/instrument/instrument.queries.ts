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

/** Gives a version that was stored before there was one its precheck, of which nothing is scored. */
export async function completeInstrument(tx: EntityManager, { version, precheck }: Instrument): Promise<void> {
  if (!precheck) return;
  await run(
    tx,
    `update instruments set definition = definition || jsonb_build_object('precheck', $2::jsonb)
     where version = $1 and not definition ? 'precheck'`,
    [version, JSON.stringify(precheck)],
  );
}
