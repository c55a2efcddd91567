import type { EntityManager } from 'typeorm';
import type { Day } from '#libs/mexico';
import { barring, isIndependent, tieAgainst, tiesToCompany } from '../audits/index.js';
import { rows } from '../database/index.js';
import type { SubjectPage } from '../notifications/index.js';
import type { Interest } from './report.policy.js';
import type { Category, Outcome, ReportState } from './report.rules.js';

/** A report as it stands in the database; days are `YYYY-MM-DD`. */
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
  /** When whoever reported last added something. */
  readonly wroteAt: Date | null;
  readonly answeredAt: Date | null;
  readonly closedAt: Date | null;
  readonly suspendedAt: Date | null;
  readonly version: number;
}

export interface MessageRow {
  readonly id: string;
  readonly author: 'reporter' | 'fm4';
  readonly authorName: string | null;
  readonly body: string;
  readonly at: Date;
}

const columns = `r.id, r.company_id as "companyId", d.trade_name as company, r.distinction_id as "distinctionId", d.code,
  d.state as "distinctionState", d.version as "distinctionVersion", r.category, r.locale, r.state, r.outcome,
  r.received_at as "receivedAt", r.acknowledge_by::text as "acknowledgeBy", r.answer_by::text as "answerBy",
  r.handler_id as "handlerId", p.name as handler, r.taken_at as "takenAt", r.wrote_at as "wroteAt",
  r.answered_at as "answeredAt", r.closed_at as "closedAt", r.suspended_at as "suspendedAt", r.version`;
const source = 'reports r join distinctions d on d.id = r.distinction_id left join people p on p.id = r.handler_id';

export async function reportById(tx: EntityManager, id: string, lock = false): Promise<ReportRow | null> {
  const [row] = await tx.query(`select ${columns} from ${source} where r.id = $1 ${lock ? 'for update of r' : ''}`, [
    id,
  ]);
  return row ?? null;
}

export async function reportByReceipt(tx: EntityManager, hash: Buffer, lock = false): Promise<ReportRow | null> {
  const found = `select ${columns} from ${source} where r.receipt_hash = $1 ${lock ? 'for update of r' : ''}`;
  const [row] = await tx.query(found, [hash]);
  return row ?? null;
}

export function messagesOf(tx: EntityManager, reportId: string): Promise<MessageRow[]> {
  return tx.query(
    `select m.id, m.author, p.name as "authorName", m.body, m.at from report_messages m
     left join people p on p.id = m.author_id where m.report_id = $1 order by m.at, m.id`,
    [reportId],
  );
}

/** Adds a message; false when it is there already. */
export async function addMessage(
  tx: EntityManager,
  message: { id: string; reportId: string; authorId: string | null; body: string; at: Date },
): Promise<boolean> {
  const { id, reportId, authorId, body, at } = message;
  const rows: unknown[] = await tx.query(
    `insert into report_messages (id, report_id, author, author_id, body, at) values ($1, $2, $3, $4, $5, $6)
     on conflict (id) do nothing returning id`,
    [id, reportId, authorId === null ? 'reporter' : 'fm4', authorId, body, at],
  );
  return rows.length > 0;
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

export const reportsPerPage = 25;

/** Reports in these states that the reader may see, what is due first on top, and how many in each state. */
export async function listReports(
  tx: EntityManager,
  reader: string,
  states: readonly ReportState[],
  page: number,
): Promise<{ rows: ReportRow[]; counts: Partial<Record<ReportState, number>> }> {
  const found: ReportRow[] = await tx.query(
    `select ${columns} from ${source} where r.state = any($3) and ${readable}
     order by r.closed_at desc nulls first, case r.state when 'received' then r.acknowledge_by else r.answer_by end, r.id
     limit ${reportsPerPage} offset $4`,
    [reader, against, states, (page - 1) * reportsPerPage],
  );
  const counts: { state: ReportState; n: number }[] = await tx.query(
    `select r.state, count(*)::int as n from reports r where ${readable} group by r.state`,
    [reader, against],
  );
  return { rows: found, counts: Object.fromEntries(counts.map(({ state, n }) => [state, n])) };
}

/** Reports that wait for FM4 and that the reader may see. */
export function waitingReports(tx: EntityManager, reader: string): Promise<ReportRow[]> {
  return tx.query(
    `select ${columns} from ${source} where r.state in ('received', 'in_review') and ${readable}
       and (r.handler_id is null or r.handler_id = $1)
     order by case r.state when 'received' then r.acknowledge_by else r.answer_by end, r.id limit 200`,
    [reader, against],
  );
}

/** Which of these people have no tie to the company of the report. */
export async function withoutInterest(
  tx: EntityManager,
  report: Pick<ReportRow, 'id' | 'companyId'>,
  people: readonly string[],
): Promise<ReadonlySet<string>> {
  const declared = await declaredFor(tx, report.id);
  const ties = await tiesToCompany(tx, report.companyId);
  return new Set(people.filter((person) => !declared.has(person) && isIndependent('judge-report', person, ties)));
}

/** Open reports and what lately happened to others: those that may want mails. */
export async function reportsToRemind(tx: EntityManager, { after, limit, recent }: SubjectPage): Promise<string[]> {
  const rows: { id: string }[] = await tx.query(
    `select id from reports where ($1::uuid is null or id > $1) and (state <> 'closed' or closed_at > $3)
     order by id limit $2`,
    [after, limit, recent],
  );
  return rows.map(({ id }) => id);
}

/** Reports that were closed so long ago that they are deleted. */
export async function reportsToForget(tx: EntityManager, closedUntil: Day): Promise<string[]> {
  const rows: { id: string }[] = await tx.query(
    `select id from reports where state = 'closed' and (closed_at at time zone 'America/Mexico_City')::date <= $1 limit 500`,
    [closedUntil],
  );
  return rows.map(({ id }) => id);
}

/** A distinction that can be reported. */
export interface Reportable {
  readonly id: string;
  readonly companyId: string;
}

export async function distinctionOf(tx: EntityManager, code: string): Promise<Reportable | null> {
  const [row] = await tx.query('select id, company_id as "companyId" from distinctions where code = $1', [code]);
  return row ?? null;
}

/** Companies of the directory that have these words in their name. */
export function companiesNamed(
  tx: EntityManager,
  words: readonly string[],
  day: Day,
): Promise<{ code: string; name: string }[]> {
  const params: unknown[] = [day];
  const like = words.map(
    (word) => `search_text like (select lower(unaccent($${params.push(`%${word.replace(/[\\%_]/g, '\\$&')}%`)})))`,
  );
  return tx.query(
    `select code, name from directory_entries where expires_on >= $1 and ${like.join(' and ')} order by sort_name, code limit 20`,
    params,
  );
}
