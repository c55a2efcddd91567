import { Global, Module } from '@nestjs/common';
import { CasesModule } from './cases/cases.module.js';
import { CommitteeModule } from './committee/committee.module.js';
import { CompanyViewModule } from './company-view/company-view.module.js';
import { ConditionsModule } from './conditions/conditions.module.js';
import { DeclarationsModule } from './declarations/declarations.module.js';
import { ProtectionModule } from './protection/protection.module.js';
import { ReviewModule } from './review/review.module.js';
import { CaseScoreModule } from './score/score.module.js';
import { SurveyModule } from './survey/survey.module.js';
import { VisitModule } from './visit/visit.module.js';

/** Audits and the committee. */
@Global()
@Module({
  imports: [
    CasesModule,
    ConditionsModule,
    SurveyModule,
    ProtectionModule,
    VisitModule,
    ReviewModule,
    CommitteeModule,
    DeclarationsModule,
    CompanyViewModule,
    CaseScoreModule,
  ],
  exports: [CasesModule, ConditionsModule, SurveyModule, ProtectionModule, VisitModule, ReviewModule, CommitteeModule],
})
export class AuditsModule {}
