import { Controller, Get, Post } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { dayOf, municipalityOfJalisco } from '#libs/mexico';
import type { FormState } from '#templates/components/form-state';
import { OwnOfficePage } from '#templates/liaison/directory/own-office.page';
import { actorOf, Allow, redirect, submit, Submitted, view, Viewer } from '../../web/index.js';
import { OfficeForm, OfficeVersionForm } from './office.forms.js';
import { officeLimits } from './office.rules.js';
import { consented, officeDataIn, officeFacts, officeForm, sentOfficeForm } from './office.views.js';
import { LiaisonOffices } from './offices.service.js';

const home = '/enlaces/oficina';

/** A liaison confirms or changes what their own office says. */
@Controller('enlaces/oficina')
@Allow({ staff: ['partner'] })
export class OwnOfficePages {
  constructor(
    private readonly offices: LiaisonOffices,
    private readonly clock: Clock,
  ) {}

  @Get()
  show(@Viewer() viewer: Viewer) {
    return this.page(viewer, null);
  }

  @Post()
  save(@Viewer() viewer: Viewer, @Submitted(OfficeForm) form: Submitted<OfficeForm>) {
    return submit(consented(form), {
      perform: async (value) => {
        const municipality = await this.offices.ownMunicipality(actorOf(viewer));
        await this.offices.save(actorOf(viewer), municipality, value.version, officeDataIn(value));
      },
      invalid: (state) => this.page(viewer, state),
      done: () => redirect(home, { flash: 'flash.liaison.saved' }),
    });
  }

  @Post('confirmar')
  confirm(@Viewer() viewer: Viewer, @Submitted(OfficeVersionForm) form: Submitted<OfficeVersionForm>) {
    return submit(form, {
      perform: async ({ version }) => {
        const municipality = await this.offices.ownMunicipality(actorOf(viewer));
        await this.offices.confirm(actorOf(viewer), municipality, version);
      },
      invalid: async ({ errors, summary }) => {
        const office = officeForm(await this.offices.own(actorOf(viewer)));
        return this.page(viewer, { ...office, errors, ...(summary && { summary }) });
      },
      done: () => redirect(home, { flash: 'flash.liaison.confirmed' }),
    });
  }

  private async page(viewer: Viewer, form: FormState | null) {
    const municipality = municipalityOfJalisco(await this.offices.ownMunicipality(actorOf(viewer)))!;
    const office = await this.offices.own(actorOf(viewer));
    return view(OwnOfficePage, {
      municipality,
      office: officeFacts(office, dayOf(this.clock.now())),
      limits: officeLimits,
      form: form ? sentOfficeForm(form, office) : officeForm(office),
    });
  }
}
