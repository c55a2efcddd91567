import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Assessments, AssessmentsModule } from '../assessments/index.js';
import { RouteSteps } from '../companies/index.js';
import { CoursesModule } from '../courses/index.js';
import { StaffInbox } from '../tasks/index.js';
import { Advisories } from './declarations/advisories.service.js';
import {
  Advisory,
  Audit,
  AuditConflict,
  AuditItemReview,
  AuditRecommendation,
  CommitteeDecision,
  CommitteeVote,
} from './cases/audit.entity.js';
import { AuditCases } from './cases/audit-cases.js';
import { AuditMails } from './cases/case-mails.js';
import { AuditReader } from './review/review-reader.js';
import { AuditsApi } from './company-view/audits.api.js';
import { AuditsPages } from './review/review.pages.js';
import { auditsPending } from './cases/cases.pending.js';
import { Audits } from './review/reviews.service.js';
import { auditDeadlines, auditStep } from './company-view/audits-route.js';
import { Committee } from './committee/committee.service.js';
import { CommitteePages } from './committee/committee.pages.js';
import { CompanyAuditPages } from './company-view/company-audit.pages.js';
import { Prerequisites } from './committee/prerequisites.js';

const entities = [
  Audit,
  AuditItemReview,
  AuditRecommendation,
  AuditConflict,
  CommitteeVote,
  CommitteeDecision,
  Advisory,
];

/** Audits and the committee, and the page of what waits for FM4. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature(entities), CoursesModule, AssessmentsModule],
  controllers: [AuditsPages, CommitteePages, CompanyAuditPages, AuditsApi],
  providers: [Audits, AuditCases, AuditMails, AuditReader, Advisories, Committee, Prerequisites],
  exports: [Audits, Committee],
})
export class AuditsModule implements OnModuleInit {
  constructor(
    private readonly audits: Audits,
    private readonly assessments: Assessments,
    private readonly route: RouteSteps,
    private readonly pending: StaffInbox,
  ) {}

  onModuleInit(): void {
    this.assessments.whenSubmitted((tx, submitted) => this.audits.open(tx, submitted));
    this.route.register(auditStep);
    this.route.registerDeadlines(auditDeadlines);
    for (const kind of auditsPending) this.pending.register(kind);
  }
}
