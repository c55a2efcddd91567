import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { productVersion } from '../../config/index.js';
import { Database, system } from '../../database/index.js';
import { MailControl } from '../../notifications/index.js';
import { Equipment } from './equipment.js';
import { RunningProcesses } from './running-processes.js';
import { BackupRecord, JobRecord, SlowStatementRecord } from './status.entity.js';
import { databaseBytes, unsignedDocuments } from './status.queries.js';
import { type JobStatus, type StatusLine, statusOf, statusOfJob } from './status.rules.js';

const actor = system('monitoring.status');

/** How the product is, with what stands behind two of the lines. */
export interface ReadStatus {
  readonly lines: readonly StatusLine[];
  /** Those that failed or are late first. */
  readonly jobs: readonly JobStatus[];
  /** The slowest first. */
  readonly statements: readonly SlowStatementRecord[];
}

/** So many slow statements are shown. */
const SHOWN_STATEMENTS = 10;

/** How the product is at this moment. */
@Injectable()
export class Status {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly mail: MailControl,
    private readonly processes: RunningProcesses,
    private readonly equipment: Equipment,
  ) {}

  async read(): Promise<ReadStatus> {
    const from = performance.now();
    const bytes = await this.db.as(actor, databaseBytes);
    const database = { millis: performance.now() - from, bytes };
    const [queue, storage, mail, processes, documents, [backup], jobs, statements] = await Promise.all([
      this.equipment.queue(),
      this.equipment.room(),
      this.mail.state(actor),
      this.processes.running(),
      this.db.as(actor, unsignedDocuments),
      this.db.as(actor, (tx) => tx.find(BackupRecord, { order: { at: 'desc' }, take: 1 })),
      this.jobs(),
      this.db.as(actor, (tx) => tx.find(SlowStatementRecord, { order: { worstMillis: 'desc', statement: 'asc' } })),
    ]);
    const now = this.clock.now();
    const { overdue, sending, failed } = mail.figures;
    const { is } = mail.health;
    const lines = statusOf({
      now,
      database,
      replica: this.equipment.replica(),
      statements: {
        times: statements.reduce((sum, { times }) => sum + Number(times), 0),
        worstMillis: statements[0]?.worstMillis ?? 0,
      },
      jobs,
      queue,
      storage,
      documents,
      processes,
      mail: { is, n: is === 'failing' ? failed : overdue + sending },
      signing: this.equipment.certificate(),
      backup: backup ?? null,
      version: productVersion,
    });
    const urgency: Record<JobStatus['is'], number> = { late: 0, failed: 1, done: 2, new: 3 };
    return {
      lines,
      jobs: jobs.map((job) => statusOfJob(job, now)).toSorted((a, b) => urgency[a.is] - urgency[b.is]),
      statements: statements.slice(0, SHOWN_STATEMENTS),
    };
  }

  private async jobs() {
    const records = await this.db.as(actor, (tx) => tx.find(JobRecord));
    return this.equipment.jobsByName().map(({ name, cron }) => {
      const { doneAt = null, failedAt = null } = records.find(({ job }) => job === name) ?? {};
      return { name, cron, doneAt, failedAt };
    });
  }
}
