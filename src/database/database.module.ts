import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ActLogEntity } from './act-log.entity.js';
import { ChangeFeed } from './change-feed.js';
import { applicationDataSource } from './data-source.js';
import { Database } from './database.js';
import { SLOW_MILLIS, SlowQueries } from './slow-queries.js';
import { SealedData } from './sealed-columns.js';

@Global()
@Module({})
export class DatabaseModule {
  /** Connects the application to the migrated database at `url`. */
  static at(url: string): DynamicModule {
    const slowQueries = new SlowQueries();
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRoot({
          ...applicationDataSource(url),
          autoLoadEntities: true,
          retryAttempts: 3,
          logger: slowQueries,
          maxQueryExecutionTime: SLOW_MILLIS,
        }),
        TypeOrmModule.forFeature([ActLogEntity]),
      ],
      providers: [
        Database,
        SealedData,
        { provide: SlowQueries, useValue: slowQueries },
        { provide: ChangeFeed, useFactory: () => new ChangeFeed(url) },
      ],
      exports: [Database, SealedData, SlowQueries, ChangeFeed],
    };
  }
}
