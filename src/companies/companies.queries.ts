import type { EntityManager } from 'typeorm';
import type { SubjectPage } from '../notifications/index.js';
import type { CompanyState } from './company.rules.js';
import { foldText } from './company.rules.js';

/** A company as it stands in the database. */
export interface CompanyRow {
  readonly id: string;
  readonly rfc: string;
  readonly legalName: string;
  readonly tradeName: string | null;
  readonly sectorCode: string;
  readonly headcount: number;
  readonly municipalityCode: string;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly contactPhone: string | null;
  readonly state: CompanyState;
  readonly suspensionReason: string | null;
  readonly createdAt: Date;
  readonly activatedAt: Date | null;
  readonly stateSince: Date;
  readonly version: number;
}

const columns = `id, rfc, legal_name as "legalName", trade_name as "tradeName", sector_code as "sectorCode", headcount,
  municipality_code as "municipalityCode", contact_name as "contactName", contact_email as "contactEmail",
  contact_phone as "contactPhone", state, suspension_reason as "suspensionReason", created_at as "createdAt",
  activated_at as "activatedAt", state_since as "stateSince", version`;

/** The company, if the transaction's actor may see it. */
export async function companyById(tx: EntityManager, id: string): Promise<CompanyRow | null> {
  const [row] = await tx.query(`select ${columns} from companies where id = $1`, [id]);
  return row ?? null;
}

/** Ids of companies that may want a mail: what FM4 decided about them is recent. */
export async function companiesToTell(tx: EntityManager, { after, limit, recent }: SubjectPage): Promise<string[]> {
  const rows: { id: string }[] = await tx.query(
    `select id from companies where ($1::uuid is null or id > $1) and (state = 'pending' or state_since >= $3)
     order by id limit $2`,
    [after, limit, recent],
  );
  return rows.map(({ id }) => id);
}

/** The company, locked until the end of the transaction. */
export async function lockCompany(tx: EntityManager, id: string): Promise<CompanyRow | null> {
  const [row] = await tx.query(`select ${columns} from companies where id = $1 for update`, [id]);
  return row ?? null;
}

/** What FM4 asks of the list. */
export interface CompanySearch {
  readonly text: string;
  readonly state: CompanyState | null;
  /** From 1. */
  readonly page: number;
}

export const companiesPerPage = 25;
// Beyond this nobody pages, and counting would read the whole table.
const countedAtMost = 1000;

/** One page of the list of companies, newest first, and how many match (counted up to 1000). */
export async function searchCompanies(tx: EntityManager, search: CompanySearch) {
  const words = foldText(search.text).split(' ').filter(Boolean).slice(0, 6);
  const params: unknown[] = words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
  const conditions = words.map((_, index) => `search_text like $${index + 1}`);
  if (search.state) conditions.push(`state = $${params.push(search.state)}`);
  const where = conditions.length > 0 ? `where ${conditions.join(' and ')}` : '';
  const [{ total }] = await tx.query(
    `select count(*)::int as total from (select 1 from companies ${where} limit ${countedAtMost + 1}) as counted`,
    params,
  );
  const rows: CompanyRow[] = await tx.query(
    `select ${columns} from companies ${where} order by created_at desc, id desc
     limit ${companiesPerPage} offset ${(search.page - 1) * companiesPerPage}`,
    params,
  );
  return { rows, total: Math.min(total as number, countedAtMost), more: (total as number) > countedAtMost };
}

/** How many companies are in each state. */
export async function companiesByState(tx: EntityManager): Promise<Record<CompanyState, number>> {
  const rows: { state: CompanyState; n: number }[] = await tx.query(
    'select state, count(*)::int as n from companies group by state',
  );
  return { pending: 0, active: 0, suspended: 0, ...Object.fromEntries(rows.map(({ state, n }) => [state, n])) };
}

/** The ten companies that have waited longest for their activation. */
export function waitingLongest(tx: EntityManager): Promise<CompanyRow[]> {
  return tx.query(`select ${columns} from companies where state = 'pending' order by created_at, id limit 10`);
}

/** What people call these companies, by id. */
export async function companyNames(tx: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows: { id: string; name: string }[] = await tx.query(
    'select id, coalesce(trade_name, legal_name) as name from companies where id = any($1)',
    [ids],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** An act on record about a company. */
export interface HistoryRow {
  readonly at: Date;
  readonly act: string;
  /** Who did it, as far as they still have an account. */
  readonly by: string | null;
  readonly details: Readonly<Record<string, unknown>>;
}

/** What is on record about the company itself, newest first. For FM4 and the system. */
export function companyHistory(tx: EntityManager, companyId: string): Promise<HistoryRow[]> {
  return tx.query(
    `select l.at, l.act, p.name as by, l.details from act_log l
     left join people p on l.actor_kind = 'person' and p.id::text = l.actor
     where l.subject_type = 'company' and l.subject_id = $1 order by l.seq desc limit 100`,
    [companyId],
  );
}
