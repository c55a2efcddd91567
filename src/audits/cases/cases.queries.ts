/** Reads of the audits room: plain rows, no decisions. */
import { In, type EntityManager } from 'typeorm';
import { isId } from '#libs/ids';
import type { LevelId } from '../../assessments/index.js';
import type { SubjectPage } from '../../notifications/index.js';
import {
  Advisory,
  Audit,
  AuditConflict,
  AuditItemReview,
  AuditRecommendation,
  CommitteeDecision,
  CommitteeVote,
} from './audit.entity.js';
import type { AuditFacts } from './audit.policy.js';
import type { AuditState } from './audit.rules.js';

/** A case with what the policy needs to know of it, and the rows it was put together from. */
export interface AuditCase extends AuditFacts {
  audit: Audit;
  reviews: AuditItemReview[];
  votes: CommitteeVote[];
  /** The recommendation of the present round; null while the auditor has not closed. */
  recommendation: AuditRecommendation | null;
}

/**
 * Reads a case in a transaction of FM4 or of the system; null when there is none.
 * @param lock keeps others from changing the case until the end of the transaction
 */
export async function loadCase(tx: EntityManager, id: string, lock: boolean): Promise<AuditCase | null> {
  if (!isId(id)) return null;
  const audit = await tx.findOne(Audit, {
    where: { id },
    ...(lock ? { lock: { mode: 'pessimistic_write' as const } } : {}),
  });
  if (!audit) return null;
  const reviews = await tx.find(AuditItemReview, { where: { auditId: id } });
  const votes = await tx.find(CommitteeVote, { where: { auditId: id }, order: { votedAt: 'ASC' } });
  const recommendations = await tx.find(AuditRecommendation, { where: { auditId: id } });
  const conflicts = await tx.find(AuditConflict, { where: { auditId: id } });
  const advisories = await tx.find(Advisory, { where: { companyId: audit.companyId } });
  return {
    audit,
    reviews,
    votes,
    recommendation: recommendations.find(({ round }) => round === audit.round) ?? null,
    state: audit.state,
    companyId: audit.companyId,
    auditorId: audit.auditorId,
    auditors: new Set([
      ...(audit.auditorId ? [audit.auditorId] : []),
      ...reviews.map((review) => review.reviewedBy),
      ...recommendations.map((recommendation) => recommendation.recommendedBy),
    ]),
    advisors: new Set(advisories.map((advisory) => advisory.userId)),
    conflicted: new Set(conflicts.map((conflict) => conflict.userId)),
    voters: new Set(votes.map((vote) => vote.voterId)),
  };
}

/** Ids of cases that may want a mail: open, or decided since `recent`. */
export async function casesToRemind(tx: EntityManager, { after, limit, recent }: SubjectPage): Promise<string[]> {
  const rows: { id: string }[] = await tx.query(
    `select id from audits where ($1::uuid is null or id > $1) and (state <> 'decided' or decided_at >= $3)
     order by id limit $2`,
    [after, limit, recent],
  );
  return rows.map(({ id }) => id);
}

/** A line of a list of cases. */
export interface AuditLine {
  id: string;
  companyName: string;
  targetLevel: LevelId;
  state: AuditState;
  auditorId: string | null;
  auditorName: string | null;
  reviewed: number;
  total: number;
  submittedAt: Date;
  closedAt: Date | null;
  decidedAt: Date | null;
  dueOn: string | null;
  level: LevelId | null;
  /** Votes of the present round. */
  votes: number;
  /** The reader voted in the present round. */
  voted: boolean;
  /** The reader voted in some round. */
  everVoted: boolean;
  /** The reader may neither audit nor vote: advised, declared a conflict, or (for votes) audited. */
  conflicted: boolean;
  advised: boolean;
  audited: boolean;
}

/** Cases in the given states, the most urgent first (decided ones: the latest first), one page of them. */
export async function auditLines(
  tx: EntityManager,
  states: readonly AuditState[],
  reader: string,
  page: { offset: number; limit: number },
): Promise<AuditLine[]> {
  const order = states.includes('decided') ? 'a.decided_at desc, a.id' : 'a.due_on, a.submitted_at, a.id';
  return tx.query(
    `select a.id, coalesce(c.trade_name, c.legal_name) as "companyName", a.target_level as "targetLevel", a.state,
       a.auditor_id as "auditorId", p.name as "auditorName", a.submitted_at as "submittedAt",
       a.closed_at as "closedAt", a.decided_at as "decidedAt", a.due_on::text as "dueOn", d.level, a.item_count as total,
       (select count(*)::int from audit_item_reviews r where r.audit_id = a.id) as reviewed,
       (select count(*)::int from committee_votes v where v.audit_id = a.id and v.round = a.round) as votes,
       exists (select 1 from committee_votes v where v.audit_id = a.id and v.round = a.round and v.voter_id = $2) as voted,
       exists (select 1 from committee_votes v where v.audit_id = a.id and v.voter_id = $2) as "everVoted",
       exists (select 1 from audit_conflicts k where k.audit_id = a.id and k.user_id = $2) as conflicted,
       exists (select 1 from advisories o where o.company_id = a.company_id and o.user_id = $2) as advised,
       a.auditor_id is not distinct from $2::uuid
         or exists (select 1 from audit_item_reviews r where r.audit_id = a.id and r.reviewed_by = $2) as audited
     from audits a
     join companies c on c.id = a.company_id
     left join people p on p.id = a.auditor_id
     left join committee_decisions d on d.audit_id = a.id
     where a.state = any($1)
     order by ${order} offset $3 limit $4`,
    [states, reader, page.offset, page.limit],
  );
}

/** How many cases are in each state. */
export async function countByState(tx: EntityManager): Promise<Record<AuditState, number>> {
  const rows: { state: AuditState; n: number }[] = await tx.query(
    'select state, count(*)::int as n from audits group by state',
  );
  const counts = { waiting: 0, in_review: 0, returned: 0, closed: 0, in_committee: 0, decided: 0 };
  for (const { state, n } of rows) counts[state] = n;
  return counts;
}

/** The latest case of a company, or null when it never submitted. */
export function latestAuditOf(tx: EntityManager, companyId: string): Promise<Audit | null> {
  return tx.findOne(Audit, { where: { companyId }, order: { submittedAt: 'DESC' } });
}

/** The decision on a case, or null. */
export function decisionOf(tx: EntityManager, auditId: string): Promise<CommitteeDecision | null> {
  return tx.findOne(CommitteeDecision, { where: { auditId } });
}

/** The reviews of a case; a company's transaction gets none before the decision. */
export function reviewsOf(tx: EntityManager, auditId: string): Promise<AuditItemReview[]> {
  return tx.find(AuditItemReview, { where: { auditId } });
}

/** Who trained or advised a company, the latest first. */
export function advisoriesOf(tx: EntityManager, companyId: string): Promise<Advisory[]> {
  return tx.find(Advisory, { where: { companyId }, order: { givenOn: 'DESC' } });
}

/** The conflicts declared in a case. */
export function conflictsOf(tx: EntityManager, auditId: string): Promise<AuditConflict[]> {
  return tx.find(AuditConflict, { where: { auditId }, order: { declaredAt: 'ASC' } });
}

/** The recommendations of all rounds of a case, the first round first. */
export function recommendationsOf(tx: EntityManager, auditId: string): Promise<AuditRecommendation[]> {
  return tx.find(AuditRecommendation, { where: { auditId }, order: { round: 'ASC' } });
}

/** Names of people by id, as far as the reader may know them. */
export async function namesOf(tx: EntityManager, ids: Iterable<string>): Promise<ReadonlyMap<string, string>> {
  const rows: { id: string; name: string }[] = await tx.query('select id, name from people where id = any($1)', [
    [...new Set(ids)],
  ]);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Open cases of a company, for what an advisory or a membership changes in them. */
export function openCasesOf(tx: EntityManager, companyId: string): Promise<Audit[]> {
  return tx.find(Audit, {
    where: { companyId, state: In(['waiting', 'in_review', 'returned', 'closed', 'in_committee']) },
  });
}
