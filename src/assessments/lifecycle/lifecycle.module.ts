import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { InstrumentModule } from '../instrument/instrument.module.js';
import { AssessmentEntity } from './assessment.entity.js';
import { AssessmentReminders } from './assessment-reminders.js';
import { DraftWriter } from './draft-writer.js';
import { SignedSubmissionEntity } from './signed-submission.entity.js';
import { Withdrawals } from './withdrawal.js';

/** An assessment from draft to closed: its row, who may change it, and its reminders. */
@Module({
  imports: [InstrumentModule, TypeOrmModule.forFeature([AssessmentEntity, SignedSubmissionEntity])],
  providers: [AssessmentReminders, DraftWriter, Withdrawals],
  exports: [AssessmentReminders, DraftWriter, Withdrawals],
})
export class LifecycleModule {}
