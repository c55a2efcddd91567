import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { InstrumentModule } from '../instrument/instrument.module.js';
import { AssessmentEntity } from './assessment.entity.js';
import { AssessmentReminders } from './assessment-reminders.js';
import { AssessmentStarts } from './assessment-starts.js';
import { DraftWriter } from './draft-writer.js';
import { SignedSubmissionEntity } from './signed-submission.entity.js';
import { Withdrawals } from './withdrawal.js';

/** An assessment from draft to closed: its row, who may change it, and its reminders. */
@Module({
  imports: [InstrumentModule, TypeOrmModule.forFeature([AssessmentEntity, SignedSubmissionEntity])],
  providers: [AssessmentReminders, AssessmentStarts, DraftWriter, Withdrawals],
  exports: [AssessmentReminders, AssessmentStarts, DraftWriter, Withdrawals],
})
export class LifecycleModule {}
