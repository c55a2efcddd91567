import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { Database, system } from '../../database/index.js';
import { MailControl } from '../../notifications/index.js';
import { Equipment } from './equipment.js';
import { RunningProcesses } from './running-processes.js';
import { BackupRecord } from './status.entity.js';
import { databaseBytes, unsignedDocuments } from './status.queries.js';
import { type StatusLine, statusOf } from './status.rules.js';
import { productVersion } from './version.js';

const actor = system('monitoring.status');

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

  async read(): Promise<StatusLine[]> {
    const from = performance.now();
    const bytes = await this.db.as(actor, databaseBytes);
    const database = { millis: performance.now() - from, bytes };
    const [queue, storage, mail, processes, documents, [backup]] = await Promise.all([
      this.equipment.queue(),
      this.equipment.room(),
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
      signing: this.equipment.certificate(),
      backup: backup ?? null,
      version: productVersion,
    });
  }
}
