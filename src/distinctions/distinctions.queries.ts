import type { EntityManager } from 'typeorm';
import type { Day } from '#libs/mexico';
import type { SubjectPage } from '../notifications/index.js';
import type { FormerNames } from './distinction.entity.js';
import type { DistinctionEventKind, DistinctionState } from './distinction.rules.js';

/** A distinction as it stands in the database; days are `YYYY-MM-DD`. */
export interface DistinctionRow {
  readonly id: string;
  readonly companyId: string;
  readonly auditId: string | null;
  readonly code: string;
  readonly level: 'N1' | 'N2' | 'N3';
  readonly levelName: string;
  readonly instrumentVersion: string;
  readonly tradeName: string;
  readonly legalName: string;
  readonly place: string;
  readonly signatories: readonly { name: string; role: string }[];
  readonly state: DistinctionState;
  readonly awardedOn: Day;
  readonly expiresOn: Day;
  readonly awardedAt: Date;
  readonly documentState: 'pending' | 'ready';
  readonly documentKey: string | null;
  readonly documentAt: Date | null;
  /** Last day on which the company may answer its suspension. */
  readonly hearingUntil: Day | null;
  /** Of its names. */
  readonly edition: number;
  /** When the document of this edition was ready; null for the first, and until then. */
  readonly editionAt: Date | null;
  readonly version: number;
}

/** Something that happened to a distinction. */
export interface DistinctionEventRow {
  readonly id: string;
  readonly kind: DistinctionEventKind;
  readonly at: Date;
  readonly day: Day;
  readonly publicReason: string | null;
  readonly formerNames: FormerNames | null;
}

// Days as text: the driver would make instants of them, in some time zone.
const columns = `d.id, d.company_id as "companyId", d.audit_id as "auditId", d.code, d.level, d.level_name as "levelName",
  d.instrument_version as "instrumentVersion", d.trade_name as "tradeName", d.legal_name as "legalName", d.place,
  d.signatories, d.state, d.awarded_on::text as "awardedOn", d.expires_on::text as "expiresOn",
  d.awarded_at as "awardedAt", d.document_state as "documentState", d.document_key as "documentKey",
  d.document_at as "documentAt", d.hearing_until::text as "hearingUntil", d.edition,
  d.edition_at as "editionAt", d.version`;

export async function distinctionById(tx: EntityManager, id: string): Promise<DistinctionRow | null> {
  const [row] = await tx.query(`select ${columns} from distinctions d where d.id = $1`, [id]);
  return row ?? null;
}

/** The distinction, locked until the end of the transaction. */
export async function lockDistinction(tx: EntityManager, id: string): Promise<DistinctionRow | null> {
  const [row] = await tx.query(`select ${columns} from distinctions d where d.id = $1 for update`, [id]);
  return row ?? null;
}

/** The active distinction of a company, locked; there is never more than one. */
export async function lockActiveOf(tx: EntityManager, companyId: string): Promise<DistinctionRow | null> {
  const [row] = await tx.query(
    `select ${columns} from distinctions d where d.company_id = $1 and d.state = 'active' for update`,
    [companyId],
  );
  return row ?? null;
}

export async function distinctionOfAudit(tx: EntityManager, auditId: string): Promise<DistinctionRow | null> {
  const [row] = await tx.query(`select ${columns} from distinctions d where d.audit_id = $1`, [auditId]);
  return row ?? null;
}

/** All distinctions of a company, the newest first. */
export function distinctionsOfCompany(tx: EntityManager, companyId: string): Promise<DistinctionRow[]> {
  return tx.query(
    `select ${columns} from distinctions d where d.company_id = $1 order by d.awarded_at desc, d.id desc`,
    [companyId],
  );
}

/** Ids of distinctions that may want a mail: active or suspended, or with an event since `recent`. */
export async function distinctionsToRemind(
  tx: EntityManager,
  { after, limit, recent }: SubjectPage,
): Promise<string[]> {
  const rows: { id: string }[] = await tx.query(
    `select d.id from distinctions d where ($1::uuid is null or d.id > $1) and (d.state in ('active', 'suspended')
       or exists (select 1 from distinction_events e where e.distinction_id = d.id and e.at >= $3))
     order by d.id limit $2`,
    [after, limit, recent],
  );
  return rows.map(({ id }) => id);
}

/** What happened to a distinction, the newest first. */
export function eventsOf(tx: EntityManager, distinctionId: string): Promise<DistinctionEventRow[]> {
  return tx.query(
    `select id, kind, at, day::text as day, public_reason as "publicReason", former_names as "formerNames" from distinction_events
     where distinction_id = $1 order by at desc, id desc`,
    [distinctionId],
  );
}

/** Distinctions whose document or credential has not been made yet. */
export async function pendingDocuments(tx: EntityManager): Promise<string[]> {
  const rows: { id: string }[] = await tx.query(
    `select d.id from distinctions d left join distinction_credentials c on c.distinction_id = d.id and c.edition = d.edition
     where d.document_state = 'pending' or c.distinction_id is null order by d.awarded_at limit 500`,
  );
  return rows.map(({ id }) => id);
}

/** Active distinctions whose last day is over. */
export async function overdue(tx: EntityManager, today: Day): Promise<string[]> {
  const rows: { id: string }[] = await tx.query(
    `select id from distinctions where state = 'active' and expires_on < $1 order by expires_on limit 500`,
    [today],
  );
  return rows.map(({ id }) => id);
}

/** What FM4 asks of the list. */
export interface DistinctionSearch {
  readonly text: string;
  readonly state: DistinctionState | null;
  /** From 1. */
  readonly page: number;
}

export const distinctionsPerPage = 25;

/** One page of the list, newest first, and how many match. */
export async function searchDistinctions(tx: EntityManager, search: DistinctionSearch) {
  const words = search.text.split(/\s+/).filter(Boolean).slice(0, 6);
  const params: unknown[] = [];
  const conditions = words.map((word) => {
    const plain = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
    const place = params.push(plain);
    const code = params.push(`%${word.replace(/[^0-9a-z]/gi, '').toUpperCase() || '-'}%`);
    const names = `unaccent(d.trade_name || ' ' || d.legal_name) ilike unaccent($${place})`;
    return `(${names} or d.code like $${code})`;
  });
  if (search.state) conditions.push(`d.state = $${params.push(search.state)}`);
  const where = conditions.length > 0 ? `where ${conditions.join(' and ')}` : '';
  const [{ total }] = await tx.query(`select count(*)::int as total from distinctions d ${where}`, params);
  const rows: DistinctionRow[] = await tx.query(
    `select ${columns} from distinctions d ${where} order by d.awarded_at desc, d.id desc
     limit ${distinctionsPerPage} offset ${(search.page - 1) * distinctionsPerPage}`,
    params,
  );
  return { rows, total: total as number };
}

/** How many distinctions are in each state. */
export async function distinctionsByState(tx: EntityManager): Promise<Partial<Record<DistinctionState, number>>> {
  const rows: { state: DistinctionState; n: number }[] = await tx.query(
    'select state, count(*)::int as n from distinctions group by state',
  );
  return Object.fromEntries(rows.map(({ state, n }) => [state, n]));
}

/** An act on record about a distinction, with the internal reason that only FM4 reads. */
export interface DistinctionAct {
  readonly at: Date;
  readonly act: string;
  readonly by: string | null;
  readonly internalReason: string | null;
}

/** Who did what with a distinction, newest first. For FM4 and the system. */
export function actsOn(tx: EntityManager, distinctionId: string): Promise<DistinctionAct[]> {
  return tx.query(
    `select l.at, l.act, p.name as by, l.details->>'internalReason' as "internalReason" from act_log l
     left join people p on l.actor_kind = 'person' and p.id::text = l.actor
     where l.subject_type = 'distinction' and l.subject_id = $1 order by l.seq desc limit 100`,
    [distinctionId],
  );
}

/** Whether the company wants to stand in the directory. */
export async function isListed(tx: EntityManager, companyId: string): Promise<boolean> {
  const rows: unknown[] = await tx.query('select 1 from directory_listings where company_id = $1', [companyId]);
  return rows.length > 0;
}
