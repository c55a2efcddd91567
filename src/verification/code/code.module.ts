import { Module } from '@nestjs/common';
import { CoursesModule } from '../../courses/index.js';
import { DistinctionsModule } from '../../distinctions/index.js';
import { GuidanceModule } from '../../guidance/index.js';
import { VerificationApi } from './code.api.js';
import { CodePages } from './code.pages.js';
import { OtherCodes } from './other-codes.js';

/** Verification by code. */
@Module({
  imports: [CoursesModule, DistinctionsModule, GuidanceModule],
  controllers: [CodePages, VerificationApi],
  providers: [OtherCodes],
})
export class CodeModule {}
