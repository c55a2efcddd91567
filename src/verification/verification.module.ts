import { Module } from '@nestjs/common';
import { DistinctionsModule } from '../distinctions/index.js';
import { ChangesPages } from './directory/changes.pages.js';
import { DirectoryCounts } from './directory/directory-counts.js';
import { DirectoryPages } from './directory/directory.pages.js';
import { DroppedFiles } from './file-check/file-check.service.js';
import { DroppedFilesApi } from './file-check/file-check.api.js';
import { VerificationApi } from './code/code.api.js';
import { VerificationPages } from './code/code.pages.js';

/** What a stranger may ask, and gets told without an account. */
@Module({
  imports: [DistinctionsModule],
  providers: [DirectoryCounts, DroppedFiles],
  controllers: [VerificationPages, DroppedFilesApi, VerificationApi, DirectoryPages, ChangesPages],
})
export class VerificationModule {}
