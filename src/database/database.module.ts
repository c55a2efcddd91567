import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ActLogEntity } from './act-log.entity.js';
import { applicationDataSource } from './data-source.js';
import { Database } from './database.js';

@Global()
@Module({})
export class DatabaseModule {
  /** Connects the application to the migrated database at `url`. */
  static at(url: string): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRoot({ ...applicationDataSource(url), autoLoadEntities: true, retryAttempts: 3 }),
        TypeOrmModule.forFeature([ActLogEntity]),
      ],
      providers: [Database],
      exports: [Database],
    };
  }
}
