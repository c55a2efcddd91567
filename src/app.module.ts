import { type DynamicModule, Global, Module } from '@nestjs/common';
import { type Config, ConfigModule, type ServiceOptions, ServicesModule } from './config/index.js';
import { DatabaseModule } from './database/index.js';
import { MonitoringModule } from './monitoring/index.js';
import { Sessions, WebModule } from './web/index.js';

@Global()
@Module({ providers: [{ provide: Sessions, useValue: { read: () => Promise.resolve(null) } }], exports: [Sessions] })
class AccountsModule {}

/** The rooms, in the order in which data flows: each uses only those above it. */
const rooms = [WebModule, AccountsModule, MonitoringModule];

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
