import { TypeOrmModule } from '@nestjs/typeorm';
import { Module, type OnApplicationShutdown } from '@nestjs/common';
import { Mailer } from '#libs/mail';
import { MailTemplatesModule } from '../mail-templates/mail-templates.module.js';
import { PlanningModule } from '../planning/planning.module.js';
import { Claims } from './claims.service.js';
import { ReminderSender } from './sender.service.js';
import { MailPaceEntity } from './mail-pace.entity.js';

/** Sends what is due, exactly once, within the limits of readers and of FM4. */
@Module({
  imports: [TypeOrmModule.forFeature([MailPaceEntity]), PlanningModule, MailTemplatesModule],
  providers: [Claims, ReminderSender],
  exports: [ReminderSender],
})
export class DeliveryModule implements OnApplicationShutdown {
  constructor(private readonly mailer: Mailer) {}

  async onApplicationShutdown(): Promise<void> {
    await this.mailer.close();
  }
}
