import { Module } from '@nestjs/common';
import { DistinctionsModule } from '../distinctions/index.js';
import { ChangesPages } from './directory/changes.pages.js';
import { DirectoryCounts } from './directory/directory-counts.js';
import { DirectoryPages } from './directory/directory.pages.js';
import { DroppedFiles } from './dropped-files.js';
import { DroppedFilesApi } from './dropped-files.api.js';
import { VerificationApi } from './verification.api.js';
import { VerificationPages } from './verification.pages.js';

/** What a stranger may ask, and gets told without an account. */
@Module({
  imports: [DistinctionsModule],
  providers: [DirectoryCounts, DroppedFiles],
  controllers: [VerificationPages, DroppedFilesApi, VerificationApi, DirectoryPages, ChangesPages],
})
export class VerificationModule {}
