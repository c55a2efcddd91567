import { Module, type OnModuleInit } from '@nestjs/common';
import { StaffInbox } from '../../tasks/index.js';
import { CaseFileModule } from '../case-file/case-file.module.js';
import { CaseFileParts } from '../case-file/case-file-parts.js';
import { CasesModule } from '../cases/cases.module.js';
import { CompetenceModule } from '../competence/competence.module.js';
import { AssignmentPages } from './assignment.pages.js';
import { AssignmentReader } from './assignment-reader.js';
import { Assignments } from './assignments.service.js';
import { AuditorsPages } from './auditors.pages.js';
import { casePart } from './case.part.js';
import { CaseClock } from './case-clock.service.js';
import { Competences } from './competences.service.js';
import { offersPending } from './offers.pending.js';
import { TakePages } from './take.pages.js';

/** Who audits which case, and the clock of a case. */
@Module({
  imports: [CasesModule, CaseFileModule, CompetenceModule],
  controllers: [AuditorsPages, TakePages, AssignmentPages],
  providers: [AssignmentReader, Assignments, CaseClock, Competences],
  exports: [Assignments, CaseClock, Competences],
})
export class CoordinationModule implements OnModuleInit {
  constructor(
    private readonly inbox: StaffInbox,
    private readonly caseFile: CaseFileParts,
  ) {}

  onModuleInit(): void {
    this.inbox.register(offersPending);
    this.caseFile.register(casePart);
  }
}
