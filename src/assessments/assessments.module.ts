import { Module } from '@nestjs/common';
import { AnsweringModule } from './answering/answering.module.js';
import { CheckingModule } from './checking/checking.module.js';
import { EvidenceModule } from './evidence/evidence.module.js';
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
  EvidenceModule,
  TeamworkModule,
  AnsweringModule,
  QuestionnaireModule,
  CheckingModule,
  SubmissionModule,
  LevelModule,
  PlanModule,
];

/** Self-assessment: instruments, answers, evidence, score, submission. */
@Module({ imports: capabilities, exports: capabilities })
export class AssessmentsModule {}
