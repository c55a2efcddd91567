import { Global, Module } from '@nestjs/common';
import { AccountMails } from '../../accounts/index.js';
import { PlanningModule } from '../planning/planning.module.js';
import { AccountMailKinds } from './account-mail-kinds.js';
import { ReminderAccountMails } from './account-mails.service.js';

/** What the accounts room mails: it declares `AccountMails`, this module provides it. */
@Global()
@Module({
  imports: [PlanningModule],
  providers: [AccountMailKinds, { provide: AccountMails, useClass: ReminderAccountMails }],
  exports: [AccountMails],
})
export class AccountMailsModule {}
