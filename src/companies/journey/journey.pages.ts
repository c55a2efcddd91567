import { Controller, Get, Post } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { dayOf } from '#libs/mexico';
import { ProfilePage } from '#templates/companies/profile/profile.page';
import { ProfileConflictPage } from '#templates/companies/profile/profile-conflict.page';
import { RoutePage } from '#templates/companies/journey/journey.page';
import { Accounts } from '../../accounts/index.js';
import { Database } from '../../database/index.js';
import {
  actorOf,
  Allow,
  CurrentViewer,
  emptyForm,
  type FormInput,
  redirect,
  Refused,
  submit,
  Submitted,
  view,
  type Viewer,
} from '../../web/index.js';
import { Companies } from '../profile/companies.service.js';
import { ProfileForm } from '../profile/profile.forms.js';
import { may } from '../company.policy.js';
import { dataOf, formValuesOf, registrationStep, withoutNext } from '../profile/profile.views.js';
import { comingDeadlines, routeOf } from './journey.rules.js';
import { RouteSteps } from './journey-steps.js';

@Controller('empresa')
@Allow({ company: ['company_admin', 'company_editor'] })
export class WorkspacePages {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly companies: Companies,
    private readonly accounts: Accounts,
    private readonly routeSteps: RouteSteps,
  ) {}

  @Get()
  async route(@CurrentViewer() viewer: Viewer) {
    const now = this.clock.now();
    const id = viewer.companyId!;
    return this.db.as(actorOf(viewer), async (tx) => {
      const company = await this.companies.byId(tx, id);
      const people = (await this.accounts.membersOf(tx, id)).length;
      const { facts, deadlines, goal } = await this.routeSteps.load(tx, id, now);
      const told =
        company.state === 'active' ? facts : new Map([...facts].map(([key, fact]) => [key, withoutNext(fact)]));
      const route = routeOf(new Map(told).set('registration', registrationStep(company, people)));
      return view(RoutePage, {
        steps: route.steps,
        done: route.done,
        next: route.next?.thing ?? null,
        deadlines: comingDeadlines(deadlines, now, dayOf(now)),
        goal,
        people,
      });
    });
  }

  @Get('perfil')
  profile(@CurrentViewer() viewer: Viewer) {
    return this.profilePage(viewer);
  }

  @Post('perfil')
  @Allow({ company: ['company_admin'] })
  async saveProfile(@CurrentViewer() viewer: Viewer, @Submitted(ProfileForm) form: FormInput<ProfileForm>) {
    const id = viewer.companyId!;
    try {
      // What a form without a version was written on is unknown: it is treated like an old one.
      return await submit(form, {
        perform: (value) => this.save(viewer, id, value),
        invalid: (state) => this.profilePage(viewer, state),
        done: () => redirect('/empresa/perfil', { flash: 'companies.profile.saved' }),
      });
    } catch (error) {
      if (!(error instanceof ChangedMeanwhile)) throw error;
      const theirs = emptyForm(formValuesOf(await this.db.as(actorOf(viewer), (tx) => this.companies.byId(tx, id))));
      return view(ProfileConflictPage, { theirs, yours: emptyForm(form.raw) }, { status: 409 });
    }
  }

  private async save(viewer: Viewer, id: string, value: ProfileForm): Promise<void> {
    try {
      await this.companies.updateData(actorOf(viewer), id, value.version, dataOf(value, value.contactEmail));
    } catch (error) {
      throw error instanceof Refused && error.code === 'conflict' ? new ChangedMeanwhile() : error;
    }
  }

  private async profilePage(viewer: Viewer, state?: ReturnType<typeof emptyForm>) {
    const id = viewer.companyId!;
    const company = await this.db.as(actorOf(viewer), (tx) => this.companies.byId(tx, id));
    const editable = may(actorOf(viewer), 'edit', id);
    return view(ProfilePage, { rfc: company.rfc, editable, form: state ?? emptyForm(formValuesOf(company)) });
  }
}

/** Somebody else saved first: no form to correct, but two versions to choose from. */
class ChangedMeanwhile extends Error {}
