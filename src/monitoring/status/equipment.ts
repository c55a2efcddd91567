import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { type JobDepth, Jobs } from '#libs/queue';
import { Signer } from '#libs/signing';
import { CannotStore, Storage } from '#libs/storage';
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
  ) {}

  /** How much lies in each queue; null when they do not answer. */
  async depths(): Promise<Record<string, JobDepth> | null> {
    try {
      return await Promise.race([this.jobs.depths(), pause(PATIENCE_MILLIS, null, { ref: false })]);
    } catch {
      return null; // away, which is what the caller tells
    }
  }

  /** All queues together; null when they do not answer. */
  async queue(): Promise<StatusFacts['queue']> {
    const depths = await this.depths();
    if (depths === null) return null;
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

  /** The certificate that signs. */
  certificate(): NonNullable<StatusFacts['signing']> {
    const { notAfter, selfSigned, name } = this.signer.certificate();
    return { notAfter, selfSigned, name };
  }
}
