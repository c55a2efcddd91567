import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AssessmentsModule } from '../../assessments/index.js';
import { CasesModule } from '../cases/cases.module.js';
import { SamplingPlan } from './sampling.entity.js';
import { SamplingPages } from './sampling.pages.js';
import { SamplingPlans } from './sampling-plans.js';

/** What is looked at in an audit, said beforehand. */
@Module({
  imports: [TypeOrmModule.forFeature([SamplingPlan]), AssessmentsModule, CasesModule],
  controllers: [SamplingPages],
  providers: [SamplingPlans],
  exports: [SamplingPlans],
})
export class SamplingModule {}
