import { Module } from '@nestjs/common';
import { AnsweringModule } from './answering/answering.module.js';
import { CheckingModule } from './checking/checking.module.js';
import { ComparisonModule } from './comparison/comparison.module.js';
import { EditingModule } from './editing/editing.module.js';
import { EvidenceModule } from './evidence/evidence.module.js';
import { IntakeModule } from './intake/intake.module.js';
import { InstrumentModule } from './instrument/instrument.module.js';
import { LevelModule } from './level/level.module.js';
import { LifecycleModule } from './lifecycle/lifecycle.module.js';
import { PlanModule } from './plan/plan.module.js';
import { QuestionnaireModule } from './questionnaire/questionnaire.module.js';
import { SubmissionModule } from './submission/submission.module.js';
import { TeamworkModule } from './teamwork/teamwork.module.js';

const capabilities = [
  InstrumentModule,
  LifecycleModule,
  IntakeModule,
  EvidenceModule,
  TeamworkModule,
  AnsweringModule,
  QuestionnaireModule,
  CheckingModule,
  SubmissionModule,
  ComparisonModule,
  LevelModule,
  PlanModule,
  EditingModule,
];

/** Self-assessment: instruments, answers, evidence, score, submission. */
@Module({ imports: capabilities, exports: capabilities })
export class AssessmentsModule {}
