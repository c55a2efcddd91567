import type { EntityManager } from 'typeorm';
import { one, rows } from '../../database/index.js';
import type { SubjectPage } from '../../notifications/index.js';
import { companyColumns, type CompanyRow } from '../companies.queries.js';
import { Company } from '../company.entity.js';
import { type CompanyState, foldText } from '../company.rules.js';
import { companiesPerPage, historyShown, largestCount, searchPatterns, waitingShown } from './activation.rules.js';

/** The company, locked until the end of the transaction. */
export function lockCompany(tx: EntityManager, id: string): Promise<CompanyRow | null> {
  return tx.findOne(Company, { select: companyColumns, where: { id }, lock: { mode: 'pessimistic_write' } });
}

/** Ids of companies that may want a mail: those that wait for FM4, and those on which FM4 decided recently. */
export async function companiesToTell(tx: EntityManager, { after, limit, recent }: SubjectPage): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    `select id from companies where ($1::uuid is null or id > $1) and (state = 'pending' or state_since >= $3)
     order by id limit $2`,
    [after, limit, recent],
  );
  return found.map(({ id }) => id);
}

/** What FM4 asks of the list. */
export interface CompanySearch {
  readonly text: string;
  readonly state: CompanyState | null;
  /** From 1. */
  readonly page: number;
}

/** A company in FM4's list. */
export type ListedCompany = Pick<
  CompanyRow,
  'id' | 'rfc' | 'rfcCheck' | 'legalName' | 'tradeName' | 'municipalityCode' | 'headcount' | 'state' | 'createdAt'
>;

const matching = `where search_text like $1 and search_text like $2 and search_text like $3 and search_text like $4
  and search_text like $5 and search_text like $6 and ($7::text is null or state = $7)`;

/**
 * One page of the list of companies, newest first.
 * @returns its rows, how many companies match, counted up to `largestCount`, and whether there are more
 */
export async function searchCompanies(
  tx: EntityManager,
  { text, state, page }: CompanySearch,
): Promise<{ rows: ListedCompany[]; total: number; more: boolean }> {
  const parameters = [...searchPatterns(foldText(text)), state];
  const counted = await one<{ total: number }>(
    tx,
    `select count(*)::int as total from (select 1 from companies ${matching} limit $8) as counted`,
    [...parameters, largestCount + 1],
  );
  const total = counted!.total;
  const found = await rows<ListedCompany>(
    tx,
    `select id, rfc, rfc_check, legal_name, trade_name, municipality_code, headcount, state, created_at from companies ${matching}
     order by created_at desc, id desc limit $8 offset $9`,
    [...parameters, companiesPerPage, (page - 1) * companiesPerPage],
  );
  return { rows: found, total: Math.min(total, largestCount), more: total > largestCount };
}

/** How many companies are in each state. */
export async function companiesByState(tx: EntityManager): Promise<Record<CompanyState, number>> {
  const counts = await rows<{ state: CompanyState; n: number }>(
    tx,
    'select state, count(*)::int as n from companies group by state',
  );
  return { pending: 0, active: 0, suspended: 0, ...Object.fromEntries(counts.map(({ state, n }) => [state, n])) };
}

/** The companies that have waited longest for their activation. */
export function waitingLongest(tx: EntityManager): Promise<CompanyRow[]> {
  return tx.find(Company, {
    select: companyColumns,
    where: { state: 'pending' },
    order: { createdAt: 'asc', id: 'asc' },
    take: waitingShown,
  });
}

/** An act on record about a company. */
export interface HistoryRow {
  readonly at: Date;
  readonly act: string;
  /** The person's name; null for the system and for people without an account. */
  readonly by: string | null;
  readonly details: Readonly<Record<string, unknown>>;
}

/** The acts on record about the company itself, newest first. For FM4 and the system. */
export function companyHistory(tx: EntityManager, companyId: string): Promise<HistoryRow[]> {
  return rows<HistoryRow>(
    tx,
    `select l.at, l.act, p.name as by, l.details from act_log l
     left join people p on l.actor_kind = 'person' and p.id::text = l.actor
     where l.subject_type = 'company' and l.subject_id = $1 order by l.seq desc limit $2`,
    [companyId, historyShown],
  );
}
