import { Module } from '@nestjs/common';
import { DistinctionsModule } from '../../distinctions/index.js';
import { ChangesPages } from './changes.pages.js';
import { DirectoryCounts } from './directory-counts.js';
import { DirectoryPages } from './directory.pages.js';

/** The public directory, its downloads and its feed. */
@Module({ imports: [DistinctionsModule], providers: [DirectoryCounts], controllers: [DirectoryPages, ChangesPages] })
export class DirectoryModule {}
