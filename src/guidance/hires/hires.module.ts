import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PersonData } from '../../accounts/index.js';
import { FrameworkModule } from '../framework/framework.module.js';
import { SituationsModule } from '../situations/situations.module.js';
import { HireMails } from './hire-mails.js';
import { HirePaperPages } from './hire-papers.pages.js';
import { HirePapers } from './hire-papers.service.js';
import { HireCheckEntity, HireDocumentEntity, HireFileEntity, HireTaskEntity } from './hire.entity.js';
import { HiresPages } from './hires.pages.js';
import { Hires } from './hires.service.js';
import { hiresData } from './person-data.js';

/** Hire files without a person, and the papers that go with them. */
@Module({
  imports: [
    FrameworkModule,
    SituationsModule,
    TypeOrmModule.forFeature([HireCheckEntity, HireDocumentEntity, HireFileEntity, HireTaskEntity]),
  ],
  // The papers stand under an address of their own, before `:id`.
  controllers: [HirePaperPages, HiresPages],
  providers: [HireMails, HirePapers, Hires],
  exports: [HirePapers, Hires],
})
export class HiresModule implements OnModuleInit {
  constructor(private readonly personData: PersonData) {}

  onModuleInit(): void {
    this.personData.register('hires', hiresData);
  }
}
