import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { CommitteeModule } from '../committee/committee.module.js';
import { ReviewModule } from '../review/review.module.js';
import { Advisories } from './advisories.service.js';
import { Conflicts } from './conflicts.service.js';
import { DeclarationsPages } from './declarations.pages.js';

@Module({
  imports: [CasesModule, ReviewModule, CommitteeModule],
  controllers: [DeclarationsPages],
  providers: [Advisories, Conflicts],
})
export class DeclarationsModule {}
