import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RetentionRunEntity } from './retention-run.entity.js';
import { RetentionRun } from './retention-run.js';
import { RetentionPages } from './retention.pages.js';

/** Periods of retention, applied every night. */
@Module({
  imports: [TypeOrmModule.forFeature([RetentionRunEntity])],
  controllers: [RetentionPages],
  providers: [RetentionRun],
})
export class RetentionModule {}
