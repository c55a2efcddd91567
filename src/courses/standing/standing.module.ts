import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PersonData } from '../../accounts/index.js';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { EnrollingModule } from '../enrolling/enrolling.module.js';
import { EnrolmentRule, EnrolmentRulePerson } from './standing.entity.js';
import { StandingJobs } from './standing.jobs.js';
import { StandingPages } from './standing.pages.js';
import { standingData } from './standing.queries.js';
import { StandingRules } from './standing-rules.service.js';

/** Enrolling by rule whoever comes to do something in a company. */
@Module({
  imports: [CatalogueModule, EnrollingModule, TypeOrmModule.forFeature([EnrolmentRule, EnrolmentRulePerson])],
  controllers: [StandingPages],
  providers: [StandingJobs, StandingRules],
  exports: [StandingRules],
})
export class StandingModule implements OnModuleInit {
  constructor(private readonly personData: PersonData) {}

  onModuleInit(): void {
    this.personData.register('course-rules', standingData);
  }
}
