import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Config } from '../config/index.js';
import { ActLogEntity } from './act-log.entity.js';
import { ChangeFeed } from './change-feed.js';
import { applicationDataSource } from './data-source.js';
import { Database } from './database.js';
import { Replica } from './replica.js';
import { Replicas } from './replicas.js';
import { SLOW_MILLIS, SlowQueries } from './slow-queries.js';
import { SealedData } from './sealed-columns.js';

/** Where PostgreSQL is reached. */
type Addresses = Pick<Config, 'databaseDirectUrl' | 'databaseReadUrl' | 'databaseReadLag'> & { databaseUrl: string };

@Global()
@Module({})
export class DatabaseModule {
  /**
   * Connects the application to the migrated database, and to its replica if there is one.
   * @param isLoading it loads data into an empty database
   */
  static at(addresses: Addresses, isLoading = false): DynamicModule {
    const { databaseUrl, databaseDirectUrl, databaseReadUrl, databaseReadLag } = addresses;
    const isPooled = databaseDirectUrl !== null;
    const slowQueries = new SlowQueries();
    const replica =
      databaseReadUrl === null ? null : new Replica({ primaryUrl: databaseUrl, url: databaseReadUrl, isPooled });
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRoot({
          ...applicationDataSource(databaseUrl, isPooled, isLoading),
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
        // behind a pooler nobody hears
        { provide: ChangeFeed, useFactory: () => new ChangeFeed(databaseDirectUrl ?? databaseUrl) },
        {
          provide: Replicas,
          inject: [DataSource],
          useFactory: (source: DataSource) => {
            const replicas = new Replicas(replica, databaseReadLag * 1000);
            replicas.serve(source);
            return replicas;
          },
        },
      ],
      exports: [Database, Replicas, SealedData, SlowQueries, ChangeFeed],
    };
  }
}
