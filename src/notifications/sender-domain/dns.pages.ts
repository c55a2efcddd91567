import { Controller, Get } from '@nestjs/common';
import { SenderDnsPage } from '#templates/notifications/sender-domain/dns.page';
import { actorOf, Allow, view, type View, Viewer } from '../../web/index.js';
import { MailControl } from '../control/control.service.js';
import { SenderDns } from './dns.service.js';

/** What to publish in the DNS so that mails arrive. */
@Controller('fm4/correo/dns')
@Allow({ staff: ['staff_admin', 'content_editor'] })
export class SenderDnsPages {
  constructor(
    private readonly dns: SenderDns,
    private readonly control: MailControl,
  ) {}

  @Get()
  async show(@Viewer() viewer: Viewer): Promise<View> {
    return view(SenderDnsPage, {
      domain: this.dns.domain,
      advice: await this.dns.advice(),
      stopped: await this.control.stopped(actorOf(viewer)),
    });
  }
}
