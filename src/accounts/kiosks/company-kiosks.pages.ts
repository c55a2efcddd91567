import { Controller, Get, Inject, Param, Post } from '@nestjs/common';
import type { FormState } from '#templates/components/form-state';
import { KiosksPage } from '#templates/accounts/kiosks/kiosks.page';
import { ConfirmPage } from '#templates/confirm.page';
import { Clock } from '#libs/clock';
import { qrPath } from '#libs/qr';
import { CONFIG, type Config } from '../../config/index.js';
import {
  actorOf,
  Allow,
  emptyForm,
  notFound,
  redirect,
  submit,
  Submitted,
  view,
  type View,
  Viewer,
} from '../../web/index.js';
import { KioskForm } from './kiosks.forms.js';
import { Kiosks } from './kiosks.service.js';

const here = '/empresa/equipo/kioscos';

/** The tablets that a company's people share. */
@Controller('empresa/equipo/kioscos')
@Allow({ company: ['company_admin', 'company_editor'] })
export class CompanyKiosksPages {
  constructor(
    private readonly kiosks: Kiosks,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  @Get()
  list(@Viewer() viewer: Viewer) {
    return this.page(viewer, emptyForm({ by: 'code' }));
  }

  /** The link is shown once, right here: only its hash is kept. */
  @Post()
  make(@Viewer() viewer: Viewer, @Submitted(KioskForm) form: Submitted<KioskForm>) {
    return submit(form, {
      perform: ({ name, by }) =>
        this.kiosks.make(actorOf(viewer), viewer.companyId!, { name, showsNames: by === 'names' }),
      invalid: (state) => this.page(viewer, state),
      done: ({ token }, { name }) => this.page(viewer, emptyForm({ by: 'code' }), { name, token }),
    });
  }

  @Post(':id/enlace')
  async renew(@Viewer() viewer: Viewer, @Param('id') id: string) {
    const { token } = await this.kiosks.renew(actorOf(viewer), viewer.companyId!, id);
    const found = (await this.kiosks.list(actorOf(viewer), viewer.companyId!)).find((one) => one.id === id);
    return this.page(viewer, emptyForm({ by: 'code' }), { name: found?.name ?? '', token });
  }

  /** Reloading the address of a link that was shown. */
  @Get(':id/enlace')
  back() {
    return redirect(here);
  }

  @Get(':id/cerrar')
  async askToClose(@Viewer() viewer: Viewer, @Param('id') id: string) {
    const found = (await this.kiosks.list(actorOf(viewer), viewer.companyId!)).find((one) => one.id === id);
    if (!found) throw notFound();
    return view(ConfirmPage, {
      place: 'company',
      question: { key: 'kiosk.close-question', params: { name: found.name } },
      consequence: { key: 'kiosk.close-consequence' },
      yes: { key: 'kiosk.close-yes' },
      action: `${here}/${id}/cerrar`,
      cancel: here,
    });
  }

  @Post(':id/cerrar')
  async close(@Viewer() viewer: Viewer, @Param('id') id: string) {
    await this.kiosks.close(actorOf(viewer), viewer.companyId!, id);
    return redirect(here, { flash: 'kiosk.closed-flash' });
  }

  private async page(viewer: Viewer, form: FormState, made?: { name: string; token: string }): Promise<View> {
    const kiosks = await this.kiosks.list(actorOf(viewer), viewer.companyId!);
    const now = this.clock.now();
    const address = made && `${this.config.publicUrl}/kiosco/abrir/${made.token}`;
    return view(KiosksPage, {
      kiosks: kiosks.map(({ id, name, showsNames, openedAt, linkUntil }) => ({
        id,
        name,
        showsNames,
        openedAt,
        waits: linkUntil !== null && linkUntil > now,
      })),
      made: made && address ? { name: made.name, address, qr: qrPath(address) } : null,
      form,
    });
  }
}
