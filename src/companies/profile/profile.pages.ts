import { Controller, Get, Post } from '@nestjs/common';
import { ProfilePage } from '#templates/companies/profile/profile.page';
import { ProfileConflictPage } from '#templates/companies/profile/profile-conflict.page';
import { Database } from '../../database/index.js';
import { actorOf, Allow, emptyForm, isRefusal, redirect, submit, Submitted, view, Viewer } from '../../web/index.js';
import type { CompanyRow } from '../companies.queries.js';
import type { CompanyRefusal } from '../companies.refusals.js';
import { may } from '../company.policy.js';
import { Companies } from './companies.service.js';
import { ProfileForm } from './profile.forms.js';
import { dataOf, formValuesOf } from './profile.views.js';

/** The data of the viewer's company. */
@Controller('empresa/perfil')
@Allow({ company: ['company_admin', 'company_editor'] })
export class ProfilePages {
  constructor(
    private readonly db: Database,
    private readonly companies: Companies,
  ) {}

  @Get()
  show(@Viewer() viewer: Viewer) {
    return this.page(viewer);
  }

  @Post()
  @Allow({ company: ['company_admin'] })
  async save(@Viewer() viewer: Viewer, @Submitted(ProfileForm) form: Submitted<ProfileForm>) {
    try {
      return await submit(form, {
        perform: (value) => this.update(viewer, value),
        invalid: (state) => this.page(viewer, state),
        done: () => redirect('/empresa/perfil', { flash: 'companies.profile.saved' }),
      });
    } catch (error) {
      if (!(error instanceof EditConflict)) throw error;
      const theirs = emptyForm(formValuesOf(await this.company(viewer)));
      return view(ProfileConflictPage, { theirs, yours: emptyForm(form.raw) }, { status: 409 });
    }
  }

  private async update(viewer: Viewer, value: ProfileForm): Promise<void> {
    const data = dataOf(value, value.contactEmail);
    try {
      await this.companies.updateData(actorOf(viewer), viewer.companyId!, value.version, data);
    } catch (error) {
      throw isRefusal<CompanyRefusal>(error, 'conflict') ? new EditConflict() : error;
    }
  }

  private async page(viewer: Viewer, state?: ReturnType<typeof emptyForm>) {
    const company = await this.company(viewer);
    const editable = may(actorOf(viewer), 'edit', company.id);
    return view(ProfilePage, { rfc: company.rfc, editable, form: state ?? emptyForm(formValuesOf(company)) });
  }

  private company(viewer: Viewer): Promise<CompanyRow> {
    return this.db.as(actorOf(viewer), (tx) => this.companies.byId(tx, viewer.companyId!));
  }
}

/** Takes a conflict past `submit`, which would show the form again: this page shows both versions instead. */
class EditConflict extends Error {}
