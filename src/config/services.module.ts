import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Clock, SystemClock } from '#libs/clock';
import { openStorage, Storage } from '#libs/storage';
import type { Config } from './config.js';

/** What the libraries offer, opened as the settings say, under their abstract classes. */
@Global()
@Module({})
export class ServicesModule {
  static with(config: Config): DynamicModule {
    const providers = [
      { provide: Clock, useClass: SystemClock },
      { provide: Storage, useFactory: () => openStorage(config.storageUrl) },
    ];
    return { module: ServicesModule, providers, exports: providers.map(({ provide }) => provide) };
  }
}
