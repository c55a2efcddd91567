import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AssessmentsModule } from '../../assessments/index.js';
import { StaffInbox } from '../../tasks/index.js';
import { DistinctionRemindersModule } from '../reminders/reminders.module.js';
import { HearingMails } from './hearing-mails.js';
import { AnswerFiles } from './answer-files.js';
import { DistinctionAnswer, DistinctionAnswerFile } from './hearing.entity.js';
import { hearingsPending } from './hearing.pending.js';
import { Hearing } from './hearing.service.js';

/** The right of a suspended company to be heard. */
@Module({
  imports: [
    TypeOrmModule.forFeature([DistinctionAnswer, DistinctionAnswerFile]),
    AssessmentsModule,
    DistinctionRemindersModule,
  ],
  providers: [Hearing, AnswerFiles, HearingMails],
  exports: [Hearing, AnswerFiles],
})
export class HearingModule implements OnModuleInit {
  constructor(private readonly pending: StaffInbox) {}

  onModuleInit(): void {
    this.pending.register(hearingsPending);
  }
}
