import { IsNull, type EntityManager } from 'typeorm';
import type { Audit } from '../cases/audit.entity.js';
import { run } from '../../database/index.js';
import { CommitteeDecision, CommitteeVote, FormerDecision } from './committee.entity.js';

/** The votes of the round that runs that count, in the order in which they were cast. */
export function votesOfRound(tx: EntityManager, { id, round }: Audit): Promise<CommitteeVote[]> {
  return tx.find(CommitteeVote, { where: { auditId: id, round, voidAt: IsNull() }, order: { votedAt: 'ASC' } });
}

/** Moves the decision on a case to those of before. */
export async function setAside(tx: EntityManager, auditId: string, at: Date): Promise<void> {
  await run(
    tx,
    `with gone as (delete from committee_decisions where audit_id = $1 returning *)
     insert into committee_former_decisions (audit_id, company_id, level, reasons, conditions, requirements,
       company_percent, audited_percent, instrument_version, decided_at, reconsidered_at)
     select audit_id, company_id, level, reasons, conditions, requirements, company_percent, audited_percent,
       instrument_version, decided_at, $2 from gone`,
    [auditId, at],
  );
}

/** The decision that is being made anew, or was; the latest. Null: the case was decided once at most. */
export function formerDecisionOf(tx: EntityManager, auditId: string): Promise<FormerDecision | null> {
  return tx.findOne(FormerDecision, { where: { auditId }, order: { decidedAt: 'DESC' } });
}

/** The decision on a case, or null. */
export function decisionOf(tx: EntityManager, auditId: string): Promise<CommitteeDecision | null> {
  return tx.findOneBy(CommitteeDecision, { auditId });
}

/** The votes of all rounds, in the order in which they were cast. */
export function allVotes(tx: EntityManager, auditId: string): Promise<CommitteeVote[]> {
  return tx.find(CommitteeVote, { where: { auditId }, order: { round: 'ASC', votedAt: 'ASC' } });
}
