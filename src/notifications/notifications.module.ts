import { Global, Module, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { Mailer } from '#libs/mail';
import { AccountMails, PersonData } from '../accounts/index.js';
import { Database, system } from '../database/index.js';
import { Metrics } from '../web/index.js';
import { Catalogue } from './mail-templates/catalogue.service.js';
import { CataloguePages } from './mail-templates/catalogue.pages.js';
import { Previews } from './mail-templates/previews.service.js';
import { MailControlPages } from './control/control.pages.js';
import { MailControl } from './control/control.service.js';
import { Texts } from './mail-templates/texts.service.js';
import { AccountMailTexts, ReminderAccountMails } from './account-mails/account-mails.service.js';
import { MailPages } from './mail-log/mail-admin.pages.js';
import { AddressesModule } from './bounces/bounces.module.js';
import { StaffInbox } from '../tasks/index.js';
import { eraseRecipient, remindersOfPerson } from './mail-log/person-data.queries.js';
import { failedMails } from './mail-log/mail-admin.queries.js';
import { CompanyMailPages, OwnMailPages } from './mail-log/record.pages.js';
import { MailRecord } from './mail-log/record.service.js';
import { MailRetention } from './mail-log/retention.jobs.js';
import { MailRoom } from './mail-log/mail-admin.service.js';
import { ReminderKinds } from './planning/kinds.service.js';
import { ReminderSchedules } from './planning/schedules.service.js';
import { RepairReminders } from './planning/repairs.service.js';
import { SubjectWalk } from './planning/reconciler.service.js';
import { TaskReminders } from './planning/task-mails.service.js';
import { AccountPreferencePages } from './preferences/account-preferences.pages.js';
import { MailManners } from './preferences/mail-headers.service.js';
import { MailPreferencePages } from './preferences/preferences.pages.js';
import { MailPreferences } from './preferences/preferences.service.js';
import { countReminders } from './planning/reminders.queries.js';
import { Reminders } from './planning/reminders.service.js';
import { Claims } from './delivery/claims.service.js';
import { Letters } from './mail-templates/composer.service.js';
import { ReminderSender } from './delivery/sender.service.js';

/** What is due to whom by mail, and that it was sent. */
@Global()
@Module({
  imports: [AddressesModule],
  controllers: [
    CataloguePages,
    MailControlPages,
    MailPages,
    CompanyMailPages,
    OwnMailPages,
    MailPreferencePages,
    AccountPreferencePages,
  ],
  providers: [
    Reminders,
    ReminderKinds,
    ReminderSchedules,
    RepairReminders,
    SubjectWalk,
    TaskReminders,
    Texts,
    Previews,
    Catalogue,
    MailControl,
    Letters,
    MailManners,
    MailPreferences,
    Claims,
    ReminderSender,
    AccountMailTexts,
    MailRoom,
    MailRecord,
    MailRetention,
    {
      provide: AccountMails,
      useFactory: (reminders: Reminders) => new ReminderAccountMails(reminders),
      inject: [Reminders],
    },
  ],
  exports: [Reminders, ReminderSender, MailControl, MailManners, MailPreferences, AccountMails],
})
export class NotificationsModule implements OnModuleInit, OnApplicationShutdown {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly mailer: Mailer,
    private readonly metrics: Metrics,
    private readonly pending: StaffInbox,
    private readonly personData: PersonData,
  ) {}

  onModuleInit(): void {
    const counts = () => this.db.as(system('metrics'), (tx) => countReminders(tx, this.clock.now()));
    this.metrics.gauge('reminders_due', 'Mails that should be on their way by now', async () => (await counts()).due);
    this.metrics.gauge('reminders_failed', 'Mails that were given up', async () => (await counts()).failed);
    this.pending.register({
      titleKey: 'reminders.pending-failed',
      roles: ['staff_admin', 'content_editor'],
      href: '/fm4/correo?ver=fallidos',
      load: (tx) => failedMails(tx),
    });
    this.personData.register({ room: 'reminders', export: remindersOfPerson, erase: eraseRecipient });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.mailer.close();
  }
}
