import { Module } from '@nestjs/common';
import { CoursesModule } from '../../courses/index.js';
import { DistinctionsModule } from '../../distinctions/index.js';
import { GuidanceModule } from '../../guidance/index.js';
import { BrowserVerdicts } from './browser-verdicts.js';
import { CodesInFiles } from './codes-in-files.js';
import { CourseRecords } from './course-records.js';
import { CredentialCheck } from './credential-check.js';
import { FileCheckApi } from './file-check.api.js';
import { FileCheckPages } from './file-check.pages.js';
import { FileCheck } from './file-check.service.js';

/** Verification by file. */
@Module({
  imports: [CoursesModule, DistinctionsModule, GuidanceModule],
  providers: [BrowserVerdicts, CodesInFiles, CourseRecords, CredentialCheck, FileCheck],
  controllers: [FileCheckPages, FileCheckApi],
})
export class FileCheckModule {}
