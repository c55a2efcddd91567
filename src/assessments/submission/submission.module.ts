import { Module } from '@nestjs/common';
import { CoursesModule } from '../../courses/index.js';
import { AnsweringModule } from '../answering/answering.module.js';
import { CheckingModule } from '../checking/checking.module.js';
import { EvidenceModule } from '../evidence/evidence.module.js';
import { LifecycleModule } from '../lifecycle/lifecycle.module.js';
import { Assessments } from './assessments.service.js';
import { SubmissionFacts } from './submission-facts.js';
import { SubmissionMails } from './submission-mails.js';
import { SubmissionPages } from './submission.pages.js';
import { SubmissionWithdrawal } from './submission-withdrawal.js';
import { WithdrawalPages } from './withdrawal.pages.js';

/** Signing and submitting; closing and reopening by later rooms. */
@Module({
  imports: [CoursesModule, LifecycleModule, EvidenceModule, AnsweringModule, CheckingModule],
  controllers: [SubmissionPages, WithdrawalPages],
  providers: [Assessments, SubmissionFacts, SubmissionMails, SubmissionWithdrawal],
  exports: [Assessments],
})
export class SubmissionModule {}
