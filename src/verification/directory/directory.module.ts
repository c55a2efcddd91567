import { TypeOrmModule } from '@nestjs/typeorm';
import { Module } from '@nestjs/common';
import { DistinctionsModule } from '../../distinctions/index.js';
import { ChangesPages } from './changes.pages.js';
import { DirectoryCounts } from './directory-counts.js';
import { DirectoryPages } from './directory.pages.js';
import { DirectoryEntryEntity } from './directory.entity.js';
import { ListedCompanies } from './listed-companies.js';

/** The public directory, its downloads and its feed. */
@Module({
  imports: [TypeOrmModule.forFeature([DirectoryEntryEntity]), DistinctionsModule],
  providers: [DirectoryCounts, ListedCompanies],
  exports: [ListedCompanies],
  controllers: [DirectoryPages, ChangesPages],
})
export class DirectoryModule {}
