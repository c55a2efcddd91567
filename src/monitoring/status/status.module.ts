import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Signer } from '#libs/signing';
import { NotificationsModule } from '../../notifications/index.js';
import { Metrics } from '../../web/index.js';
import { RunningProcesses } from './running-processes.js';
import { BackupRecord, RunningProcess } from './status.entity.js';
import { StatusPages } from './status.pages.js';
import { Status } from './status.service.js';

/** How the product is at this moment: a page in words, and numbers at `/metrics`. */
@Module({
  imports: [NotificationsModule, TypeOrmModule.forFeature([BackupRecord, RunningProcess])],
  controllers: [StatusPages],
  providers: [RunningProcesses, Status],
})
export class StatusModule implements OnModuleInit {
  constructor(
    private readonly metrics: Metrics,
    private readonly status: Status,
    private readonly signer: Signer,
    private readonly processes: RunningProcesses,
  ) {}

  onModuleInit(): void {
    this.metrics.gauges('queue_jobs', 'Jobs of each queue by state', ['queue', 'state'], async () =>
      Object.entries((await this.status.depths()) ?? {}).flatMap(([queue, depth]) =>
        Object.entries(depth).map(([state, value]) => ({ labels: { queue, state }, value: Number(value) })),
      ),
    );
    this.metrics.gauge(
      'signing_certificate_ends_seconds',
      'When the certificate that signs ends, since 1970',
      async () => Math.floor(this.signer.certificate().notAfter.getTime() / 1000),
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
