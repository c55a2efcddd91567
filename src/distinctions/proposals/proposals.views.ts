import { formatCode } from '#libs/codes';
import type { Day } from '#libs/mexico';
import type { ProposalFacts } from '#templates/distinctions/proposals/proposal.page';
import type { ConcernsFound } from '../concerns/concerns.js';
import { stateOn } from '../distinction.rules.js';
import type { DistinctionRow } from '../distinctions.queries.js';
import type { AnswerRow } from '../hearing/hearing.queries.js';
import type { IndependentPeople } from './deciding-people.js';
import type { ProposalRow } from './proposals.queries.js';
import { type DecidingTie, proposalRefusal } from './proposals.rules.js';

/** A proposal as a person of the administration sees it. */
export function proposalOf(
  proposal: ProposalRow,
  row: DistinctionRow,
  facts: { answers: readonly AnswerRow[]; concerns: ConcernsFound; people: IndependentPeople },
  reader: { userId: string; tie: DecidingTie | null; today: Day },
): ProposalFacts {
  const { id, move, proposer, proposedAt, publicReason, internalReason, state } = proposal;
  const open = state === 'open';
  const refusal = proposalRefusal('confirm', proposal, reader);
  return {
    id,
    move,
    proposer,
    proposedAt,
    publicReason,
    internalReason,
    state,
    decider: proposal.decider,
    decidedAt: proposal.decidedAt,
    decisionReason: proposal.decisionReason,
    distinction: {
      id: row.id,
      company: row.tradeName,
      levelName: row.levelName,
      code: formatCode(row.code),
      state: stateOn(reader.today, row),
      expiresOn: row.expiresOn,
      version: row.version,
    },
    ...facts,
    mayDecide: open && refusal === null,
    mayWithdraw: open && proposalRefusal('withdraw', proposal, reader) === null,
    tie: open ? reader.tie : null,
  };
}
