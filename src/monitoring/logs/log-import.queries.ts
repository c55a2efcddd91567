import type { EntityManager } from 'typeorm';
import type { FormProblem } from '#templates/components/form-state';
import type { LogFieldName, LogName } from '#templates/monitoring/logs/log.shapes';
import type { Day } from '#libs/mexico';
import { one, rows, run } from '../../database/index.js';
import type { LogValues } from './log.rules.js';

/** A row of a file, judged. */
export interface ImportRow {
  /** As the spreadsheet numbers it; the first is 1. */
  readonly row: number;
  readonly text: string;
  /** What each column of the log says, as it stands in the file. */
  readonly raw: Readonly<Record<string, string>>;
  readonly values: LogValues;
  readonly rowKey: string;
  readonly happenedOn: Day | null;
  readonly problems: readonly { readonly field: LogFieldName; readonly problem: FormProblem }[];
  readonly telltales: readonly LogFieldName[];
}

/** Keeps rows of a file. */
export async function insertRows(tx: EntityManager, importId: string, read: readonly ImportRow[]): Promise<void> {
  await run(
    tx,
    `insert into log_import_rows (import_id, row, text, values, row_key, happened_on, problems, telltales, raw)
     select $1, g.row, g.text, g.values, g.row_key, g.happened_on, g.problems,
       case when g.telltales = '' then '{}' else string_to_array(g.telltales, ',') end, g.raw
     from unnest($2::int[], $3::text[], $4::jsonb[], $5::text[], $6::date[], $7::jsonb[], $8::text[], $9::jsonb[])
       as g (row, text, values, row_key, happened_on, problems, telltales, raw)`,
    [
      importId,
      read.map(({ row }) => row),
      read.map(({ text }) => text),
      read.map(({ values }) => JSON.stringify(values)),
      read.map(({ rowKey }) => rowKey),
      read.map(({ happenedOn }) => happenedOn),
      read.map(({ problems }) => JSON.stringify(problems)),
      read.map(({ telltales }) => telltales.join(',')),
      read.map(({ raw }) => JSON.stringify(raw)),
    ],
  );
}

const folios = {
  // activities have none
  actividades: null,
  canalizaciones: `update log_import_rows r set problems = '[{"field":"folio","problem":{"key":"logs.problem.folio-taken","params":{}}}]'
    from log_referrals f where r.import_id = $1 and r.problems = '[]' and f.folio = r.values ->> 'folio'
      and f.import_key is distinct from r.row_key`,
  vinculaciones: `update log_import_rows r set problems = '[{"field":"folio","problem":{"key":"logs.problem.folio-taken","params":{}}}]'
    from log_placements f where r.import_id = $1 and r.problems = '[]' and f.folio = r.values ->> 'folio'
      and f.import_key is distinct from r.row_key`,
} as const;

/** Finds faults in rows whose folio another entry has. */
export async function faultTakenFolios(tx: EntityManager, log: LogName, importId: string): Promise<void> {
  const find = folios[log];
  if (find) await run(tx, find, [importId]);
}

/** Finds the fault in that field of those rows, where nothing else is wrong with them. */
export async function faultRows(
  tx: EntityManager,
  importId: string,
  rows: readonly number[],
  fault: ImportRow['problems'][number],
): Promise<void> {
  await run(
    tx,
    `update log_import_rows set problems = problems || $3::jsonb where import_id = $1 and row = any($2::int[])`,
    [importId, rows, JSON.stringify([fault])],
  );
}

/** What a file would do. */
export interface ImportCounts {
  readonly good: number;
  readonly faulty: number;
  /** Good rows with what seems to tell of a person. */
  readonly telling: number;
  /** Good rows of quarters that are closed. */
  readonly late: number;
}

export async function importCounts(tx: EntityManager, importId: string): Promise<ImportCounts> {
  const row = await one<ImportCounts>(
    tx,
    `select (count(*) filter (where r.problems = '[]'))::int as good,
       (count(*) filter (where r.problems <> '[]'))::int as faulty,
       (count(*) filter (where r.problems = '[]' and r.telltales <> '{}'))::int as telling,
       (count(*) filter (where r.problems = '[]' and q.quarter is not null))::int as late
     from log_import_rows r left join closed_quarters q on r.happened_on between q.starts_on and q.ends_on
     where r.import_id = $1`,
    [importId],
  );
  return row!;
}

/** A row that is shown with what is wrong in it. */
export interface FaultyRow {
  readonly row: number;
  readonly text: string;
  readonly raw: Readonly<Record<string, string>>;
  readonly problems: readonly { readonly field: LogFieldName; readonly problem: FormProblem }[];
}

/** The faulty rows of a file, in its order. */
export const faultyRows = (tx: EntityManager, importId: string, limit: number): Promise<FaultyRow[]> =>
  rows<FaultyRow>(
    tx,
    `select row, text, raw, problems from log_import_rows where import_id = $1 and problems <> '[]' order by row limit $2`,
    [importId, limit],
  );

/** A good row in which something seems to tell of a person. */
export interface TellingRow {
  readonly row: number;
  readonly telltales: readonly LogFieldName[];
}

/** The good rows in which something seems to tell of a person, in the order of the file. */
export const tellingRows = (tx: EntityManager, importId: string, limit: number): Promise<TellingRow[]> =>
  rows<TellingRow>(
    tx,
    `select row, telltales from log_import_rows where import_id = $1 and problems = '[]' and telltales <> '{}'
     order by row limit $2`,
    [importId, limit],
  );

/** Some good rows, in the order of the file, after a row. */
export interface GoodRow {
  readonly row: number;
  readonly values: LogValues;
  readonly rowKey: string;
  readonly late: boolean;
  readonly companyId: string | null;
}

export const goodRows = (tx: EntityManager, importId: string, after: number, limit: number): Promise<GoodRow[]> =>
  rows<GoodRow>(
    tx,
    `select r.row, r.values, r.row_key, q.quarter is not null as late,
       (select case when count(*) = 1 then min(c.id::text) end from companies c
        where coalesce(r.values ->> 'company', '') <> '' and lower(unaccent(r.values ->> 'company'))
          in (lower(unaccent(c.legal_name)), lower(unaccent(c.trade_name)))) as company_id
     from log_import_rows r left join closed_quarters q on r.happened_on between q.starts_on and q.ends_on
     where r.import_id = $1 and r.problems = '[]' and r.row > $2 order by r.row limit $3`,
    [importId, after, limit],
  );

const known = {
  actividades: 'select import_key as key from log_activities where import_key = any ($1::text[])',
  canalizaciones: 'select import_key as key from log_referrals where import_key = any ($1::text[])',
  vinculaciones: 'select import_key as key from log_placements where import_key = any ($1::text[])',
} as const;

/** Which of these rows became entries before. */
export async function knownKeys(tx: EntityManager, log: LogName, keys: readonly string[]): Promise<Set<string>> {
  const found = await rows<{ key: string }>(tx, known[log], [keys]);
  return new Set(found.map(({ key }) => key));
}

/** The good rows have done their work. */
export const deleteGood = (tx: EntityManager, importId: string): Promise<number> =>
  run(tx, `delete from log_import_rows where import_id = $1 and problems = '[]'`, [importId]);

/** Forgets files from before that instant; gives how many. */
export const deleteImports = (tx: EntityManager, before: Date): Promise<number> =>
  run(tx, 'delete from log_imports where made_at < $1', [before]);
