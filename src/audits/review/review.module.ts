import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AssessmentsModule } from '../../assessments/index.js';
import { CasesModule } from '../cases/cases.module.js';
import { SurveyModule } from '../survey/survey.module.js';
import { CasePage } from './case-page.js';
import { AuditItemReview, AuditRecommendation } from './review.entity.js';
import { ReviewedEvidencePages } from './evidence.pages.js';
import { ReviewMails } from './review-mails.js';
import { ReviewPages } from './review.pages.js';
import { ReviewReader } from './review-reader.js';
import { Reviews } from './reviews.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([AuditItemReview, AuditRecommendation]),
    AssessmentsModule,
    CasesModule,
    SurveyModule,
  ],
  controllers: [ReviewedEvidencePages, ReviewPages],
  providers: [CasePage, ReviewMails, ReviewReader, Reviews],
  exports: [CasePage, ReviewReader, Reviews],
})
export class ReviewModule {}
