import { Global, Module, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { Mailer } from '#libs/mail';
import { AccountMails, PersonData } from '../accounts/index.js';
import { Database, system } from '../database/index.js';
import { Metrics } from '../web/index.js';
import { Catalogue } from './mail-templates/catalogue.js';
import { CataloguePages } from './mail-templates/catalogue.pages.js';
import { Previews } from './mail-templates/preview.js';
import { MailControlPages } from './control/control.pages.js';
import { MailControl } from './control/control.service.js';
import { Texts } from './mail-templates/texts.js';
import { AccountMailTexts, ReminderAccountMails } from './account-mails.js';
import { MailPages } from './mail-log/fm4-mail.pages.js';
import { AddressesModule } from './bounces/addresses.module.js';
import { StaffInbox } from '../tasks/index.js';
import { eraseRecipient, remindersOfPerson } from './person-data.queries.js';
import { failedMails } from './mail-log/fm4-mail.queries.js';
import { CompanyMailPages, OwnMailPages } from './mail-log/record.pages.js';
import { MailRecord } from './mail-log/record.service.js';
import { MailRetention } from './mail-log/retention.js';
import { MailRoom } from './mail-log/mail-room.js';
import { ReminderKinds } from './planning/kinds.js';
import { ReminderSchedules } from './planning/reminder-schedules.js';
import { RepairReminders } from './planning/repair-reminders.js';
import { TaskReminders } from './planning/task-mails.service.js';
import { SubjectWalk } from './planning/subject-walk.js';
import { AccountPreferencePages } from './preferences/account-preferences.pages.js';
import { MailManners } from './preferences/mail-manners.js';
import { MailPreferencePages } from './preferences/preferences.pages.js';
import { MailPreferences } from './preferences/preferences.service.js';
import { countReminders } from './reminders.queries.js';
import { Reminders } from './reminders.service.js';
import { Claims } from './delivery/claims.js';
import { Letters } from './delivery/letter.js';
import { ReminderSender } from './delivery/sender.js';

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
