import { Module } from '@nestjs/common';
import { EditingModule } from './editing/editing.module.js';
import { FrameworkModule } from './framework/framework.module.js';
import { HiresModule } from './hires/hires.module.js';
import { InstitutionsModule } from './institutions/institutions.module.js';
import { MobilityModule } from './mobility/mobility.module.js';
import { LibraryModule } from './library/library.module.js';
import { QuotaModule } from './quota/quota.module.js';
import { SituationsModule } from './situations/situations.module.js';
import { WizardModule } from './wizard/wizard.module.js';

/** Guidance: documentary situations, the documents that people show, the questions that lead to them, legal framework, institutions, the quota, and the review of their texts. */
@Module({
  imports: [
    SituationsModule,
    LibraryModule,
    WizardModule,
    FrameworkModule,
    InstitutionsModule,
    QuotaModule,
    HiresModule,
    MobilityModule,
    EditingModule,
  ],
})
export class GuidanceModule {}
