import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { type JobDepth, Jobs } from '#libs/queue';
import { Signer } from '#libs/signing';
import { CannotStore, Storage } from '#libs/storage';
import { Database, system } from '../../database/index.js';
import { MailControl } from '../../notifications/index.js';
import { RunningProcesses } from './running-processes.js';
import { BackupRecord } from './status.entity.js';
import { databaseBytes, unsignedDocuments } from './status.queries.js';
import { type StatusFacts, type StatusLine, statusOf } from './status.rules.js';
import { productVersion } from './version.js';

const actor = system('monitoring.status');
/** What does not answer within this time is away. */
const PATIENCE_MILLIS = 3_000;

/** How the product is at this moment. */
@Injectable()
export class Status {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly signer: Signer,
    private readonly storage: Storage,
    private readonly mail: MailControl,
    private readonly processes: RunningProcesses,
  ) {}

  async read(): Promise<StatusLine[]> {
    const from = performance.now();
    const bytes = await this.db.as(actor, databaseBytes);
    const database = { millis: performance.now() - from, bytes };
    const [queue, storage, mail, processes, documents, [backup]] = await Promise.all([
      this.queue(),
      this.room(),
      this.mail.state(actor),
      this.processes.running(),
      this.db.as(actor, unsignedDocuments),
      this.db.as(actor, (tx) => tx.find(BackupRecord, { order: { at: 'desc' }, take: 1 })),
    ]);
    const { overdue, sending, failed } = mail.figures;
    const { is } = mail.health;
    return statusOf({
      now: this.clock.now(),
      database,
      queue,
      storage,
      documents,
      processes,
      mail: { is, n: is === 'failing' ? failed : overdue + sending },
      signing: this.certificate(),
      backup: backup ?? null,
      version: productVersion,
    });
  }

  /** How much lies in each queue; null when they do not answer. */
  async depths(): Promise<Record<string, JobDepth> | null> {
    try {
      return await Promise.race([this.jobs.depths(), pause(PATIENCE_MILLIS, null, { ref: false })]);
    } catch {
      return null; // away, which is what the caller tells
    }
  }

  private async queue(): Promise<StatusFacts['queue']> {
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

  private async room(): Promise<StatusFacts['storage']> {
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

  private certificate(): StatusFacts['signing'] {
    const { notAfter, selfSigned, name } = this.signer.certificate();
    return { notAfter, selfSigned, name };
  }
}
