import { In, Not, type EntityManager } from 'typeorm';
import { isId } from '#libs/ids';
import type { LevelId } from '../../assessments/index.js';
import { rows, run } from '../../database/index.js';
import type { SubjectPage } from '../../notifications/index.js';
import { tiesOfPerson, tiesToCase } from '../independence/independence.queries.js';
import type { Ties } from '../independence/independence.rules.js';
import { Audit, AuditMoveRecord } from './audit.entity.js';
import type { AuditFacts } from './audit.policy.js';
import { type AuditMove, type AuditState, overStates } from './audit.rules.js';

/** A case with what the policy needs to know of it. */
export interface AuditCase extends AuditFacts {
  readonly audit: Audit;
}

/**
 * Reads a case in a transaction of FM4 or of the system; null for an unknown id.
 * @param lock keeps others from changing the case until the end of the transaction
 */
export async function loadCase(tx: EntityManager, id: string, lock: boolean): Promise<AuditCase | null> {
  if (!isId(id)) return null;
  const audit = await tx.findOne(Audit, {
    where: { id },
    ...(lock ? { lock: { mode: 'pessimistic_write' as const } } : {}),
  });
  if (!audit) return null;
  const { state, companyId, auditorId } = audit;
  return { audit, state, companyId, auditorId, ties: await tiesToCase(tx, audit), blind: await blindReaders(tx, id) };
}

/** Who scores the case a second time and has not ended. Empty in a company's transaction. */
async function blindReaders(tx: EntityManager, auditId: string): Promise<ReadonlySet<string>> {
  const found = await rows<{ readerId: string }>(
    tx,
    'select reader_id from second_readings where audit_id = $1 and done_at is null',
    [auditId],
  );
  return new Set(found.map(({ readerId }) => readerId));
}

/** The case of an assessment, without a lock; null before it was submitted. */
export async function loadCaseOf(tx: EntityManager, assessmentId: string): Promise<AuditCase | null> {
  const audit = await tx.findOneBy(Audit, { assessmentId });
  return audit && loadCase(tx, audit.id, false);
}

/** Ids of cases that may want a mail: open, or decided since `recent`. */
export async function casesToRemind(tx: EntityManager, { after, limit, recent }: SubjectPage): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    `select id from audits where ($1::uuid is null or id > $1) and (state <> 'decided' or decided_at >= $3)
     order by id limit $2`,
    [after, limit, recent],
  );
  return found.map(({ id }) => id);
}

interface LineRow {
  readonly id: string;
  readonly companyId: string;
  readonly companyName: string;
  readonly targetLevel: LevelId;
  readonly state: AuditState;
  readonly auditorId: string | null;
  readonly auditorName: string | null;
  readonly reviewed: number;
  readonly total: number;
  readonly submittedAt: Date;
  readonly closedAt: Date | null;
  readonly decidedAt: Date | null;
  readonly dueOn: string | null;
  readonly level: LevelId | null;
  /** Votes of the present round. */
  readonly votes: number;
  /** The reader voted in the present round. */
  readonly voted: boolean;
  /** Whom the coordination asks to take it. */
  readonly offeredTo: string | null;
  readonly offeredName: string | null;
  /** Of the company, SCIAN 2018. */
  readonly sectorCode: string;
}

/** A line of a list of cases. */
export interface AuditLine extends LineRow {
  /** Of the reader only. */
  readonly ties: Ties;
}

/** What a list of cases is narrowed to. */
export interface CaseFilter {
  /** Id of a person, or `nobody`; null: anybody's. */
  readonly auditor: string | null;
  /** Only those whose step should have been done before that day; null: all. */
  readonly overdueOn: string | null;
  /** The level that the company aims at. */
  readonly level: LevelId | null;
  readonly companyId: string | null;
}

export const everyCase: CaseFilter = { auditor: null, overdueOn: null, level: null, companyId: null };

const narrowed = `($1::text is null or a.auditor_id::text = $1 or $1 = 'nobody' and a.auditor_id is null)
  and ($2::date is null or a.due_on < $2 and a.state <> 'decided')
  and ($3::text is null or a.target_level = $3) and ($4::uuid is null or a.company_id = $4)`;
const valuesOf = ({ auditor, overdueOn, level, companyId }: CaseFilter) => [auditor, overdueOn, level, companyId];

/** Cases in the given states, the most urgent first (decided ones: the latest first), one page of them. */
export async function auditLines(
  tx: EntityManager,
  states: readonly AuditState[],
  reader: string,
  { offset, limit, filter = everyCase }: { offset: number; limit: number; filter?: CaseFilter },
): Promise<AuditLine[]> {
  const order = states.includes('decided') ? 'decided_at desc, id' : 'due_on, submitted_at, id';
  const listed = states.includes('decided') ? 'a.decided_at desc, a.id' : 'a.due_on, a.submitted_at, a.id';
  // each state in the order of its index, so that a page costs what a page holds
  const lines = await rows<LineRow>(
    tx,
    `with page as (
       select one.* from unnest($5::text[]) s (state) cross join lateral (
         select a.* from audits a where ${narrowed} and a.state = s.state
         order by ${order} limit $7::bigint + $8::bigint) one
       order by ${order} offset $7 limit $8)
     select a.id, a.company_id, coalesce(c.trade_name, c.legal_name) as company_name, a.target_level, a.state,
       a.auditor_id, p.name as auditor_name, a.submitted_at, a.closed_at, a.decided_at, a.due_on::text as due_on, d.level,
       a.item_count as total,
       (select count(*)::int from audit_item_reviews r where r.audit_id = a.id) as reviewed,
       (select count(*)::int from committee_votes v where v.audit_id = a.id and v.round = a.round) as votes,
       exists (select 1 from committee_votes v where v.audit_id = a.id and v.round = a.round and v.voter_id = $6) as voted,
       o.auditor_id as offered_to, asked.name as offered_name, c.sector_code
     from page a
     join companies c on c.id = a.company_id
     left join people p on p.id = a.auditor_id
     left join committee_decisions d on d.audit_id = a.id
     left join audit_offers o on o.audit_id = a.id and o.state = 'open'
     left join people asked on asked.id = o.auditor_id
     order by ${listed}`,
    [...valuesOf(filter), states, reader, offset, limit],
  );
  const ties = await tiesOfPerson(tx, reader, lines);
  return lines.map((line) => ({ ...line, ties: ties.get(line.id)! }));
}

/** How many cases are in each state. */
export async function countByState(
  tx: EntityManager,
  filter: CaseFilter = everyCase,
): Promise<Record<AuditState, number>> {
  const counted = await rows<{ state: AuditState; n: number }>(
    tx,
    `select a.state, count(*)::int as n from audits a where ${narrowed} group by a.state`,
    valuesOf(filter),
  );
  const counts = { waiting: 0, in_review: 0, returned: 0, closed: 0, in_committee: 0, decided: 0, withdrawn: 0 };
  for (const { state, n } of counted) counts[state] = n;
  return counts;
}

/** Everybody who has a case or had one, by name. */
export function auditorsOfCases(tx: EntityManager): Promise<{ id: string; name: string }[]> {
  return rows<{ id: string; name: string }>(
    tx,
    // from one auditor to the next in the index: a step for each person, however many cases they have
    `with recursive own as (
       (select auditor_id from audits where auditor_id is not null order by auditor_id limit 1)
       union all
       select (select a.auditor_id from audits a where a.auditor_id > own.auditor_id order by a.auditor_id limit 1)
       from own where own.auditor_id is not null)
     select p.id, p.name from own join people p on p.id = own.auditor_id order by p.name, p.id`,
  );
}

/** Who voted in the round of a case that runs now. */
export async function votersOfRound(tx: EntityManager, { id, round }: Audit): Promise<ReadonlySet<string>> {
  const found = await rows<{ voterId: string }>(
    tx,
    'select voter_id from committee_votes where audit_id = $1 and round = $2',
    [id, round],
  );
  return new Set(found.map(({ voterId }) => voterId));
}

/** The latest case of a company, or null when it never submitted or took that back. */
export function latestAuditOf(tx: EntityManager, companyId: string): Promise<Audit | null> {
  return tx.findOne(Audit, { where: { companyId, state: Not('withdrawn') }, order: { submittedAt: 'DESC' } });
}

/** The cases of a company that are neither decided nor taken back. */
export function openCasesOf(tx: EntityManager, companyId: string): Promise<Audit[]> {
  return tx.findBy(Audit, { companyId, state: Not(In(overStates)) });
}

/** Puts a move on record, by whom the transaction is. `audit`: as it was before. */
export async function recordMove(
  tx: EntityManager,
  { id, companyId, state, version }: Pick<Audit, 'id' | 'companyId' | 'state' | 'version'>,
  move: AuditMove,
  at: Date,
): Promise<void> {
  await run(
    tx,
    `insert into audit_moves (audit_id, version, company_id, from_state, move, moved_at, moved_by)
     values ($1, $2, $3, $4, $5, $6, app_user_id())`,
    [id, version + 1, companyId, state, move, at],
  );
}

/** The moves of a case, the first one first. */
export function movesOf(tx: EntityManager, auditId: string): Promise<AuditMoveRecord[]> {
  return tx.find(AuditMoveRecord, { where: { auditId }, order: { version: 'ASC' } });
}

/** Names of people by id, as far as the reader may know them. */
export async function namesOf(tx: EntityManager, ids: Iterable<string>): Promise<ReadonlyMap<string, string>> {
  const found = await rows<{ id: string; name: string }>(tx, 'select id, name from people where id = any($1)', [
    [...new Set(ids)],
  ]);
  return new Map(found.map(({ id, name }) => [id, name]));
}
