import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { type JobDepth, Jobs } from '#libs/queue';
import { Signer } from '#libs/signing';
import { CannotStore, Storage } from '#libs/storage';
import { Replicas } from '../../database/index.js';
import type { StatusFacts } from './status.rules.js';

/** What does not answer within this time is away. */
const PATIENCE_MILLIS = 3_000;

/** How queue, storage and signer are at this moment. */
@Injectable()
export class Equipment {
  constructor(
    private readonly jobs: Jobs,
    private readonly signer: Signer,
    private readonly storage: Storage,
    private readonly replicas: Replicas,
  ) {}

  /** How much lies in each queue; null when they do not answer. */
  depths(): Promise<Record<string, JobDepth> | null> {
    return inTime(() => this.jobs.depths());
  }

  /** For how many seconds the oldest job of each queue has waited; null when they do not answer. */
  waits(): Promise<Record<string, number> | null> {
    return inTime(() => this.jobs.waits());
  }

  /** The jobs that there are, with the times at which they run if they run by the clock. */
  jobsByName(): readonly { readonly name: string; readonly cron: string | null }[] {
    return this.jobs.defined();
  }

  /** All queues together; null when they do not answer. */
  async queue(): Promise<StatusFacts['queue']> {
    const [depths, waits] = await Promise.all([this.depths(), this.waits()]);
    if (depths === null || waits === null) return null;
    const queues = Object.entries(depths).map(([name, { waiting, delayed, active, failed }]) => ({
      name,
      failed,
      open: waiting + delayed + active,
    }));
    const [longest] = queues.toSorted((a, b) => b.open - a.open);
    return {
      waiting: queues.reduce((sum, { open }) => sum + open, 0),
      failed: queues.reduce((sum, { failed }) => sum + failed, 0),
      longest: longest?.name ?? '',
      oldestSeconds: Math.max(0, ...Object.values(waits)),
    };
  }

  /** Whether files can be stored, and how much room is left. */
  async room(): Promise<StatusFacts['storage']> {
    try {
      return await Promise.race([
        this.storage.tryOut(),
        pause(PATIENCE_MILLIS, { trouble: 'away' } as const, { ref: false }),
      ]);
    } catch (error) {
      if (error instanceof CannotStore) return { trouble: error.message };
      throw error;
    }
  }

  /** By how much the replica may be behind, and from when on it is not read; null: there is none. */
  replica(): StatusFacts['replica'] {
    return this.replicas.lag();
  }

  /** The certificate that signs. */
  certificate(): NonNullable<StatusFacts['signing']> {
    const { notAfter, selfSigned, name } = this.signer.certificate();
    return { notAfter, selfSigned, name };
  }
}

/** What the queues say; null when they are away, which is what the caller tells. */
async function inTime<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await Promise.race([ask(), pause(PATIENCE_MILLIS, null, { ref: false })]);
  } catch {
    return null;
  }
}
