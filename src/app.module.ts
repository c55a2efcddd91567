import { type DynamicModule, Global, Module } from '@nestjs/common';
import { AccountMails, AccountsModule } from './accounts/index.js';
import { CompaniesModule } from './companies/index.js';
import { type Config, ConfigModule, type ServiceOptions, ServicesModule } from './config/index.js';
import { DatabaseModule } from './database/index.js';
import { MonitoringModule } from './monitoring/index.js';
import { WebModule } from './web/index.js';

/** Takes the mails of `accounts` until the room comes that sends them. */
@Global()
@Module({ providers: [{ provide: AccountMails, useValue: { due: () => Promise.resolve() } }], exports: [AccountMails] })
class MailsModule {}

/** The rooms, in the order in which data flows: each uses only those above it. */
const rooms = [WebModule, AccountsModule, MailsModule, CompaniesModule, MonitoringModule];

@Module({})
export class AppModule {
  /** The whole application on the migrated database that `config` names. */
  static with(config: Config & { databaseUrl: string }, options: ServiceOptions = {}): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.with(config),
        ServicesModule.with(config, options),
        DatabaseModule.at(config.databaseUrl),
        ...rooms,
      ],
    };
  }
}
