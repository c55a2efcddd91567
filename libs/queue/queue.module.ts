import {
  Inject,
  Module,
  type BeforeApplicationShutdown,
  type DynamicModule,
  type InjectionToken,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Jobs, type JobsOptions } from './jobs.js';

/** What `forRootAsync` makes its queue from: the options of `Jobs`, and whether this process works. */
export interface QueueModuleOptions extends JobsOptions {
  work: boolean;
}

interface AsyncOptions {
  imports?: DynamicModule['imports'];
  inject?: InjectionToken[];
  useFactory: (...args: never[]) => QueueModuleOptions | Promise<QueueModuleOptions>;
}

const OPTIONS = Symbol('queue options');

/**
 * Provides `Jobs` everywhere. Rooms define their jobs in `onModuleInit`; the queue starts after all of them, at
 * bootstrap, and drains before the application shuts down.
 */
@Module({})
export class QueueModule implements OnApplicationBootstrap, BeforeApplicationShutdown {
  constructor(
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(OPTIONS) private readonly options: QueueModuleOptions,
  ) {}

  static forRootAsync({ imports = [], inject = [], useFactory }: AsyncOptions): DynamicModule {
    return {
      module: QueueModule,
      global: true,
      imports,
      providers: [
        { provide: OPTIONS, inject, useFactory },
        { provide: Jobs, inject: [OPTIONS], useFactory: (options: QueueModuleOptions) => new Jobs(options) },
      ],
      exports: [Jobs],
    };
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.start({ work: this.options.work });
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.jobs.close();
  }
}
