import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { StaffInbox } from '../../tasks/index.js';
import { ConcernsModule } from '../concerns/concerns.module.js';
import { LifecycleModule } from '../lifecycle/lifecycle.module.js';
import { DistinctionRemindersModule } from '../reminders/reminders.module.js';
import { DecidingPeople } from './deciding-people.js';
import { ProposalMails } from './proposal-mails.js';
import { DistinctionProposal } from './proposal.entity.js';
import { ProposalPages } from './proposal.pages.js';
import { proposalsPending } from './proposals.pending.js';
import { Proposals } from './proposals.service.js';
import { ProposePages } from './propose.pages.js';

/** Suspending, reinstating and revoking, by two people. */
@Module({
  imports: [
    TypeOrmModule.forFeature([DistinctionProposal]),
    ConcernsModule,
    LifecycleModule,
    DistinctionRemindersModule,
  ],
  providers: [Proposals, DecidingPeople, ProposalMails],
  controllers: [ProposalPages, ProposePages],
  exports: [Proposals, DecidingPeople],
})
export class ProposalsModule implements OnModuleInit {
  constructor(private readonly pending: StaffInbox) {}

  onModuleInit(): void {
    this.pending.register(proposalsPending);
  }
}
