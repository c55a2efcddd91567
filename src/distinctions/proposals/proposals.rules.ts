import type { TieAgainst } from '../../audits/index.js';

/** What became of a proposal. `lapsed`: the distinction ended otherwise. */
export type ProposalState = 'open' | 'confirmed' | 'declined' | 'withdrawn' | 'lapsed';

/** What a person may do with an open proposal. */
export type ProposalAction = 'confirm' | 'decline' | 'withdraw';

/** A tie by which a person decides nothing about a company's distinction. */
export type DecidingTie = TieAgainst<'decide-distinction'>;

/** Why a person may not do that with a proposal. */
export type ProposalRefusal = 'tied' | 'same-person' | 'not-yours';

/** Open proposals that the inbox looks at. */
export const MAX_OPEN_PROPOSALS = 200;

/** How many people decide that a distinction is suspended, reinstated or revoked: who proposes, and who confirms. */
export const DECIDING_PEOPLE = 2;

/**
 * Null when a person of the administration may do that. Who proposed does not decide, whoever decides has no tie to the
 * company, and only who proposed withdraws, tied since or not.
 */
export function proposalRefusal(
  action: ProposalAction,
  proposal: { readonly proposedBy: string },
  person: { readonly userId: string; readonly tie: DecidingTie | null },
): ProposalRefusal | null {
  const own = proposal.proposedBy === person.userId;
  if (action === 'withdraw') return own ? null : 'not-yours';
  if (own) return 'same-person';
  return person.tie === null ? null : 'tied';
}
