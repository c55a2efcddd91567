import { Module } from '@nestjs/common';
import { CoursesModule } from '../../courses/index.js';
import { AnsweringModule } from '../answering/answering.module.js';
import { LifecycleModule } from '../lifecycle/lifecycle.module.js';
import { Assessments } from './assessments.service.js';
import { SubmissionMails } from './submission-mails.js';
import { SubmissionPages } from './submission.pages.js';
import { SubmissionWithdrawal } from './submission-withdrawal.js';
import { WithdrawalPages } from './withdrawal.pages.js';

/** Signing and submitting; closing and reopening by later rooms. */
@Module({
  imports: [CoursesModule, LifecycleModule, AnsweringModule],
  controllers: [SubmissionPages, WithdrawalPages],
  providers: [Assessments, SubmissionMails, SubmissionWithdrawal],
  exports: [Assessments],
})
export class SubmissionModule {}
