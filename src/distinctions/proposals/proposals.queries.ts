import type { EntityManager } from 'typeorm';
import { barring } from '../../audits/index.js';
import { one, rows } from '../../database/index.js';
import type { ManualMove } from '../distinction.rules.js';
import { MAX_OPEN_PROPOSALS, type ProposalState } from './proposals.rules.js';

/** A proposal with the names of its people; null where an account is gone. */
export interface ProposalRow {
  readonly id: string;
  readonly distinctionId: string;
  readonly companyId: string;
  readonly move: ManualMove;
  readonly publicReason: string;
  readonly internalReason: string;
  readonly reportId: string | null;
  readonly proposedBy: string;
  readonly proposer: string | null;
  readonly proposedAt: Date;
  readonly state: ProposalState;
  readonly decidedBy: string | null;
  readonly decider: string | null;
  readonly decidedAt: Date | null;
  readonly decisionReason: string | null;
}

const columns = `p.id, p.distinction_id, p.company_id, p.move, p.public_reason, p.internal_reason, p.report_id,
  p.proposed_by, proposing.name as proposer, p.proposed_at, p.state, p.decided_by, deciding.name as decider, p.decided_at,
  p.decision_reason`;
const source = `distinction_proposals p left join people proposing on proposing.id = p.proposed_by
  left join people deciding on deciding.id = p.decided_by`;

/** @param lock until the end of the transaction */
export function proposalById(tx: EntityManager, id: string, lock = false): Promise<ProposalRow | null> {
  return one<ProposalRow>(tx, `select ${columns} from ${source} where p.id = $1 ${lock ? 'for update of p' : ''}`, [
    id,
  ]);
}

/** The open proposal about a distinction; there is never more than one. */
export const openProposalOf = (tx: EntityManager, distinctionId: string): Promise<ProposalRow | null> =>
  one<ProposalRow>(tx, `select ${columns} from ${source} where p.distinction_id = $1 and p.state = 'open'`, [
    distinctionId,
  ]);

/** An open proposal in the inbox. */
export interface OpenProposal {
  readonly id: string;
  readonly company: string;
  readonly move: ManualMove;
  readonly proposedAt: Date;
}

/** Open proposals that this person may decide: of others, about companies to which they have no tie. Longest waiting first. */
export const proposalsToDecide = (tx: EntityManager, userId: string): Promise<OpenProposal[]> =>
  rows<OpenProposal>(
    tx,
    `select p.id, d.trade_name as company, p.move, p.proposed_at
     from distinction_proposals p join distinctions d on d.id = p.distinction_id
     where p.state = 'open' and p.proposed_by <> $1 and not exists (
       select 1 from audit_ties t where t.company_id = p.company_id and t.user_id = $1 and t.tie = any ($2))
     order by p.proposed_at, p.id limit ${MAX_OPEN_PROPOSALS}`,
    [userId, barring['decide-distinction']],
  );
