import { type ProposalAction, proposalRefusal } from './proposals.rules.js';

const proposal = { proposedBy: 'rosa' };
const refusals = (userId: string, tie: 'audited' | null = null) =>
  (['confirm', 'decline', 'withdraw'] satisfies ProposalAction[]).map((action) =>
    proposalRefusal(action, proposal, { userId, tie }),
  );

describe('who decides about a proposal', () => {
  test('another person without a tie, who does not withdraw it', () => {
    expect(refusals('ana')).toEqual([null, null, 'not-yours']);
  });

  test('never who proposed it, who only withdraws it, also when tied since', () => {
    expect(refusals('rosa')).toEqual(['same-person', 'same-person', null]);
    expect(refusals('rosa', 'audited')).toEqual(['same-person', 'same-person', null]);
  });

  test('nobody with a tie to the company', () => {
    expect(refusals('tere', 'audited')).toEqual(['tied', 'tied', 'not-yours']);
  });
});
