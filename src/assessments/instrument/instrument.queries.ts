import type { EntityManager } from 'typeorm';
import { one, rows, run } from '../../database/index.js';
import type { Instrument } from './instrument.types.js';

/** The id of the version in force: the one that was published last of those that are not retired at `at`. */
export async function newestInstrumentId(tx: EntityManager, at: Date): Promise<string | null> {
  const row = await one<{ id: string }>(
    tx,
    `select id from instruments where retires_at is null or retires_at > $1
     order by created_at desc, id desc limit 1`,
    [at],
  );
  return row?.id ?? null;
}

/** A published version, without what it says. */
export interface VersionRow {
  readonly id: string;
  readonly version: string;
  readonly publishedAt: Date;
  readonly publishedBy: string | null;
  /** Its name; null for the product, or for somebody whose account is gone. */
  readonly publisher: string | null;
  readonly note: string;
  readonly hasSource: boolean;
  /** From then on nothing is started or first submitted by it. */
  readonly retiresAt: Date | null;
  readonly retirementReason: string | null;
  /** Assessments by it: being answered, and all others. */
  readonly open: number;
  readonly done: number;
}

/** All published versions, the newest first. */
export function publishedVersions(tx: EntityManager): Promise<VersionRow[]> {
  return rows<VersionRow>(
    tx,
    `select i.id, i.version, i.created_at as published_at, i.published_by, p.name as publisher, i.note,
       i.source is not null as has_source, i.retires_at, i.retirement_reason,
       (select count(*)::int from assessments a where a.instrument_id = i.id and a.state = 'draft') as open,
       (select count(*)::int from assessments a where a.instrument_id = i.id and a.state <> 'draft'
          and a.replaced_by is null) as done
     from instruments i left join people p on p.id = i.published_by
     order by i.created_at desc, i.id desc`,
  );
}

/** Until when a version can be used, and what it is called. */
export interface VersionEnd {
  readonly id: string;
  readonly version: string;
  readonly retiresAt: Date | null;
  /** When that was said. */
  readonly retirementToldAt: Date | null;
}

export async function versionEnd(tx: EntityManager, id: string): Promise<VersionEnd | null> {
  return one<VersionEnd>(tx, 'select id, version, retires_at, retirement_told_at from instruments where id = $1', [id]);
}

/** The file of a version; null where it was not kept. */
export async function sourceOf(tx: EntityManager, id: string): Promise<string | null> {
  const row = await one<{ source: string | null }>(tx, 'select source from instruments where id = $1', [id]);
  return row?.source ?? null;
}

/** Adds the version that comes with the product unless it is there: what companies have answered never changes. */
export async function addInstrument(
  tx: EntityManager,
  id: string,
  instrument: Instrument,
  { source, at }: { readonly source: string; readonly at: Date },
): Promise<void> {
  await run(
    tx,
    `insert into instruments (id, version, definition, created_at, source, note) values ($1, $2, $3, $4, $5, '')
     on conflict (version) do nothing`,
    [id, instrument.version, JSON.stringify(instrument), at, source],
  );
}

/** Gives a version that was stored before there was one its precheck, of which nothing is scored. */
export async function completeInstrument(tx: EntityManager, { version, precheck }: Instrument): Promise<void> {
  if (!precheck) return;
  await run(
    tx,
    `update instruments set definition = definition || jsonb_build_object('precheck', $2::jsonb)
     where version = $1 and draft_id is null and not definition ? 'precheck'`,
    [version, JSON.stringify(precheck)],
  );
}

/** Keeps the file of a version that was stored without it, when it says the same. */
export async function keepSource(tx: EntityManager, instrument: Instrument, source: string): Promise<void> {
  await run(
    tx,
    `update instruments set source = $2
     where version = $1 and draft_id is null and source is null and definition = $3::jsonb`,
    [instrument.version, source, JSON.stringify(instrument)],
  );
}

/** What retires a version: from `at` on, by whom, and why. */
export interface Retirement {
  readonly at: Date;
  readonly toldAt: Date;
  readonly by: string;
  readonly reason: string;
}

/** Retires a version, or puts off its retirement. */
export async function retireInstrument(
  tx: EntityManager,
  id: string,
  { at, toldAt, by, reason }: Retirement,
): Promise<void> {
  await run(
    tx,
    `update instruments set retires_at = $2, retirement_told_at = $3, retired_by = $4, retirement_reason = $5
     where id = $1`,
    [id, at, toldAt, by, reason],
  );
}

/** What is new in a version and why, for companies; empty for what came with the product. */
export async function publishedNote(tx: EntityManager, id: string): Promise<string> {
  const row = await one<{ note: string }>(tx, 'select note from instruments where id = $1', [id]);
  return row?.note ?? '';
}

/** The version by which a company answers, or has answered last; null before its first assessment. */
export async function instrumentOfCompany(tx: EntityManager, companyId: string): Promise<string | null> {
  const row = await one<{ instrumentId: string }>(
    tx,
    'select instrument_id from assessments where company_id = $1 order by started_at desc, id desc limit 1',
    [companyId],
  );
  return row?.instrumentId ?? null;
}

/** The id of a version by its name; null when there is no such version. */
export async function instrumentNamed(tx: EntityManager, version: string): Promise<string | null> {
  const row = await one<{ id: string }>(tx, 'select id from instruments where version = $1', [version]);
  return row?.id ?? null;
}
