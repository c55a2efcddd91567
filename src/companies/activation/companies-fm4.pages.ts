import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import type { FormState } from '#templates/components/form-state';
import { CompanyPage } from '#templates/companies/activation/fm4-detail.page';
import { CompaniesPage } from '#templates/companies/activation/fm4-list.page';
import { Accounts } from '../../accounts/index.js';
import { Database } from '../../database/index.js';
import { actorOf, Allow, emptyForm, redirect, submit, Submitted, view, Viewer } from '../../web/index.js';
import { may } from '../company.policy.js';
import { displayName } from '../company.rules.js';
import { Companies } from '../profile/companies.service.js';
import { teamMemberOf } from '../team/team.views.js';
import { ActivationForm, SuspensionForm } from './activation.forms.js';
import { companiesByState, companyHistory, searchCompanies } from './activation.queries.js';
import { companiesPerPage } from './activation.rules.js';
import { CompanyFolder } from '../company-folder.js';
import { CompanyActivation } from './activation.service.js';
import { searchOf } from './activation.views.js';

/** Companies as FM4 sees them. */
@Controller('fm4/empresas')
@Allow({ staff: ['staff_admin', 'auditor'] })
export class CompaniesFm4Pages {
  constructor(
    private readonly db: Database,
    private readonly companies: Companies,
    private readonly accounts: Accounts,
    private readonly activation: CompanyActivation,
    private readonly folder: CompanyFolder,
  ) {}

  @Get()
  list(@Viewer() viewer: Viewer, @Query() query: Record<string, unknown>) {
    const search = searchOf(query);
    return this.db.as(actorOf(viewer), async (tx) => {
      const { rows, total, more } = await searchCompanies(tx, search);
      return view(CompaniesPage, {
        companies: rows,
        total,
        more,
        page: search.page,
        pages: Math.max(1, Math.ceil(total / companiesPerPage)),
        search,
        counts: await companiesByState(tx),
      });
    });
  }

  @Get(':id')
  detail(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return this.companyPage(viewer, id, {});
  }

  @Post(':id/activar')
  @Allow({ staff: ['staff_admin'] })
  activate(
    @Viewer() viewer: Viewer,
    @Param('id') id: string,
    @Submitted(ActivationForm) form: Submitted<ActivationForm>,
  ) {
    return submit(form, {
      perform: ({ rfcSeen }) => this.activation.activate(actorOf(viewer), id, rfcSeen === 'si'),
      invalid: (state) => this.companyPage(viewer, id, { activation: state }),
      done: (company) =>
        redirect(`/fm4/empresas/${id}`, { flash: 'companies-fm4.activated', params: { name: displayName(company) } }),
    });
  }

  @Post(':id/suspender')
  @Allow({ staff: ['staff_admin'] })
  suspend(
    @Viewer() viewer: Viewer,
    @Param('id') id: string,
    @Submitted(SuspensionForm) form: Submitted<SuspensionForm>,
  ) {
    return submit(form, {
      perform: ({ reason }) => this.activation.suspend(actorOf(viewer), id, reason),
      invalid: (state) => this.companyPage(viewer, id, { suspension: state }),
      done: (company) =>
        redirect(`/fm4/empresas/${id}`, { flash: 'companies-fm4.suspended', params: { name: displayName(company) } }),
    });
  }

  private companyPage(
    viewer: Viewer,
    id: string,
    { activation = emptyForm(), suspension = emptyForm() }: Partial<Record<'activation' | 'suspension', FormState>>,
  ) {
    const actor = actorOf(viewer);
    return this.db.as(actor, async (tx) => {
      const company = await this.companies.byId(tx, id);
      const members = await this.accounts.membersOf(tx, id);
      const history = await companyHistory(tx, id);
      return view(CompanyPage, {
        company,
        members: members.map(teamMemberOf),
        history,
        folder: await this.folder.lines(tx, id),
        decides: may(actor, 'activate', id),
        activation,
        suspension,
      });
    });
  }
}
