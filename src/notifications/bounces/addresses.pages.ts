import { Controller, Get, Inject, Post } from '@nestjs/common';
import { IsString, MaxLength } from 'class-validator';
import { MailAddressesPage } from '#templates/notifications/bounces/addresses.page';
import { CONFIG, type Config } from '../../config/index.js';
import { actorOf, Allow, redirect, type Redirect, Submitted, view, type View, Viewer } from '../../web/index.js';
import { refuse } from '../notifications.refusals.js';
import { MAX_ADDRESS } from './bounces.rules.js';
import { MailControl } from '../control/control.service.js';
import { MailAddresses } from './addresses.service.js';

class AddressForm {
  @IsString({ message: 'form.required' })
  @MaxLength(MAX_ADDRESS, { message: 'form.email' })
  email: string;
}

const here = '/fm4/correo/direcciones';

/** Addresses that take no mail, and what FM4 does about them. */
@Controller('fm4/correo/direcciones')
@Allow({ staff: ['staff_admin', 'content_editor'] })
export class MailAddressPages {
  constructor(
    private readonly addresses: MailAddresses,
    private readonly control: MailControl,
    @Inject(CONFIG) private readonly config: Pick<Config, 'bounceImapUrl' | 'mailReportsSecret' | 'publicUrl'>,
  ) {}

  @Get()
  async list(@Viewer() viewer: Viewer): Promise<View> {
    const { bounceImapUrl, mailReportsSecret, publicUrl } = this.config;
    return view(MailAddressesPage, {
      ...(await this.addresses.overview(actorOf(viewer))),
      allStopped: await this.control.stopped(actorOf(viewer)),
      mailbox: bounceImapUrl !== null,
      webhook: mailReportsSecret === null ? null : `${publicUrl}/api/v1/mail-reports`,
    });
  }

  @Get(['reanudar', 'dejar'])
  back(): Redirect {
    return redirect(here);
  }

  @Post('reanudar')
  async resume(@Viewer() viewer: Viewer, @Submitted(AddressForm) form: Submitted<AddressForm>) {
    const email = emailOf(form);
    await this.addresses.resume(actorOf(viewer), email);
    return redirect(here, { flash: 'addresses.resumed', params: { email } });
  }

  @Post('dejar')
  async leave(@Viewer() viewer: Viewer, @Submitted(AddressForm) form: Submitted<AddressForm>) {
    const email = emailOf(form);
    await this.addresses.leave(actorOf(viewer), email);
    return redirect(here, { flash: 'addresses.left', params: { email } });
  }
}

/** The address is in a hidden field. */
function emailOf(form: Submitted<AddressForm>): string {
  if (!form.ok) throw refuse('bad-request', { status: 422 });
  return form.value.email.toLowerCase();
}
