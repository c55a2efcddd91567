import { Global, Module } from '@nestjs/common';
import { AgreementModule } from './agreement/agreement.module.js';
import { CaseFileModule } from './case-file/case-file.module.js';
import { CasesModule } from './cases/cases.module.js';
import { CommitteeModule } from './committee/committee.module.js';
import { CompanyViewModule } from './company-view/company-view.module.js';
import { ConditionsModule } from './conditions/conditions.module.js';
import { CoordinationModule } from './coordination/coordination.module.js';
import { DeclarationsModule } from './declarations/declarations.module.js';
import { ProtectionModule } from './protection/protection.module.js';
import { ReportModule } from './report/report.module.js';
import { ReviewModule } from './review/review.module.js';
import { CaseScoreModule } from './score/score.module.js';
import { FindingsModule } from './findings/findings.module.js';
import { ClarificationsModule } from './clarifications/clarifications.module.js';
import { SamplingModule } from './sampling/sampling.module.js';
import { SurveyModule } from './survey/survey.module.js';
import { VisitModule } from './visit/visit.module.js';

/** Audits and the committee. */
@Global()
@Module({
  imports: [
    CasesModule,
    CaseFileModule,
    CoordinationModule,
    ConditionsModule,
    SamplingModule,
    ClarificationsModule,
    FindingsModule,
    SurveyModule,
    ProtectionModule,
    VisitModule,
    ReviewModule,
    CommitteeModule,
    AgreementModule,
    ReportModule,
    DeclarationsModule,
    CompanyViewModule,
    CaseScoreModule,
  ],
  exports: [
    CasesModule,
    CaseFileModule,
    CoordinationModule,
    ConditionsModule,
    SamplingModule,
    ClarificationsModule,
    FindingsModule,
    SurveyModule,
    ProtectionModule,
    VisitModule,
    ReviewModule,
    CommitteeModule,
    ReportModule,
  ],
})
export class AuditsModule {}
