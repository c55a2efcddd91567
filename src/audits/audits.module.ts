import { Global, Module } from '@nestjs/common';
import { CasesModule } from './cases/cases.module.js';
import { CommitteeModule } from './committee/committee.module.js';
import { CompanyViewModule } from './company-view/company-view.module.js';
import { DeclarationsModule } from './declarations/declarations.module.js';
import { PendingPages } from './pending.pages.js';
import { ReviewModule } from './review/review.module.js';

/** Audits and the committee, and the page of what waits for FM4. */
@Global()
@Module({
  imports: [CasesModule, ReviewModule, CommitteeModule, DeclarationsModule, CompanyViewModule],
  controllers: [PendingPages],
  exports: [CasesModule, ReviewModule, CommitteeModule],
})
export class AuditsModule {}
