import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DistinctionProposedMail } from '#templates/distinctions/proposals/proposed.mail';
import { Reminders } from '../../notifications/index.js';
import { distinctionById } from '../distinctions.queries.js';
import { DistinctionReminders } from '../reminders/distinction-reminders.js';
import { toEach } from '../reminders/reminders.rules.js';
import { faceOf } from '../reminders/reminders.views.js';
import { DecidingPeople } from './deciding-people.js';
import { openProposalOf, proposalById } from './proposals.queries.js';

/** To those of FM4's administration who may decide about a proposal. */
const proposedMail = 'distinctions.proposed';

/** Tells of proposals that wait for a second person. */
@Injectable()
export class ProposalMails implements OnModuleInit {
  constructor(
    private readonly people: DecidingPeople,
    private readonly sources: DistinctionReminders,
    private readonly reminders: Reminders,
  ) {}

  onModuleInit(): void {
    this.sources.add({
      kinds: [proposedMail],
      wanted: async (tx, { distinction, people: { coordination } }) => {
        const open = await openProposalOf(tx, distinction.id);
        if (!open) return { reminders: [] };
        const others = coordination.filter(({ userId }) => userId !== open.proposedBy);
        const deciding = await this.people.without(tx, others, distinction.companyId);
        const notice = { kind: proposedMail, dueAt: open.proposedAt, details: { proposalId: open.id } };
        return { reminders: toEach(deciding, [notice]) };
      },
    });
    this.reminders.register({
      kind: proposedMail,
      audience: 'staff',
      essential: true,
      template: DistinctionProposedMail,
      load: async (tx, subject, reminder) => {
        const row = await distinctionById(tx, subject.id);
        const proposal = await proposalById(tx, reminder.details['proposalId']!);
        if (!row || proposal?.state !== 'open') return null;
        return { ...faceOf(row), id: proposal.id, move: proposal.move, proposer: proposal.proposer ?? 'FM4' };
      },
    });
  }
}
