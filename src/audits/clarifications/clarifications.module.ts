import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Assessments, AssessmentsModule } from '../../assessments/index.js';
import { CasesModule } from '../cases/cases.module.js';
import { loadCaseOf } from '../cases/cases.queries.js';
import { ClarificationFiles } from './clarification-files.js';
import { ClarificationFilesPages } from './clarification-files.pages.js';
import { ClarificationReplies } from './clarification-replies.js';
import { Clarification, ClarificationFile, ClarificationMessage } from './clarifications.entity.js';
import { Clarifications } from './clarifications.service.js';
import { CompanyClarificationsPages } from './company-clarifications.pages.js';

/** Questions of FM4 about single practices, and the company's answers. */
@Module({
  imports: [
    TypeOrmModule.forFeature([Clarification, ClarificationMessage, ClarificationFile]),
    AssessmentsModule,
    CasesModule,
  ],
  controllers: [CompanyClarificationsPages, ClarificationFilesPages],
  providers: [ClarificationFiles, ClarificationReplies, Clarifications],
  exports: [ClarificationReplies, Clarifications],
})
export class ClarificationsModule implements OnModuleInit {
  constructor(
    private readonly assessments: Assessments,
    private readonly clarifications: Clarifications,
  ) {}

  onModuleInit(): void {
    this.assessments.whenSubmitted(async (tx, { id }) => {
      const found = await loadCaseOf(tx, id);
      if (found) await this.clarifications.demandAnswers(tx, id, found.audit.id);
    });
  }
}
