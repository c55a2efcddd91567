import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AssessmentEntity } from './assessment.entity.js';
import { AssessmentReminders } from './assessment-reminders.js';
import { DraftWriter } from './draft-writer.js';

/** An assessment from draft to closed: its row, who may change it, and its reminders. */
@Module({
  imports: [TypeOrmModule.forFeature([AssessmentEntity])],
  providers: [AssessmentReminders, DraftWriter],
  exports: [AssessmentReminders, DraftWriter],
})
export class LifecycleModule {}
