import { Module, type OnModuleInit } from '@nestjs/common';
import { AssessmentsModule, EvidenceFiles } from '../../assessments/index.js';
import { CasesModule } from '../cases/cases.module.js';
import { CaseFilePages } from './case-file.pages.js';
import { CaseFileParts } from './case-file-parts.js';
import { CaseFiles } from './case-files.service.js';
import { evidencePart, submissionPart } from './submission.part.js';

/** The file of a case as a ZIP; capabilities that come later register their parts in `CaseFileParts`. */
@Module({
  imports: [AssessmentsModule, CasesModule],
  controllers: [CaseFilePages],
  providers: [CaseFileParts, CaseFiles],
  exports: [CaseFileParts],
})
export class CaseFileModule implements OnModuleInit {
  constructor(
    private readonly parts: CaseFileParts,
    private readonly evidence: EvidenceFiles,
  ) {}

  onModuleInit(): void {
    this.parts.register(submissionPart);
    this.parts.register(evidencePart(this.evidence));
  }
}
