import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { NotificationsModule } from '../../notifications/index.js';
import { Metrics } from '../../web/index.js';
import { Equipment } from './equipment.js';
import { RunningProcesses } from './running-processes.js';
import { BackupRecord, JobRecord, RunningProcess, SlowStatementRecord } from './status.entity.js';
import { StatusPages } from './status.pages.js';
import { Status } from './status.service.js';
import { WorkRecords } from './work-records.js';

/** How the product is at this moment: a page in words, and numbers at `/metrics`. */
@Module({
  imports: [
    NotificationsModule,
    TypeOrmModule.forFeature([BackupRecord, JobRecord, RunningProcess, SlowStatementRecord]),
  ],
  controllers: [StatusPages],
  providers: [Equipment, RunningProcesses, Status, WorkRecords],
})
export class StatusModule implements OnModuleInit {
  constructor(
    private readonly metrics: Metrics,
    private readonly equipment: Equipment,
    private readonly processes: RunningProcesses,
  ) {}

  onModuleInit(): void {
    this.metrics.gauges('queue_jobs', 'Jobs of each queue by state', ['queue', 'state'], async () =>
      Object.entries((await this.equipment.depths()) ?? {}).flatMap(([queue, depth]) =>
        Object.entries(depth).map(([state, value]) => ({ labels: { queue, state }, value: Number(value) })),
      ),
    );
    this.metrics.gauges('queue_oldest_seconds', 'How long the oldest waiting job has waited', ['queue'], async () =>
      Object.entries((await this.equipment.waits()) ?? {}).map(([queue, value]) => ({ labels: { queue }, value })),
    );
    this.metrics.gauge(
      'signing_certificate_ends_seconds',
      'When the certificate that signs ends, since 1970',
      async () => Math.floor(this.equipment.certificate().notAfter.getTime() / 1000),
    );
    this.metrics.gauges('running_processes', 'Processes that run, by role', ['role'], async () => {
      const roles = (await this.processes.running()).map(({ role }) => role);
      return [...new Set(roles)].map((role) => ({
        labels: { role },
        value: roles.filter((one) => one === role).length,
      }));
    });
  }
}
