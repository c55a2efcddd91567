import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { LogFieldName, LogName } from '#templates/monitoring/logs/log.shapes';
import { Clock } from '#libs/clock';
import { isId, newId } from '#libs/ids';
import { type Day, dayOf } from '#libs/mexico';
import { DayOrders } from '#libs/spreadsheet';
import { keepRows, rowsUnderHeadings } from '../../courses/index.js';
import { Database, type PersonActor, recordAct } from '../../database/index.js';
import { telltaleInText } from '../../guidance/index.js';
import { notFound } from '../../web/index.js';
import { refuse } from '../monitoring.refusals.js';
import { dayColumns, faultOf } from './day-orders.rules.js';
import { entityOf } from './log-entities.js';
import { LogImportEntity } from './log.entity.js';
import {
  deleteGood,
  faultRows,
  faultTakenFolios,
  faultyRows,
  type GoodRow,
  goodRows,
  importCounts,
  type ImportRow,
  insertRows,
  knownKeys,
  tellingRows,
} from './log-import.queries.js';
import {
  cellText,
  type Columns,
  FAULTY_SHOWN,
  HEADINGS_WITHIN,
  headingsIn,
  keyTextOf,
  correctionNote,
  MOST_ROWS,
  oneLine,
  readEntry,
  reasonLimits,
  TELLING_SHOWN,
  tellingFields,
} from './log.rules.js';

/** Rows that become entries in one statement. */
const BATCH = 1_000;
/** How much of a row is shown beside its faults. */
const SHOWN = 160;

/** Files of entries: read, looked at row by row, carried out once. */
@Injectable()
export class LogImports {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Reads a file piece by piece and keeps its rows. No entry comes of it yet.
   * @returns the id under which it is looked at and carried out
   * @throws UnreadableTable; Refused at `file`: `monitoring.import-headings`, `-empty`, `-many`
   */
  async read(actor: PersonActor, log: LogName, sent: { path: string; name: string }): Promise<string> {
    const id = newId();
    await this.db.change(actor, { what: 'monitoring.read-import', subject: id }, (tx) =>
      tx.insert(LogImportEntity, {
        id,
        log,
        madeBy: actor.userId,
        madeAt: this.clock.now(),
        fileName: sent.name.slice(0, 200),
        state: 'reading',
        appliedAt: null,
        taken: 0,
        known: 0,
      }),
    );
    const orders = new DayOrders(dayColumns(log));
    const kept = await keepRows(entriesOf(log, sent.path, dayOf(this.clock.now()), orders), {
      write: (rows) => this.db.as(actor, (tx) => insertRows(tx, id, rows)),
      most: MOST_ROWS,
      tooMany: () => refuse('monitoring.import-many', { status: 422, field: 'file', params: { n: MOST_ROWS } }),
    });
    if (kept === 0) throw refuse('monitoring.import-empty', { status: 422, field: 'file' });
    await this.db.as(actor, async (tx) => {
      await faultTakenFolios(tx, log, id);
      for (const doubt of orders.doubts()) await faultRows(tx, id, doubt.rows, faultOf(doubt));
      await tx.update(LogImportEntity, { id }, { state: 'read' });
    });
    return id;
  }

  /** A file that was read, and what it would do or did. @throws Refused `not-found` */
  show(actor: PersonActor, log: LogName, id: string) {
    return this.db.as(actor, async (tx) => ({
      found: await this.of(tx, log, id),
      counts: await importCounts(tx, id),
      faulty: await faultyRows(tx, id, FAULTY_SHOWN),
      telling: await tellingRows(tx, id, TELLING_SHOWN),
      sample: await goodRows(tx, id, 0, 5),
    }));
  }

  /** All faulty rows of a file. @throws Refused `not-found` */
  faulty(actor: PersonActor, log: LogName, id: string) {
    return this.db.as(actor, async (tx) => {
      await this.of(tx, log, id);
      return faultyRows(tx, id, MOST_ROWS);
    });
  }

  /**
   * Makes entries of the good rows. Rows that came with an earlier file are not made twice, and doing it again changes nothing.
   * @param partly though others are faulty
   * @param correction why rows of closed quarters come now
   * @throws Refused `not-found`, `monitoring.import-faulty`, at `correction` `monitoring.import-late`, `monitoring.reason-tells`
   */
  async carryOut(
    actor: PersonActor,
    log: LogName,
    id: string,
    { partly, correction }: { partly: boolean; correction: string },
  ): Promise<void> {
    if (telltaleInText(correction) === 'number')
      throw refuse('monitoring.reason-tells', { status: 422, field: 'correction' });
    // folios that entries took since the file was read: said on the page, also when this refuses
    await this.db.as(actor, async (tx) => {
      if ((await this.of(tx, log, id)).state === 'read') await faultTakenFolios(tx, log, id);
    });
    await this.db.change(actor, { what: 'monitoring.carry-out-import', subject: id }, async (tx) => {
      const locked = await tx.findOne(LogImportEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (locked?.state !== 'read') return;
      const counts = await importCounts(tx, id);
      if (counts.faulty > 0 && !partly) throw refuse('monitoring.import-faulty', { status: 422, field: 'which' });
      if (counts.late > 0 && correction.length < reasonLimits.least)
        throw refuse('monitoring.import-late', { status: 422, field: 'correction' });
      const { taken, known } = await this.take(tx, actor, { log, id, correction });
      await deleteGood(tx, id);
      const at = this.clock.now();
      await tx.update(LogImportEntity, { id }, { state: 'applied', appliedAt: at, taken, known });
      const subject = { type: 'log-import', id };
      const details = { log, entries: String(taken) };
      await recordAct(tx, actor, { at, act: 'monitoring.entries-imported', subject, details });
    });
  }

  private async take(
    tx: EntityManager,
    actor: PersonActor,
    { log, id, correction }: { log: LogName; id: string; correction: string },
  ): Promise<{ taken: number; known: number }> {
    const at = this.clock.now();
    const reason = correctionNote(null, dayOf(at), correction);
    const entry = ({ values, rowKey, late, companyId }: GoodRow) => ({
      ...values,
      ...(log === 'canalizaciones' ? {} : { companyId }),
      id: newId(),
      writtenBy: actor.userId,
      writtenAt: at,
      changedAt: at,
      version: 1,
      importKey: rowKey,
      correction: late ? reason : null,
    });
    let taken = 0;
    let known = 0;
    for (let after = 0; ;) {
      const rows = await goodRows(tx, id, after, BATCH);
      const last = rows.at(-1);
      if (!last) return { taken, known };
      after = last.row;
      const here = await knownKeys(
        tx,
        log,
        rows.map(({ rowKey }) => rowKey),
      );
      const fresh = rows.filter(({ rowKey }) => !here.has(rowKey));
      if (fresh.length > 0) await tx.insert(entityOf[log], fresh.map(entry) as never);
      taken += fresh.length;
      known += rows.length - fresh.length;
    }
  }

  private async of(tx: EntityManager, log: LogName, id: string): Promise<LogImportEntity> {
    const found = isId(id) ? await tx.findOneBy(LogImportEntity, { id, log }) : null;
    if (!found || found.state === 'reading') throw notFound();
    return found;
  }
}

/** The entries of a file, row by row, each judged. */
async function* entriesOf(
  log: LogName,
  path: string,
  today: Day,
  orders: DayOrders<LogFieldName>,
): AsyncGenerator<ImportRow> {
  const seen = { keys: new Map<string, number>(), folios: new Map<string, number>() };
  const rows = rowsUnderHeadings(path, {
    within: HEADINGS_WITHIN,
    find: (head) => headingsIn(log, head),
    missing: () => refuse('monitoring.import-headings', { status: 422, field: 'file' }),
  });
  for await (const { columns, cells, row } of rows) {
    const read = rowIn(log, cells, row, { columns, today, seen });
    if (!read) continue;
    orders.note(read.row, (column) => read.raw[column] ?? '');
    yield read;
  }
}

interface Reading {
  readonly columns: Columns;
  readonly today: Day;
  readonly seen: { readonly keys: Map<string, number>; readonly folios: Map<string, number> };
}

function rowIn(
  log: LogName,
  cells: readonly string[],
  row: number,
  { columns, today, seen }: Reading,
): ImportRow | null {
  const text = cells.map(oneLine).filter(Boolean).join(' · ');
  if (text === '') return null;
  const raw = Object.fromEntries([...columns].map(([name, at]) => [name, cellText(cells[at] ?? '')]));
  const { values, problems } = readEntry(log, raw, today);
  const rowKey = createHash('sha256').update(keyTextOf(log, values)).digest('hex');
  const faults = Object.entries(problems).map(([field, problem]) => ({ field, problem })) as ImportRow['problems'][0][];
  const twice = (known: Map<string, number>, key: string, field: 'folio' | 'happenedOn') => {
    const before = known.get(key);
    if (before === undefined) known.set(key, row);
    else faults.push({ field, problem: { key: 'logs.problem.twice', params: { row: before } } });
  };
  if (faults.length === 0) {
    if (typeof values.folio === 'string') twice(seen.folios, values.folio, 'folio');
    else twice(seen.keys, rowKey, 'happenedOn');
  }
  return {
    row,
    text: text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text,
    raw,
    values,
    rowKey,
    happenedOn: typeof values.happenedOn === 'string' ? values.happenedOn : null,
    problems: faults,
    telltales: tellingFields(log, values, telltaleInText),
  };
}
