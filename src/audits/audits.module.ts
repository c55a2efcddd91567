import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Assessments, AssessmentsModule } from '../assessments/index.js';
import { JourneySteps } from '../companies/index.js';
import { CoursesModule } from '../courses/index.js';
import { PendingWork } from '../web/index.js';
import { Advisories } from './advisories.service.js';
import {
  Advisory,
  Audit,
  AuditConflict,
  AuditItemReview,
  AuditRecommendation,
  CommitteeDecision,
  CommitteeVote,
} from './audit.entity.js';
import { AuditCases } from './audit-cases.js';
import { AuditMails } from './audit-mails.js';
import { AuditReader } from './audit-reader.js';
import { AuditsApi } from './audits.api.js';
import { AuditsPages } from './audits.pages.js';
import { auditsPending } from './audits.pending.js';
import { Audits } from './audits.service.js';
import { auditDeadlines, auditStep } from './audits-route.js';
import { Committee } from './committee.service.js';
import { CommitteePages } from './committee.pages.js';
import { CompanyAuditPages } from './company-audit.pages.js';
import { PendingPages } from './pending.pages.js';
import { Prerequisites } from './prerequisites.js';

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
  controllers: [PendingPages, AuditsPages, CommitteePages, CompanyAuditPages, AuditsApi],
  providers: [Audits, AuditCases, AuditMails, AuditReader, Advisories, Committee, Prerequisites],
  exports: [Audits, Committee],
})
export class AuditsModule implements OnModuleInit {
  constructor(
    private readonly audits: Audits,
    private readonly assessments: Assessments,
    private readonly route: JourneySteps,
    private readonly pending: PendingWork,
  ) {}

  onModuleInit(): void {
    this.assessments.whenSubmitted((tx, submitted) => this.audits.open(tx, submitted));
    this.route.register(auditStep);
    this.route.registerDeadlines(auditDeadlines);
    for (const kind of auditsPending) this.pending.register(kind);
  }
}
