import { Module, type OnModuleInit } from '@nestjs/common';
import { PersonData } from '../../accounts/index.js';
import { GuidanceModule } from '../../guidance/index.js';
import { auditsData } from './held-data.queries.js';
import { CasesModule } from '../cases/cases.module.js';
import { CoordinationModule } from '../coordination/coordination.module.js';
import { CommitteeModule } from '../committee/committee.module.js';
import { ReviewModule } from '../review/review.module.js';
import { Advisories } from './advisories.service.js';
import { AdvisoryRecords } from './advisory-records.js';
import { Conflicts } from './conflicts.service.js';
import { DeclarationsPages } from './declarations.pages.js';
import { GuidanceAdvice } from './guidance-advice.js';

@Module({
  imports: [GuidanceModule, CasesModule, CoordinationModule, ReviewModule, CommitteeModule],
  controllers: [DeclarationsPages],
  providers: [Advisories, AdvisoryRecords, Conflicts, GuidanceAdvice],
})
export class DeclarationsModule implements OnModuleInit {
  constructor(private readonly personData: PersonData) {}

  onModuleInit(): void {
    this.personData.register('audits', auditsData);
  }
}
