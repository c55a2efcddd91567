import type { EntityManager } from 'typeorm';
import type { Audit } from '../cases/audit.entity.js';
import { CommitteeDecision, CommitteeVote } from './committee.entity.js';

/** The votes of the round that runs, in the order in which they were cast. */
export function votesOfRound(tx: EntityManager, { id, round }: Audit): Promise<CommitteeVote[]> {
  return tx.find(CommitteeVote, { where: { auditId: id, round }, order: { votedAt: 'ASC' } });
}

/** The decision on a case, or null. */
export function decisionOf(tx: EntityManager, auditId: string): Promise<CommitteeDecision | null> {
  return tx.findOneBy(CommitteeDecision, { auditId });
}

/** The votes of all rounds, in the order in which they were cast. */
export function allVotes(tx: EntityManager, auditId: string): Promise<CommitteeVote[]> {
  return tx.find(CommitteeVote, { where: { auditId }, order: { round: 'ASC', votedAt: 'ASC' } });
}
