import { Module, type OnModuleInit } from '@nestjs/common';
import { AddressStoppedMail } from '#templates/notifications/bounces/address-stopped.mail';
import { CompanyNames } from '../../accounts/index.js';
import { StaffInbox } from '../../tasks/index.js';
import { Reminders } from '../planning/reminders.service.js';
import { MailAddressPages } from './addresses.pages.js';
import { isStopped, nameAt, unreviewedAddresses } from './addresses.queries.js';
import { MailAddresses } from './addresses.service.js';
import { BounceMailbox } from './bounce-mailbox.jobs.js';
import { ReminderSender } from '../delivery/sender.service.js';
import { SenderDnsPages } from '../sender-domain/dns.pages.js';
import { SenderDns } from '../sender-domain/dns.service.js';
import { DnsTxtRecords, TxtRecords } from '../sender-domain/txt-records.js';
import { MailReportsApi } from './mail-reports.api.js';
import { MailReports, STOPPED, STOPPED_SUBJECT } from './mail-reports.service.js';

/** What became of mails: reports that come back, addresses that take none, and what lets mails arrive. */
@Module({
  controllers: [MailAddressPages, SenderDnsPages, MailReportsApi],
  providers: [MailAddresses, MailReports, BounceMailbox, SenderDns, { provide: TxtRecords, useClass: DnsTxtRecords }],
  exports: [BounceMailbox],
})
export class AddressesModule implements OnModuleInit {
  constructor(
    private readonly reminders: Reminders,
    private readonly names: CompanyNames,
    private readonly pending: StaffInbox,
    private readonly sender: ReminderSender,
    private readonly reports: MailReports,
  ) {}

  onModuleInit(): void {
    this.sender.whenRefused((mail, said) => this.reports.refused(mail, said));
    // whom it was told is in the mails alone: nothing is added to them, and an address that takes mail again is no news
    this.reminders.follow({
      type: STOPPED_SUBJECT,
      kinds: [STOPPED],
      open: () => Promise.resolve([]),
      wanted: async (tx, _id, { known }) => {
        const email = known[0]?.details['email'] ?? '';
        const wanted = known.filter(({ state }) => state !== 'cancelled');
        return (await isStopped(tx, email)) ? { companyId: null, wanted } : null;
      },
    });
    this.reminders.register({
      kind: STOPPED,
      audience: 'company',
      essential: true,
      template: AddressStoppedMail,
      load: async (tx, { companyId }, { details: { email = '' } }) => {
        if (!companyId || !(await isStopped(tx, email))) return null;
        return {
          name: await nameAt(tx, email),
          email,
          company: (await this.names.nameOf(tx, companyId)) ?? '',
        };
      },
    });
    this.pending.register({
      titleKey: 'addresses.pending',
      roles: ['staff_admin', 'content_editor'],
      href: '/fm4/correo/direcciones',
      load: (tx) => unreviewedAddresses(tx),
    });
  }
}
