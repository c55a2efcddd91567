import type { EntityManager } from 'typeorm';
import type { Day } from '#libs/mexico';
import { barring } from '../audits/index.js';
import { one, rows, run } from '../database/index.js';
import type { SubjectPage } from '../notifications/index.js';
import {
  type AppealKind,
  appealsPerPage,
  type AppealState,
  mostWaiting,
  type Outcome,
  type YearCount,
} from './appeal.rules.js';

/** An appeal with the names that go with it; days are `YYYY-MM-DD`. */
export interface AppealRow {
  readonly id: string;
  readonly kind: AppealKind;
  readonly auditId: string;
  readonly companyId: string;
  readonly company: string;
  /** Of the decision that it is about. */
  readonly level: 'N1' | 'N2' | 'N3' | null;
  readonly decidedAt: Date;
  readonly grounds: string;
  readonly state: AppealState;
  readonly locale: 'es' | 'en';
  readonly receivedAt: Date;
  readonly dueOn: Day;
  readonly contactName: string | null;
  readonly contactEmail: string | null;
  readonly examinerId: string | null;
  readonly examiner: string | null;
  readonly outcome: Outcome | null;
  readonly answer: string | null;
  readonly proposedBy: string | null;
  readonly proposer: string | null;
  readonly proposedAt: Date | null;
  readonly declinedReason: string | null;
  readonly confirmedBy: string | null;
  readonly confirmer: string | null;
  readonly resolvedAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly version: number;
}

const columns = `a.id, a.kind, a.audit_id, a.company_id, coalesce(c.trade_name, c.legal_name) as company,
  coalesce(f.level, d.level) as level, a.decided_at, a.grounds, a.state, a.locale, a.received_at, a.due_on::text as due_on,
  a.contact_name, a.contact_email, a.examiner_id, e.name as examiner, a.outcome, a.answer, a.proposed_by,
  p.name as proposer, a.proposed_at, a.declined_reason, a.confirmed_by, k.name as confirmer, a.resolved_at, a.withdrawn_at, a.version`;
const source = `appeals a join companies c on c.id = a.company_id
  left join committee_former_decisions f on f.audit_id = a.audit_id and f.decided_at = a.decided_at
  left join committee_decisions d on d.audit_id = a.audit_id and d.decided_at = a.decided_at
  left join people e on e.id = a.examiner_id left join people p on p.id = a.proposed_by
  left join people k on k.id = a.confirmed_by`;

export function appealById(tx: EntityManager, id: string, lock = false): Promise<AppealRow | null> {
  return one<AppealRow>(tx, `select ${columns} from ${source} where a.id = $1 ${lock ? 'for update of a' : ''}`, [id]);
}

export function appealByReceipt(tx: EntityManager, hashes: readonly Buffer[]): Promise<AppealRow | null> {
  return one<AppealRow>(tx, `select ${columns} from ${source} where a.receipt_hash = any($1::bytea[])`, [hashes]);
}

/** The appeals of a company, the newest first. */
export function appealsOfCompany(tx: EntityManager, companyId: string): Promise<AppealRow[]> {
  return rows<AppealRow>(
    tx,
    `select ${columns} from ${source} where a.company_id = $1 and a.kind = 'appeal' order by a.received_at desc limit 50`,
    [companyId],
  );
}

/** The appeals of the company about a case that are resolved, the oldest first. */
export function resolvedOfCase(tx: EntityManager, auditId: string): Promise<AppealRow[]> {
  return rows<AppealRow>(
    tx,
    `select ${columns} from ${source} where a.audit_id = $1 and a.kind = 'appeal' and a.state = 'resolved'
     order by a.received_at, a.id`,
    [auditId],
  );
}

/** The decision of a company's newest decided case; null without one. */
export interface Appealable {
  readonly auditId: string;
  readonly decidedAt: Date;
  readonly level: 'N1' | 'N2' | 'N3' | null;
}

export function appealableOf(tx: EntityManager, companyId: string): Promise<Appealable | null> {
  return one<Appealable>(
    tx,
    `select d.audit_id, d.decided_at, d.level from committee_decisions d where d.company_id = $1
     order by d.decided_at desc limit 1`,
    [companyId],
  );
}

/** A decision that a complaint may be about. */
export interface Complained extends Appealable {
  readonly companyId: string;
}

/** The decision behind a distinction. @param code twelve symbols */
export function decisionBehind(tx: EntityManager, code: string): Promise<Complained | null> {
  return one<Complained>(
    tx,
    `select d.audit_id, d.decided_at, d.level, d.company_id
     from distinctions x join committee_decisions d on d.audit_id = x.audit_id where x.code = $1`,
    [code],
  );
}

/** Adds a complaint; false when there is one with this receipt. */
export async function addComplaint(
  tx: EntityManager,
  complaint: Complained & {
    id: string;
    grounds: string;
    locale: 'es' | 'en';
    receivedAt: Date;
    dueOn: Day;
    receiptHash: Buffer;
    contactName: string | null;
    contactEmail: string | null;
  },
): Promise<boolean> {
  const { id, auditId, companyId, decidedAt, grounds, locale, receivedAt, receiptHash } = complaint;
  const added = await run(
    tx,
    `insert into appeals (id, kind, audit_id, company_id, decided_at, grounds, state, locale, received_at, due_on,
       receipt_hash, contact_name, contact_email)
     values ($1, 'complaint', $2, $3, $4, $5, 'received', $6, $7, $8, $9, $10, $11) on conflict (receipt_hash) do nothing`,
    [
      id,
      auditId,
      companyId,
      decidedAt,
      grounds,
      locale,
      receivedAt,
      complaint.dueOn,
      receiptHash,
      complaint.contactName,
      complaint.contactEmail,
    ],
  );
  return added === 1;
}

// $1 the reader, $2 the ties that keep from deciding
const readable = `not exists (
  select 1 from audit_ties t where t.company_id = a.company_id and t.user_id = $1 and t.tie = any ($2))`;
const against = barring['judge-appeal'];

/** A page of those in these states that the reader may decide, next deadline first, and how many there are. */
export async function listAppeals(
  tx: EntityManager,
  reader: string,
  states: readonly AppealState[],
  page: number,
): Promise<{ appeals: AppealRow[]; total: number }> {
  const appeals = await rows<AppealRow>(
    tx,
    `select ${columns} from ${source} where a.state = any($3) and ${readable}
     order by a.resolved_at desc nulls first, a.due_on, a.id limit ${appealsPerPage} offset $4`,
    [reader, against, states, (page - 1) * appealsPerPage],
  );
  const counted = await one<{ n: number }>(
    tx,
    `select count(*)::int as n from appeals a where a.state = any($3) and ${readable}`,
    [reader, against, states],
  );
  return { appeals, total: counted?.n ?? 0 };
}

/** Those that wait for the reader: not taken, theirs to examine, or proposed by another. Next deadline first. */
export function waitingAppeals(tx: EntityManager, reader: string): Promise<AppealRow[]> {
  return rows<AppealRow>(
    tx,
    `select ${columns} from ${source} where ${readable} and (a.state = 'received'
       or a.state = 'examining' and a.examiner_id = $1 or a.state = 'proposed' and a.proposed_by <> $1)
     order by a.due_on, a.id limit ${mostWaiting}`,
    [reader, against],
  );
}

/** Those that may want mails: open ones, and those that ended since `recent`. */
export async function appealsToRemind(tx: EntityManager, { after, limit, recent }: SubjectPage): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    `select id from appeals where ($1::uuid is null or id > $1)
       and (state in ('received', 'examining', 'proposed') or coalesce(resolved_at, withdrawn_at) > $3)
     order by id limit $2`,
    [after, limit, recent],
  );
  return found.map(({ id }) => id);
}

/** Counts by the year of receipt, in Guadalajara; those withdrawn were received too. */
export function countsByYear(tx: EntityManager): Promise<YearCount[]> {
  return rows<YearCount>(
    tx,
    `select extract(year from received_at at time zone 'America/Mexico_City')::int as year, kind,
       count(*)::int as received, count(*) filter (where state = 'resolved')::int as resolved,
       count(*) filter (where state = 'resolved'
         and (resolved_at at time zone 'America/Mexico_City')::date <= due_on)::int as in_time,
       count(*) filter (where outcome = 'new-round' and state = 'resolved')::int as new_rounds
     from appeals group by 1, 2 order by 1 desc, 2`,
  );
}

/** Erases who complained, where the answer was given on that day or before. */
export function forgetContacts(tx: EntityManager, until: Day): Promise<number> {
  return run(
    tx,
    `update appeals set contact_name = null, contact_email = null
     where (contact_name is not null or contact_email is not null) and resolved_at is not null
       and (resolved_at at time zone 'America/Mexico_City')::date <= $1`,
    [until],
  );
}

/** A distinction in force whose committee no longer grants a level. */
export interface Unfounded {
  readonly id: string;
  readonly company: string;
  readonly decidedAt: Date;
}

/** Distinctions in force of cases that were decided anew, without a level. */
export function distinctionsWithoutLevel(tx: EntityManager): Promise<Unfounded[]> {
  return rows<Unfounded>(
    tx,
    `select x.id, x.trade_name as company, d.decided_at
     from distinctions x join committee_decisions d on d.audit_id = x.audit_id
     where x.state = 'active' and d.level is null order by d.decided_at, x.id limit ${mostWaiting}`,
  );
}
