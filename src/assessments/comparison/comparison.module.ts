import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Jobs } from '#libs/queue';
import { ComparisonCohort, ComparisonFigures, ComparisonMember } from './comparison.entity.js';
import { Comparisons } from './comparisons.js';

/** What a company's score is compared with. */
@Module({
  imports: [TypeOrmModule.forFeature([ComparisonCohort, ComparisonFigures, ComparisonMember])],
  providers: [Comparisons],
  exports: [Comparisons],
})
export class ComparisonModule implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly comparisons: Comparisons,
  ) {}

  onModuleInit(): void {
    this.jobs.define('assessments.comparison', {
      handle: (id) => this.comparisons.close(id),
      sweep: () => this.comparisons.due(),
    });
  }
}
