import { setTimeout as pause } from 'node:timers/promises';
import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleInit,
} from '@nestjs/common';
import { Clock } from '#libs/clock';
import { CannotStore, Storage, type Trouble } from '#libs/storage';
import { DirectAlarms } from './direct-alarms.js';
import { SEEN_AGAIN_MILLIS, TRY_OUT_MILLIS, UNFINISHED_MILLIS } from './storage-alarm.rules.js';
import { StorageAlarms } from './storage-alarms.js';

/** How long a process that stops waits for what it is about to write down. */
const LAST_WORK_MILLIS = 1_000;

/**
 * Watches the storage of this process: hears when a file could not be stored, tries it out at start and every few minutes,
 * and takes away what an earlier process left unfinished. Each process has a disk of its own, so each watches.
 */
@Injectable()
export class StorageWatch implements OnModuleInit, OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('Storage');
  private readonly seenAt = new Map<Trouble, number>();
  private timer: NodeJS.Timeout | undefined;
  private working: Promise<void> = Promise.resolve();

  constructor(
    private readonly storage: Storage,
    private readonly clock: Clock,
    private readonly alarms: StorageAlarms,
    private readonly direct: DirectAlarms,
  ) {}

  onModuleInit(): void {
    this.storage.whenItCannot((trouble, error) => {
      this.working = this.working.then(() => this.hear(trouble, error));
    });
  }

  onApplicationBootstrap(): void {
    const look = () => {
      this.working = this.working.then(() => this.look());
    };
    look();
    this.timer = setInterval(look, TRY_OUT_MILLIS);
    this.timer.unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    // a bucket that does not answer holds no process up
    await Promise.race([this.working, pause(LAST_WORK_MILLIS, undefined, { ref: false })]);
  }

  /** Tries the storage out, and takes away what is unfinished. Whatever is wrong, it is said and nothing is thrown. */
  async look(): Promise<void> {
    try {
      await this.storage.forgetUnfinished(new Date(Date.now() - UNFINISHED_MILLIS));
      const { free } = await this.storage.tryOut();
      await this.alarms.takes(free);
    } catch (error) {
      // what cannot be stored was heard already
      if (!(error instanceof CannotStore)) this.log.error(error);
    }
  }

  /** Resolves when what was heard so far is on record. */
  settled(): Promise<void> {
    return this.working;
  }

  private async hear(trouble: Trouble, error: Error): Promise<void> {
    const now = this.clock.now().getTime();
    if (now - (this.seenAt.get(trouble) ?? -Infinity) < SEEN_AGAIN_MILLIS) return;
    this.seenAt.set(trouble, now);
    this.log.error(error);
    // the database may be on the same disk: then the mail goes without it
    await this.alarms.raise(trouble).catch((failure: unknown) => {
      this.log.error(failure);
      this.direct.tell(trouble);
    });
  }
}
