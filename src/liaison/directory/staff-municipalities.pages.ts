import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { dayOf, municipalityOfJalisco, regionsOfJalisco } from '#libs/mexico';
import type { FormState } from '#templates/components/form-state';
import { ConfirmPage } from '#templates/confirm.page';
import { StaffMunicipalitiesPage } from '#templates/liaison/directory/staff-municipalities.page';
import { StaffMunicipalityPage } from '#templates/liaison/directory/staff-municipality.page';
import { actorOf, Allow, emptyForm, notFound, redirect, submit, Submitted, view, Viewer } from '../../web/index.js';
import { Appointments } from './appointments.service.js';
import { AppointForm, OfficeForm } from './office.forms.js';
import { officeLimits } from './office.rules.js';
import {
  consented,
  MOST_ASKED,
  municipalitiesFound,
  municipalitySearch,
  officeDataIn,
  officeFacts,
  officeForm,
  sentOfficeForm,
  staffMunicipalities,
  type StaffTab,
  staffTabs,
} from './office.views.js';
import { LiaisonOffices } from './offices.service.js';

const home = '/fm4/municipios';

/** The municipalities in FM4's workspace: who is liaison where, and what an office says. */
@Controller('fm4/municipios')
@Allow({ staff: ['staff_admin'] })
export class StaffMunicipalityPages {
  constructor(
    private readonly offices: LiaisonOffices,
    private readonly appointments: Appointments,
    private readonly clock: Clock,
  ) {}

  @Get()
  async list(@Viewer() viewer: Viewer, @Query() asked: Record<string, unknown>) {
    const search = municipalitySearch(asked);
    const tab = (Object.keys(staffTabs) as StaffTab[]).find((one) => staffTabs[one] === asked['ver']) ?? 'all';
    const found = municipalitiesFound(search, await this.offices.standings(), dayOf(this.clock.now()));
    const lines = staffMunicipalities(found, await this.appointments.list(actorOf(viewer), null), tab);
    const indicator = await this.offices.liaisonsTrained(actorOf(viewer));
    return view(StaffMunicipalitiesPage, {
      lines,
      tab,
      search,
      regions: regionsOfJalisco,
      maxLength: MOST_ASKED,
      indicator,
    });
  }

  @Get(':clave')
  show(@Viewer() viewer: Viewer, @Param('clave') code: string) {
    return this.page(viewer, code, {});
  }

  @Post(':clave')
  save(@Viewer() viewer: Viewer, @Param('clave') code: string, @Submitted(OfficeForm) form: Submitted<OfficeForm>) {
    return submit(consented(form), {
      perform: (value) => this.offices.save(actorOf(viewer), code, value.version, officeDataIn(value)),
      invalid: (office) => this.page(viewer, code, { office }),
      done: () => redirect(`${home}/${code}`, { flash: 'flash.liaison.saved' }),
    });
  }

  @Post(':clave/enlaces')
  appoint(
    @Viewer() viewer: Viewer,
    @Param('clave') code: string,
    @Submitted(AppointForm) form: Submitted<AppointForm>,
  ) {
    return submit(form, {
      perform: (value) => this.appointments.appoint(actorOf(viewer), code, value),
      invalid: (invite) => this.page(viewer, code, { invite }),
      done: (_, { name }) => redirect(`${home}/${code}`, { flash: 'flash.liaison.appointed', params: { name } }),
    });
  }

  @Get(':clave/enlaces/:id/terminar')
  async askToEnd(@Viewer() viewer: Viewer, @Param('clave') code: string, @Param('id') id: string) {
    const liaison = (await this.liaisons(viewer, code)).find((one) => one.id === id);
    if (!liaison) throw notFound();
    return view(ConfirmPage, {
      place: 'fm4',
      question: { key: 'liaison-fm4.end-question', params: { name: liaison.name } },
      consequence: { key: 'liaison-fm4.end-consequence' },
      yes: { key: 'liaison-fm4.end-yes' },
      action: `${home}/${code}/enlaces/${id}/terminar`,
      cancel: `${home}/${code}`,
    });
  }

  @Post(':clave/enlaces/:id/terminar')
  async end(@Viewer() viewer: Viewer, @Param('clave') code: string, @Param('id') id: string) {
    await this.appointments.end(actorOf(viewer), code, id);
    return redirect(`${home}/${code}`, { flash: 'flash.liaison.ended' });
  }

  private liaisons(viewer: Viewer, code: string) {
    if (!municipalityOfJalisco(code)) throw notFound();
    return this.appointments.list(actorOf(viewer), code);
  }

  private async page(viewer: Viewer, code: string, forms: { office?: FormState; invite?: FormState }) {
    const liaisons = await this.liaisons(viewer, code);
    const { office } = await this.offices.municipality(code);
    const now = this.clock.now();
    return view(StaffMunicipalityPage, {
      municipality: municipalityOfJalisco(code)!,
      office: officeFacts(office, dayOf(now)),
      liaisons: liaisons.map((one) => ({ ...one, expired: one.expiresAt !== null && one.expiresAt < now })),
      limits: officeLimits,
      officeForm: forms.office ? sentOfficeForm(forms.office, office) : officeForm(office),
      inviteForm: forms.invite ?? emptyForm(),
    });
  }
}
