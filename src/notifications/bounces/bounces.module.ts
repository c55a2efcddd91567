import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { inboxPlaces, StaffInbox } from '../../tasks/index.js';
import { Metrics } from '../../web/index.js';
import { ControlModule } from '../control/control.module.js';
import { DeliveryModule } from '../delivery/delivery.module.js';
import { ReminderSender } from '../delivery/sender.service.js';
import { PlanningModule } from '../planning/planning.module.js';
import { PreferencesModule } from '../preferences/preferences.module.js';
import { AddressMails } from './address-mails.js';
import { MailAddressPages } from './addresses.pages.js';
import { pausedOnBurst, unreviewedAddresses } from './addresses.queries.js';
import { MailAddresses } from './addresses.service.js';
import { BounceMailbox } from './bounce-mailbox.jobs.js';
import { MailAddress } from './mail-address.entity.js';
import { StoredMailReport } from './mail-report.entity.js';
import { MailReportsApi } from './mail-reports.api.js';
import { MailReports } from './mail-reports.service.js';

/** Mails that came back: reports, and addresses that take no mail. */
@Module({
  imports: [
    PlanningModule,
    ControlModule,
    PreferencesModule,
    DeliveryModule,
    TypeOrmModule.forFeature([MailAddress, StoredMailReport]),
  ],
  controllers: [MailAddressPages, MailReportsApi],
  providers: [AddressMails, MailAddresses, MailReports, BounceMailbox],
})
export class BouncesModule implements OnModuleInit {
  constructor(
    private readonly inbox: StaffInbox,
    private readonly sender: ReminderSender,
    private readonly reports: MailReports,
    private readonly metrics: Metrics,
  ) {}

  onModuleInit(): void {
    this.sender.whenRefused((mail, said) => this.reports.refused(mail, said));
    this.reports.whenTaken((type) => this.metrics.countMailReport(type));
    this.inbox.register({
      place: inboxPlaces.upkeep + 2,
      titleKey: 'addresses.pending',
      roles: ['staff_admin', 'content_editor'],
      href: '/fm4/correo/direcciones',
      load: (tx) => unreviewedAddresses(tx),
    });
    this.inbox.register({
      place: inboxPlaces.broken,
      titleKey: 'reminders.paused-pending',
      roles: ['staff_admin'],
      href: '/fm4/correo/estado',
      load: (tx) => pausedOnBurst(tx),
    });
  }
}
