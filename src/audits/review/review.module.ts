import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AssessmentsModule } from '../../assessments/index.js';
import { CaseFileModule } from '../case-file/case-file.module.js';
import { CaseFileParts } from '../case-file/case-file-parts.js';
import { CasesModule } from '../cases/cases.module.js';
import { ConditionFacts } from '../conditions/condition-facts.js';
import { ConditionsModule } from '../conditions/conditions.module.js';
import { FindingsModule } from '../findings/findings.module.js';
import { ClarificationsModule } from '../clarifications/clarifications.module.js';
import { SamplingModule } from '../sampling/sampling.module.js';
import { SurveyModule } from '../survey/survey.module.js';
import { CaseMaterials } from './case-materials.js';
import { CasePage } from './case-page.js';
import { ReviewFacts } from './review-facts.js';
import { DocumentsReviewed } from './documents-reviewed.js';
import { AuditItemReview, AuditRecommendation, EvidenceOpening } from './review.entity.js';
import { EvidenceOpenings } from './evidence-openings.js';
import { ReviewedEvidencePages } from './evidence.pages.js';
import { reviewPart } from './review.part.js';
import { ReviewMails } from './review-mails.js';
import { ReviewPages } from './review.pages.js';
import { ReviewReader } from './review-reader.js';
import { Reviews } from './reviews.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([AuditItemReview, AuditRecommendation, EvidenceOpening]),
    AssessmentsModule,
    CasesModule,
    CaseFileModule,
    ConditionsModule,
    ClarificationsModule,
    FindingsModule,
    SamplingModule,
    SurveyModule,
  ],
  controllers: [ReviewedEvidencePages, ReviewPages],
  providers: [
    CaseMaterials,
    CasePage,
    DocumentsReviewed,
    EvidenceOpenings,
    ReviewFacts,
    ReviewMails,
    ReviewReader,
    Reviews,
  ],
  exports: [EvidenceOpenings, CasePage, ReviewReader, Reviews],
})
export class ReviewModule implements OnModuleInit {
  constructor(
    private readonly facts: ConditionFacts,
    private readonly reviewed: DocumentsReviewed,
    private readonly caseFile: CaseFileParts,
  ) {}

  onModuleInit(): void {
    this.caseFile.register(reviewPart);
    this.facts.supply('documents', (tx, assessment) => this.reviewed.of(tx, assessment));
  }
}
