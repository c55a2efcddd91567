import { Controller, Get } from '@nestjs/common';
import { SenderDnsPage } from '#templates/pages/reminders/dns';
import { Allow, view, type View } from '../../web/index.js';
import { SenderDns } from './dns.service.js';

/** What to publish in the DNS so that mails arrive. */
@Controller('fm4/correo/dns')
@Allow({ staff: ['staff_admin', 'content_editor'] })
export class SenderDnsPages {
  constructor(private readonly dns: SenderDns) {}

  @Get()
  async show(): Promise<View> {
    return view(SenderDnsPage, { domain: this.dns.domain, advice: await this.dns.advice() });
  }
}
