import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Assessments, AssessmentsModule, Withdrawals } from '../../assessments/index.js';
import { CompanyFolder } from '../../companies/index.js';
import { StaffInbox } from '../../tasks/index.js';
import { IndependenceModule } from '../independence/independence.module.js';
import { TermModule } from '../term/term.module.js';
import { Audit, AuditMoveRecord, AuditTransition } from './audit.entity.js';
import { AuditCases } from './audit-cases.js';
import { Audits } from './audits.service.js';
import { CaseLists } from './case-lists.js';
import { CaseMails } from './case-mails.js';
import { casesFolder } from './cases-folder.js';
import { CasesPages } from './cases.pages.js';
import { auditsPending } from './cases.pending.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Audit, AuditMoveRecord, AuditTransition]),
    AssessmentsModule,
    IndependenceModule,
    TermModule,
  ],
  controllers: [CasesPages],
  providers: [AuditCases, Audits, CaseLists, CaseMails],
  exports: [AuditCases, Audits, CaseLists, CaseMails],
})
export class CasesModule implements OnModuleInit {
  constructor(
    private readonly audits: Audits,
    private readonly assessments: Assessments,
    private readonly withdrawals: Withdrawals,
    private readonly pending: StaffInbox,
    private readonly folder: CompanyFolder,
  ) {}

  onModuleInit(): void {
    this.assessments.whenSubmitted((tx, submitted) => this.audits.open(tx, submitted));
    this.withdrawals.register({
      refusal: (tx, assessmentId) => this.audits.refusalToWithdraw(tx, assessmentId),
      withdraw: (tx, assessmentId) => this.audits.withdraw(tx, assessmentId),
    });
    this.folder.register(casesFolder);
    for (const kind of auditsPending) this.pending.register(kind);
  }
}
