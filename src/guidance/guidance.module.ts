import { Module, type OnModuleInit } from '@nestjs/common';
import { MissedSearches } from '../search/index.js';
import { AdviceModule } from './advice/advice.module.js';
import { EditingModule } from './editing/editing.module.js';
import { FirstPayModule } from './first-pay/first-pay.module.js';
import { FrameworkModule } from './framework/framework.module.js';
import { HiresModule } from './hires/hires.module.js';
import { InstitutionsModule } from './institutions/institutions.module.js';
import { MobilityModule } from './mobility/mobility.module.js';
import { LawsModule } from './laws/laws.module.js';
import { LibraryModule } from './library/library.module.js';
import { OpenDataModule } from './open-data/open-data.module.js';
import { ProofsModule } from './proofs/proofs.module.js';
import { ParametersModule } from './parameters/parameters.module.js';
import { QuestionsModule } from './questions/questions.module.js';
import { QuotaModule } from './quota/quota.module.js';
import { SituationsModule } from './situations/situations.module.js';
import { maskPeople } from './telltale.rules.js';
import { WizardModule } from './wizard/wizard.module.js';

/** Guidance: documentary situations, the documents that people show, the questions that lead to them, legal framework, the figures that it changes by date, institutions, the quota, hires, the account of the first pay, proofs of what was read, what companies ask FM4 and what it publishes of that, and the review of the texts. */
@Module({
  imports: [
    SituationsModule,
    LibraryModule,
    WizardModule,
    ParametersModule,
    FrameworkModule,
    InstitutionsModule,
    QuotaModule,
    HiresModule,
    FirstPayModule,
    ProofsModule,
    QuestionsModule,
    AdviceModule,
    MobilityModule,
    OpenDataModule,
    EditingModule,
    LawsModule,
  ],
  exports: [
    AdviceModule,
    EditingModule,
    FirstPayModule,
    HiresModule,
    InstitutionsModule,
    ParametersModule,
    ProofsModule,
  ],
})
export class GuidanceModule implements OnModuleInit {
  constructor(private readonly misses: MissedSearches) {}

  onModuleInit(): void {
    this.misses.maskWith((text, mask) => maskPeople(text, mask));
  }
}
