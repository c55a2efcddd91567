import type { EntityManager } from 'typeorm';
import { newId } from '#libs/ids';
import type { Day } from '#libs/mexico';
import { barring, isIndependent, tieAgainst, tiesToCompany } from '../audits/index.js';
import { one, rows, run } from '../database/index.js';
import type { DistinctionState } from '../distinctions/index.js';
import type { SubjectPage } from '../notifications/index.js';
import type { ReportEntity } from './report.entity.js';
import type { Interest } from './report.policy.js';
import {
  type Category,
  CONCERNS_SHOWN,
  DELETION_BATCH,
  MAX_FOUND_COMPANIES,
  MAX_WAITING,
  type Outcome,
  REPORTS_PER_PAGE,
  type ReportState,
} from './report.rules.js';

/** A report with its distinction and handler; days are `YYYY-MM-DD`. */
export interface ReportRow {
  readonly id: string;
  readonly companyId: string;
  readonly company: string;
  readonly distinctionId: string;
  /** Twelve symbols. */
  readonly code: string;
  readonly distinctionState: string;
  readonly distinctionVersion: number;
  readonly category: Category;
  readonly locale: 'es' | 'en';
  readonly state: ReportState;
  readonly outcome: Outcome | null;
  readonly receivedAt: Date;
  readonly acknowledgeBy: Day;
  readonly answerBy: Day;
  readonly handlerId: string | null;
  readonly handler: string | null;
  readonly takenAt: Date | null;
  /** When the reporter last added a message. */
  readonly wroteAt: Date | null;
  readonly answeredAt: Date | null;
  readonly closedAt: Date | null;
  readonly suspendedAt: Date | null;
  /** The open proposal about the distinction, for FM4. */
  readonly proposalId: string | null;
  readonly version: number;
}

/** A message between the reporter and FM4. */
export interface MessageRow {
  readonly id: string;
  readonly author: 'reporter' | 'fm4';
  readonly authorName: string | null;
  readonly body: string;
  readonly at: Date;
}

const columns = `r.id, r.company_id, d.trade_name as company, r.distinction_id, d.code, d.state as distinction_state,
  d.version as distinction_version, r.category, r.locale, r.state, r.outcome, r.received_at, r.acknowledge_by::text,
  r.answer_by::text, r.handler_id, p.name as handler, r.taken_at, r.wrote_at, r.answered_at, r.closed_at, r.suspended_at,
  r.version, open.id as proposal_id`;
const source = `reports r join distinctions d on d.id = r.distinction_id left join people p on p.id = r.handler_id
  left join distinction_proposals open on open.distinction_id = r.distinction_id and open.state = 'open'`;

export function reportById(tx: EntityManager, id: string, lock = false): Promise<ReportRow | null> {
  const sql = `select ${columns} from ${source} where r.id = $1 ${lock ? 'for update of r' : ''}`;
  return one<ReportRow>(tx, sql, [id]);
}

export function reportByReceipt(tx: EntityManager, hashes: readonly Buffer[], lock = false): Promise<ReportRow | null> {
  const sql = `select ${columns} from ${source} where r.receipt_hash = any($1::bytea[]) ${lock ? 'for update of r' : ''}`;
  return one<ReportRow>(tx, sql, [hashes]);
}

export function messagesOf(tx: EntityManager, reportId: string): Promise<MessageRow[]> {
  return rows<MessageRow>(
    tx,
    `select m.id, m.author, p.name as author_name, m.body, m.at from report_messages m
     left join people p on p.id = m.author_id where m.report_id = $1 order by m.at, m.id`,
    [reportId],
  );
}

/** A report as it arrives. */
export type NewReport = Pick<
  ReportEntity,
  'companyId' | 'distinctionId' | 'receiptHash' | 'category' | 'locale' | 'receivedAt' | 'acknowledgeBy' | 'answerBy'
>;

/** Adds a report. Its id; null when there is one with this receipt. */
export async function addReport(tx: EntityManager, report: NewReport): Promise<string | null> {
  const { companyId, distinctionId, receiptHash, category, locale, receivedAt, acknowledgeBy, answerBy } = report;
  const id = newId();
  const added = await run(
    tx,
    `insert into reports (id, company_id, distinction_id, receipt_hash, category, locale, state, received_at,
       acknowledge_by, answer_by) values ($1, $2, $3, $4, $5, $6, 'received', $7, $8, $9)
     on conflict (receipt_hash) do nothing`,
    [id, companyId, distinctionId, receiptHash, category, locale, receivedAt, acknowledgeBy, answerBy],
  );
  return added === 1 ? id : null;
}

/** Adds a message, of the reporter when `authorId` is null. False when there is one with this id. */
export async function addMessage(
  tx: EntityManager,
  message: { id: string; reportId: string; authorId: string | null; body: string; at: Date },
): Promise<boolean> {
  const { id, reportId, authorId, body, at } = message;
  const added = await run(
    tx,
    `insert into report_messages (id, report_id, author, author_id, body, at) values ($1, $2, $3, $4, $5, $6)
     on conflict (id) do nothing`,
    [id, reportId, authorId === null ? 'reporter' : 'fm4', authorId, body, at],
  );
  return added === 1;
}

/** Notes that the distinction was suspended because of the report; the first time counts. */
export async function markSuspended(tx: EntityManager, id: string, at: Date): Promise<void> {
  await run(tx, 'update reports set suspended_at = coalesce(suspended_at, $2), version = version + 1 where id = $1', [
    id,
    at,
  ]);
}

/** The tie of a person to the company of a report, declared for it or known from audits. */
export async function interestOf(tx: EntityManager, report: ReportRow, userId: string): Promise<Interest | null> {
  if ((await declaredFor(tx, report.id)).has(userId)) return 'conflict';
  return tieAgainst('judge-report', userId, await tiesToCompany(tx, report.companyId));
}

/** Who has declared a conflict of interest for a report. */
async function declaredFor(tx: EntityManager, reportId: string): Promise<ReadonlySet<string>> {
  const declared = await rows<{ userId: string }>(tx, 'select user_id from report_conflicts where report_id = $1', [
    reportId,
  ]);
  return new Set(declared.map(({ userId }) => userId));
}

// $1 the reader, $2 the ties that keep from handling reports
const readable = `not exists (
    select 1 from audit_ties t where t.company_id = r.company_id and t.user_id = $1 and t.tie = any ($2))
  and not exists (select 1 from report_conflicts c where c.report_id = r.id and c.user_id = $1)`;
const against = barring['judge-report'];
const due = `case r.state when 'received' then r.acknowledge_by else r.answer_by end`;

/** A page of the reports in these states that the reader may see, next deadline first, and the count of each state. */
export async function listReports(
  tx: EntityManager,
  reader: string,
  states: readonly ReportState[],
  page: number,
): Promise<{ reports: ReportRow[]; counts: Partial<Record<ReportState, number>> }> {
  const reports = await rows<ReportRow>(
    tx,
    `select ${columns} from ${source} where r.state = any($3) and ${readable}
     order by r.closed_at desc nulls first, ${due}, r.id limit ${REPORTS_PER_PAGE} offset $4`,
    [reader, against, states, (page - 1) * REPORTS_PER_PAGE],
  );
  const counts = await rows<{ state: ReportState; n: number }>(
    tx,
    `select r.state, count(*)::int as n from reports r where ${readable} group by r.state`,
    [reader, against],
  );
  return { reports, counts: Object.fromEntries(counts.map(({ state, n }) => [state, n])) };
}

/** Reports the reader may see that wait for them or for any handler, next deadline first. */
export function waitingReports(tx: EntityManager, reader: string): Promise<ReportRow[]> {
  return rows<ReportRow>(
    tx,
    `select ${columns} from ${source} where r.state in ('received', 'in_review') and ${readable}
       and (r.handler_id is null or r.handler_id = $1) order by ${due}, r.id limit ${MAX_WAITING}`,
    [reader, against],
  );
}

/** Those of these people who have no tie to the company of the report. */
export async function withoutInterest(
  tx: EntityManager,
  report: Pick<ReportRow, 'id' | 'companyId'>,
  people: readonly string[],
): Promise<ReadonlySet<string>> {
  const declared = await declaredFor(tx, report.id);
  const ties = await tiesToCompany(tx, report.companyId);
  return new Set(people.filter((person) => !declared.has(person) && isIndependent('judge-report', person, ties)));
}

/** Reports that may want mails: open ones and those closed since `recent`. */
export async function reportsToRemind(tx: EntityManager, { after, limit, recent }: SubjectPage): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    `select id from reports where ($1::uuid is null or id > $1) and (state <> 'closed' or closed_at > $3)
     order by id limit $2`,
    [after, limit, recent],
  );
  return found.map(({ id }) => id);
}

/** Reports closed on that day in Guadalajara or before. */
export async function reportsToForget(tx: EntityManager, closedUntil: Day): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    `select id from reports where state = 'closed' and (closed_at at time zone 'America/Mexico_City')::date <= $1
     limit ${DELETION_BATCH}`,
    [closedUntil],
  );
  return found.map(({ id }) => id);
}

/** A distinction that can be reported. */
export interface Reportable {
  readonly id: string;
  readonly companyId: string;
}

/** @param code twelve symbols */
export function distinctionOf(tx: EntityManager, code: string): Promise<Reportable | null> {
  return one<Reportable>(tx, 'select id, company_id from distinctions where code = $1', [code]);
}

/** A company that may be reported, with the state of its newest distinction. */
export interface ReportableCompany {
  readonly code: string;
  readonly name: string;
  readonly state: DistinctionState;
}

/** Companies that agreed to be in the directory, whose names contain all of these words; in force or no longer. */
export function companiesNamed(tx: EntityManager, words: readonly string[], day: Day): Promise<ReportableCompany[]> {
  const patterns = words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
  return rows<ReportableCompany>(
    tx,
    `select code, name, state from companies_to_report($1, $2) limit ${MAX_FOUND_COMPANIES}`,
    [patterns, day],
  );
}

/** How many reports about a company there are of each kind and state, as far as the reader may see them. */
export function countReportsAbout(
  tx: EntityManager,
  reader: string,
  companyId: string,
): Promise<{ category: Category; state: ReportState; n: number }[]> {
  return rows<{ category: Category; state: ReportState; n: number }>(
    tx,
    `select r.category, r.state, count(*)::int as n from reports r where r.company_id = $3 and ${readable}
     group by r.category, r.state order by r.category, r.state`,
    [reader, against, companyId],
  );
}

/** The newest reports about a company that the reader may see. */
export function newestReportsAbout(
  tx: EntityManager,
  reader: string,
  companyId: string,
): Promise<Pick<ReportRow, 'id' | 'category' | 'state' | 'receivedAt'>[]> {
  return rows<Pick<ReportRow, 'id' | 'category' | 'state' | 'receivedAt'>>(
    tx,
    `select r.id, r.category, r.state, r.received_at from reports r where r.company_id = $3 and ${readable}
     order by r.received_at desc, r.id desc limit ${CONCERNS_SHOWN}`,
    [reader, against, companyId],
  );
}
