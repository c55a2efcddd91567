import { Module } from '@nestjs/common';
import { AccountMailsModule } from './account-mails/account-mails.module.js';
import { BouncesModule } from './bounces/bounces.module.js';
import { ControlModule } from './control/control.module.js';
import { DeliveryModule } from './delivery/delivery.module.js';
import { MailLogModule } from './mail-log/mail-log.module.js';
import { MailTemplatesModule } from './mail-templates/mail-templates.module.js';
import { PlanningModule } from './planning/planning.module.js';
import { PreferencesModule } from './preferences/preferences.module.js';
import { SenderDomainModule } from './sender-domain/sender-domain.module.js';

/** What is due to whom by mail, and that it was sent. */
@Module({
  imports: [
    PlanningModule,
    AccountMailsModule,
    ControlModule,
    PreferencesModule,
    MailTemplatesModule,
    DeliveryModule,
    BouncesModule,
    SenderDomainModule,
    MailLogModule,
  ],
  exports: [ControlModule],
})
export class NotificationsModule {}
