import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Clock } from '#libs/clock';
import { Database, system } from '../../database/index.js';
import { Metrics } from '../../web/index.js';
import { PlanningModule } from '../planning/planning.module.js';
import { MailControlPages } from './control.pages.js';
import { MailControl } from './control.service.js';
import { countReminders } from './health.queries.js';
import { MailSettings } from './mail-settings.entity.js';

/** The state of all mail, and FM4's control of it. */
@Module({
  imports: [PlanningModule, TypeOrmModule.forFeature([MailSettings])],
  controllers: [MailControlPages],
  providers: [MailControl],
  exports: [MailControl],
})
export class ControlModule implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly metrics: Metrics,
  ) {}

  onModuleInit(): void {
    const counts = () => this.db.as(system('metrics'), (tx) => countReminders(tx, this.clock.now()));
    this.metrics.gauge('reminders_due', 'Mails that should be on their way by now', async () => (await counts()).due);
    this.metrics.gauge('reminders_failed', 'Mails that were given up', async () => (await counts()).failed);
  }
}
