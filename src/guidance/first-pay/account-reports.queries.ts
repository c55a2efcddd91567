import type { EntityManager } from 'typeorm';
import type { Day } from '#libs/mexico';
import { one, rows, run } from '../../database/index.js';
import type { AccountOutcome, AccountReportState, CountedCell } from './first-pay.rules.js';

/** A report, as FM4 sees it. */
export interface AccountReport {
  readonly id: string;
  readonly bank: string;
  readonly document: string;
  readonly outcome: AccountOutcome;
  readonly happenedOn: Day;
  readonly state: AccountReportState;
  readonly receivedAt: Date;
}

/** Adds a report; false when the form that holds its id arrived before. */
export async function insertReport(tx: EntityManager, report: Omit<AccountReport, 'state'>): Promise<boolean> {
  const { id, bank, document, outcome, happenedOn, receivedAt } = report;
  const added = await run(
    tx,
    `insert into account_reports (id, bank, document, outcome, happened_on, state, received_at)
     values ($1, $2, $3, $4, $5, 'received', $6) on conflict (id) do nothing`,
    [id, bank, document, outcome, happenedOn, receivedAt],
  );
  return added > 0;
}

/** What counts since that day, by bank and document. */
export function countedCells(tx: EntityManager, since: Day): Promise<CountedCell[]> {
  return rows<CountedCell>(
    tx,
    `select bank, document, (count(*) filter (where outcome = 'accepted'))::int as accepted,
       (count(*) filter (where outcome = 'refused'))::int as refused, max(happened_on)::text as last_on
     from account_reports where state = 'counted' and happened_on >= $1 group by bank, document order by 1, 2`,
    [since],
  );
}

/** Reports that wait for FM4, the oldest first. */
export function waitingReports(tx: EntityManager): Promise<AccountReport[]> {
  return rows<AccountReport>(
    tx,
    `select id, bank, document, outcome, happened_on::text as happened_on, state, received_at
     from account_reports where state = 'received' order by received_at, id limit 200`,
  );
}

/** Decides whether a report counts. False when there is none that waits. */
export async function decideReport(
  tx: EntityManager,
  id: string,
  { state, userId, at }: { state: 'counted' | 'dismissed'; userId: string; at: Date },
): Promise<boolean> {
  const changed = await run(
    tx,
    `update account_reports set state = $2, decided_by = $3, decided_at = $4 where id = $1 and state = 'received'`,
    [id, state, userId, at],
  );
  return changed === 1;
}

export const reportById = (tx: EntityManager, id: string): Promise<{ state: AccountReportState } | null> =>
  one<{ state: AccountReportState }>(tx, 'select state from account_reports where id = $1', [id]);

/** When a person decided about reports. */
export const decidedBy = (tx: EntityManager, userId: string): Promise<{ at: Date }[]> =>
  rows<{ at: Date }>(tx, 'select decided_at as at from account_reports where decided_by = $1 order by 1', [userId]);

/** That a bank refused a document, as the room that listens hears it. */
export interface RefusedDocument {
  readonly id: string;
  readonly bank: string;
  readonly document: string;
  readonly happenedOn: Day;
}

/** Refusals that count, of a day or later. */
export const refusalsSince = (tx: EntityManager, day: Day): Promise<RefusedDocument[]> =>
  rows<RefusedDocument>(
    tx,
    `select id, bank, document, happened_on::text as happened_on from account_reports
     where state = 'counted' and outcome = 'refused' and happened_on >= $1 order by id`,
    [day],
  );
