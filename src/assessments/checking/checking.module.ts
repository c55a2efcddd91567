import { Module } from '@nestjs/common';
import { AnsweringModule } from '../answering/answering.module.js';
import { EvidenceModule } from '../evidence/evidence.module.js';
import { AssessmentCheck } from './assessment-check.js';

/** What is worth a look before an assessment is sent. */
@Module({ imports: [AnsweringModule, EvidenceModule], providers: [AssessmentCheck], exports: [AssessmentCheck] })
export class CheckingModule {}
