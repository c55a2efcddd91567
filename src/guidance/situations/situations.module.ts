import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { JourneySteps } from '../../companies/index.js';
import { SearchSources } from '../../search/index.js';
import { FrameworkModule } from '../framework/framework.module.js';
import { KeptPagesModule } from '../kept-pages.module.js';
import { GuidanceEditionEntity } from '../edition.entity.js';
import { PapersModule } from '../papers/papers.module.js';
import { QuestionsModule } from '../questions/questions.module.js';
import { guidanceStep } from './guidance-journey.js';
import { GuidanceWords, GuidanceWordsLoader } from './guidance-words.js';
import { OutcomePapers } from './outcome-papers.js';
import { ConsultationEntity, SituationEntity } from './situation.entity.js';
import { situationSearch } from './situation-search.js';
import { SituationSheetPages } from './situation-sheet.pages.js';
import { SituationsApi } from './situations.api.js';
import { SituationsLoader } from './situations.loader.js';
import { SituationsPages } from './situations.pages.js';
import { Situations } from './situations.service.js';

@Module({
  imports: [
    FrameworkModule,
    KeptPagesModule,
    PapersModule,
    QuestionsModule,
    TypeOrmModule.forFeature([ConsultationEntity, GuidanceEditionEntity, SituationEntity]),
  ],
  controllers: [SituationsPages, SituationSheetPages, SituationsApi],
  providers: [GuidanceWords, GuidanceWordsLoader, OutcomePapers, Situations, SituationsLoader],
  exports: [GuidanceWords, OutcomePapers, Situations],
})
export class SituationsModule implements OnModuleInit {
  constructor(
    private readonly route: JourneySteps,
    private readonly search: SearchSources,
  ) {}

  onModuleInit(): void {
    this.route.register(guidanceStep);
    this.search.register(situationSearch);
  }
}
