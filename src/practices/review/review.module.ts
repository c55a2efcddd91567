import { Module, type OnModuleInit } from '@nestjs/common';
import { StaffInbox } from '../../tasks/index.js';
import { BankModule } from '../bank/bank.module.js';
import { PracticeMails } from './practice-mails.js';
import { ReviewPages } from './review.pages.js';
import { practicesPending } from './review.pending.js';
import { Reviewing } from './reviewing.service.js';

/** Two people judge a practice, a third what they differ on. */
@Module({
  imports: [BankModule],
  controllers: [ReviewPages],
  providers: [Reviewing, PracticeMails],
  exports: [Reviewing],
})
export class ReviewModule implements OnModuleInit {
  constructor(private readonly inbox: StaffInbox) {}

  onModuleInit(): void {
    for (const queue of practicesPending) this.inbox.register(queue);
  }
}
