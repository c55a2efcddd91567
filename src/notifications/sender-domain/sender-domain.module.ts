import { Module } from '@nestjs/common';
import { ControlModule } from '../control/control.module.js';
import { SenderDnsPages } from './dns.pages.js';
import { SenderDns } from './dns.service.js';
import { DnsTxtRecords, TxtRecords } from './txt-records.js';

/** What the domain of the sender publishes so that mails arrive. */
@Module({
  imports: [ControlModule],
  controllers: [SenderDnsPages],
  providers: [SenderDns, { provide: TxtRecords, useClass: DnsTxtRecords }],
})
export class SenderDomainModule {}
