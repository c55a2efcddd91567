import { readFile } from 'node:fs/promises';
import { type DynamicModule, Global, Module, type Provider } from '@nestjs/common';
import { Clock, SystemClock } from '#libs/clock';
import { Jobs, QueueModule } from '#libs/queue';
import { openDemoSigner, openSigner, Signer } from '#libs/signing';
import { openStorage, Storage } from '#libs/storage';
import type { Config } from './config.js';

/** What tests and tasks of the command line replace. */
export interface ServiceOptions {
  /** Instead of the system's clock. */
  readonly clock?: Clock;
  /** False: no queue runs; `Jobs.runDue()` handles what is due when it is called. */
  readonly queue?: boolean;
}

/** What the libraries offer, opened as the settings say, under their abstract classes. */
@Global()
@Module({})
export class ServicesModule {
  static with(config: Config & { databaseUrl: string }, options: ServiceOptions = {}): DynamicModule {
    const clock = options.clock ?? new SystemClock();
    const queue = {
      databaseUrl: config.databaseUrl,
      ...(config.redisUrl ? { redisUrl: config.redisUrl } : {}),
      work: config.role !== 'web',
    };
    const withoutQueue = options.queue === false;
    const providers: Provider[] = [
      { provide: Clock, useValue: clock },
      { provide: Storage, useFactory: () => openStorage(config.storageUrl) },
      { provide: Signer, useFactory: () => signerOf(config, clock) },
      ...(withoutQueue ? [{ provide: Jobs, useValue: new Jobs(queue) }] : []),
    ];
    return {
      module: ServicesModule,
      imports: withoutQueue ? [] : [QueueModule.forRootAsync({ useFactory: () => queue })],
      providers,
      exports: [Clock, Storage, Signer, ...(withoutQueue ? [Jobs] : [])],
    };
  }
}

async function signerOf(config: Config, clock: Clock): Promise<Signer> {
  if (!config.signing) return openDemoSigner(config.dataDir, { organization: config.issuer.name, now: clock.now() });
  return openSigner({ bytes: await readFile(config.signing.p12), password: config.signing.password });
}
