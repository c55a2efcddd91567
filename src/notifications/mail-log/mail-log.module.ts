import { Module, type OnModuleInit } from '@nestjs/common';
import { PersonData } from '../../accounts/index.js';
import { SearchSources } from '../../search/index.js';
import { inboxPlaces, StaffInbox } from '../../tasks/index.js';
import { ControlModule } from '../control/control.module.js';
import { MailTemplatesModule } from '../mail-templates/mail-templates.module.js';
import { PlanningModule } from '../planning/planning.module.js';
import { MailPages } from './mail-admin.pages.js';
import { failedMails } from './mail-admin.queries.js';
import { MailAdmin } from './mail-admin.service.js';
import { MailSearch } from './mail-search.js';
import { mailsData } from './person-data.queries.js';
import { CompanyMailPages, OwnMailPages } from './record.pages.js';
import { MailRecord } from './record.service.js';
import { MailRetention } from './retention.jobs.js';

/** The record of mails: for FM4, for companies, for people. */
@Module({
  imports: [PlanningModule, ControlModule, MailTemplatesModule],
  controllers: [MailPages, CompanyMailPages, OwnMailPages],
  providers: [MailAdmin, MailRecord, MailRetention, MailSearch],
})
export class MailLogModule implements OnModuleInit {
  constructor(
    private readonly inbox: StaffInbox,
    private readonly personData: PersonData,
    private readonly search: SearchSources,
    private readonly mailSearch: MailSearch,
  ) {}

  onModuleInit(): void {
    this.inbox.register({
      place: inboxPlaces.upkeep + 1,
      titleKey: 'reminders.pending-failed',
      roles: ['staff_admin', 'content_editor'],
      href: '/fm4/correo?ver=fallidos',
      load: (tx) => failedMails(tx),
    });
    this.search.register(this.mailSearch);
    this.personData.register('reminders', mailsData);
  }
}
