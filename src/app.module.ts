import { type DynamicModule, Module } from '@nestjs/common';
import { AccountsModule } from './accounts/index.js';
import { AssessmentsModule } from './assessments/index.js';
import { AuditsModule } from './audits/index.js';
import { CompaniesModule } from './companies/index.js';
import { type Config, ConfigModule, type ServiceOptions, ServicesModule } from './config/index.js';
import { CoursesModule } from './courses/index.js';
import { DatabaseModule } from './database/index.js';
import { DistinctionsModule } from './distinctions/index.js';
import { GuidanceModule } from './guidance/index.js';
import { LiaisonModule } from './liaison/index.js';
import { MonitoringModule } from './monitoring/index.js';
import { NotificationsModule } from './notifications/index.js';
import { PrivacyModule } from './privacy/index.js';
import { AppealsModule } from './appeals/index.js';
import { OpeningsModule } from './openings/index.js';
import { PracticesModule } from './practices/index.js';
import { ReportsModule } from './reports/index.js';
import { TasksModule } from './tasks/index.js';
import { SearchModule } from './search/index.js';
import { SiteModule } from './site/index.js';
import { VerificationModule } from './verification/index.js';
import { WebModule } from './web/index.js';
import { WebhooksModule } from './webhooks/index.js';

/** The rooms, in the order in which data flows: each uses only those above it. */
const rooms = [
  WebModule,
  SiteModule,
  SearchModule,
  AccountsModule,
  TasksModule,
  NotificationsModule,
  WebhooksModule,
  CompaniesModule,
  CoursesModule,
  GuidanceModule,
  AssessmentsModule,
  AuditsModule,
  DistinctionsModule,
  VerificationModule,
  ReportsModule,
  AppealsModule,
  PracticesModule,
  OpeningsModule,
  LiaisonModule,
  MonitoringModule,
  PrivacyModule,
];

@Module({})
export class AppModule {
  /** The whole application on the migrated database that `config` names. */
  static with(config: Config & { databaseUrl: string }, options: ServiceOptions = {}): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.with(config),
        ServicesModule.with(config, options),
        DatabaseModule.at(config, options.loading),
        ...rooms,
      ],
    };
  }
}
