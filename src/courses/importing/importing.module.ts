import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PersonData } from '../../accounts/index.js';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { EnrollingModule } from '../enrolling/enrolling.module.js';
import { EnrolmentImport, EnrolmentImportRow } from './import.entity.js';
import { ImportCarryingOut } from './import-carrying-out.service.js';
import { ImportJobs } from './import.jobs.js';
import { importsData } from './import.queries.js';
import { ImportsPages } from './imports.pages.js';
import { EnrolmentImports } from './imports.service.js';

/** Enrolling by a file. */
@Module({
  imports: [CatalogueModule, EnrollingModule, TypeOrmModule.forFeature([EnrolmentImport, EnrolmentImportRow])],
  controllers: [ImportsPages],
  providers: [EnrolmentImports, ImportCarryingOut, ImportJobs],
})
export class ImportingModule implements OnModuleInit {
  constructor(private readonly personData: PersonData) {}

  onModuleInit(): void {
    this.personData.register('course-imports', importsData);
  }
}
