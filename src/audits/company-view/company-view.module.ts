import { Module, type OnModuleInit } from '@nestjs/common';
import { AssessmentsModule } from '../../assessments/index.js';
import { JourneySteps } from '../../companies/index.js';
import { AuditsApi } from './audits.api.js';
import { auditDeadlines, auditStep } from './audit-journey.js';
import { CompanyAuditPages } from './company-audit.pages.js';
import { CompanyAuditReader } from './company-audit-reader.js';

@Module({
  imports: [AssessmentsModule],
  controllers: [CompanyAuditPages, AuditsApi],
  providers: [CompanyAuditReader],
})
export class CompanyViewModule implements OnModuleInit {
  constructor(private readonly route: JourneySteps) {}

  onModuleInit(): void {
    this.route.register(auditStep);
    this.route.registerDeadlines(auditDeadlines);
  }
}
