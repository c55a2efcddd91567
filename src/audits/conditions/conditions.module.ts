import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AssessmentsModule } from '../../assessments/index.js';
import { CoursesModule } from '../../courses/index.js';
import { CaseFileModule } from '../case-file/case-file.module.js';
import { CaseFileParts } from '../case-file/case-file-parts.js';
import { CasesModule } from '../cases/cases.module.js';
import { CaseConditions } from './case-conditions.js';
import { CompanyConditionsPages } from './company-conditions.pages.js';
import { ConditionsApi } from './conditions.api.js';
import { ConditionFacts } from './condition-facts.js';
import { ConditionRecords } from './condition-records.js';
import { AuditCondition, AuditFact, ConditionWaiver } from './conditions.entity.js';
import { conditionsPart } from './conditions.part.js';
import { ConditionsPages } from './conditions.pages.js';
import { ConditionsReader } from './conditions-reader.js';
import { VisitFacts } from './visit-facts.js';
import { Waivers } from './waivers.service.js';

/** The conditions of levels: what is known about each, whether it is met, and what two people set aside. */
@Module({
  imports: [
    TypeOrmModule.forFeature([AuditFact, AuditCondition, ConditionWaiver]),
    AssessmentsModule,
    CoursesModule,
    CasesModule,
    CaseFileModule,
  ],
  controllers: [ConditionsPages, CompanyConditionsPages, ConditionsApi],
  providers: [CaseConditions, ConditionFacts, ConditionRecords, ConditionsReader, VisitFacts, Waivers],
  exports: [CaseConditions, ConditionFacts, ConditionRecords, VisitFacts, Waivers],
})
export class ConditionsModule implements OnModuleInit {
  constructor(
    private readonly caseFile: CaseFileParts,
    private readonly conditions: CaseConditions,
  ) {}

  onModuleInit(): void {
    this.caseFile.register(conditionsPart(this.conditions));
  }
}
