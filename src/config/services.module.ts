import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DynamicModule, Global, Logger, Module, type Provider } from '@nestjs/common';
import { Antivirus, openClamd } from '#libs/antivirus';
import { Clock, SystemClock } from '#libs/clock';
import { Mailer, openMailer } from '#libs/mail';
import { Jobs, QueueModule } from '#libs/queue';
import { openDemoSigner, openSigner, openTimestamps, Signer } from '#libs/signing';
import { openStorage, Storage } from '#libs/storage';
import { isTracing, traced, traceparent } from '#libs/telemetry';
import type { Config } from './config.js';
import { Timings } from './timings.js';

/** What tests and tasks of the command line replace. */
export interface ServiceOptions {
  /** Instead of the system's clock. */
  readonly clock?: Clock;
  /** False: no queue runs; `Jobs.runDue()` handles what is due when it is called. */
  readonly queue?: boolean;
  /** True: data is loaded into an empty database, which is begun anew if that is cut off. */
  readonly loading?: boolean;
}

/** What the libraries offer, opened as the settings say, under their abstract classes. */
@Global()
@Module({})
export class ServicesModule {
  static with(config: Config & { databaseUrl: string }, options: ServiceOptions = {}): DynamicModule {
    const clock = options.clock ?? new SystemClock();
    const timings = new Timings();
    const queue = {
      databaseUrl: config.databaseUrl,
      installed: true,
      ...(config.databaseDirectUrl ? { directUrl: config.databaseDirectUrl } : {}),
      ...(config.redisUrl ? { redisUrl: config.redisUrl } : {}),
      work: config.role !== 'web',
      // a job that is cut off is idempotent, and another worker takes it up
      drainMillis: 3_000,
      onHandled: (job: string, seconds: number, isDone: boolean) =>
        timings.record({ work: `job ${job}`, seconds, outcome: isDone ? 'done' : 'failed' }),
      ...(isTracing() ? { tracing: { current: traceparent, goOn: tracedJob } } : {}),
    };
    const withoutQueue = options.queue === false;
    const providers: Provider[] = [
      { provide: Clock, useValue: clock },
      { provide: Storage, useFactory: () => openStorage(config.storageUrl, join(config.dataDir, 'uploads')) },
      {
        provide: Antivirus,
        useFactory: () => new Antivirus(config.clamdUrl === null ? null : openClamd(config.clamdUrl)),
      },
      { provide: Timings, useValue: timings },
      { provide: Mailer, useFactory: () => timings.ofMailer(mailerOf(config)) },
      { provide: Signer, useFactory: async () => timings.ofSigner(await signerOf(config, clock)) },
      // without a queue nudges go nowhere, and nobody need hear of it: `runDue` finds the rows
      ...(withoutQueue ? [{ provide: Jobs, useValue: new Jobs(queue) }] : []),
    ];
    return {
      module: ServicesModule,
      imports: withoutQueue
        ? []
        : [QueueModule.forRootAsync({ useFactory: () => ({ ...queue, onError: sayTrouble }) })],
      providers,
      exports: [Antivirus, Clock, Storage, Mailer, Signer, Timings, ...(withoutQueue ? [Jobs] : [])],
    };
  }
}

/** A job within a span, which goes on with the trace of whoever planned it. */
const tracedJob = (job: string, parent: string | undefined, work: () => Promise<void>): Promise<void> => {
  const attributes = { 'messaging.system': 'bullmq', 'messaging.destination.name': job };
  return traced({ name: `job ${job}`, kind: 'consumer', parent, attributes }, work);
};

const queueLog = new Logger('Queue');

/** Ids are no personal data; what went wrong may be, and stays with the stack. */
function sayTrouble(error: Error, { job, id }: { job?: string; id?: string }): void {
  queueLog.error(error, [job, id].filter(Boolean).join(' '));
}

function mailerOf({ smtpUrl, mailFrom: from, bounceAddress: bounces, dkim, dataDir }: Config): Mailer {
  return openMailer({ smtpUrl, folder: join(dataDir, 'mail'), from, bounces, dkim });
}

async function signerOf(config: Config, clock: Clock): Promise<Signer> {
  const { signing, timestamps: tsa } = config;
  const timestamps = tsa && { server: openTimestamps(tsa.url), optional: tsa.optional };
  if (!signing) {
    const owner = { organization: config.issuer.name, now: clock.now() };
    return openDemoSigner(config.dataDir, owner, timestamps);
  }
  return openSigner({ bytes: await readFile(signing.p12), password: signing.password }, timestamps);
}
