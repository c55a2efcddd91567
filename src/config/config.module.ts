import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { Config } from './config.js';

/** Injection token of the `Config`. */
export const CONFIG = Symbol('Config');

@Global()
@Module({})
export class ConfigModule {
  /** Provides the given settings everywhere under `CONFIG`. */
  static with(config: Config): DynamicModule {
    return { module: ConfigModule, providers: [{ provide: CONFIG, useValue: config }], exports: [CONFIG] };
  }
}
