import { Controller, Get, Post } from '@nestjs/common';
import type { FormState } from '#templates/components/form-state';
import { TeamListPage } from '#templates/companies/team/team-list.page';
import { leftIn, type ListProblem } from '../../accounts/index.js';
import { actorOf, Allow, emptyForm, redirect, submit, Submitted, view, Viewer } from '../../web/index.js';
import { InvitationListForm } from './team.forms.js';
import { grantsOf } from './team.policy.js';
import { Team } from './team.service.js';

const path = '/empresa/equipo';

/** Inviting several people by a pasted list. */
@Controller('empresa/equipo/lista')
@Allow({ company: ['company_admin', 'company_editor'] })
export class TeamListPages {
  constructor(private readonly team: Team) {}

  @Get()
  ask(@Viewer() viewer: Viewer) {
    const grants = grantsOf(actorOf(viewer), viewer.companyId!);
    return this.page(viewer, emptyForm({ role: grants.at(-1) ?? '' }));
  }

  /** Who can be invited is; what stayed comes back in the field, with the reasons. */
  @Post()
  invite(@Viewer() viewer: Viewer, @Submitted(InvitationListForm) form: Submitted<InvitationListForm>) {
    return submit(form, {
      perform: (value) => this.team.inviteList(actorOf(viewer), viewer.companyId!, { ...value, locale: viewer.locale }),
      invalid: (state) => this.page(viewer, state),
      done: ({ invited: n, waiting, left }, { role }) =>
        left.length === 0
          ? redirect(path, { flash: 'companies.team.list-invited', params: { n, waiting } })
          : this.page(viewer, leftIn({ role }, left), { left, done: { n, waiting } }),
    });
  }

  private async page(
    viewer: Viewer,
    form: FormState,
    { left, done }: { left: readonly ListProblem[]; done: { n: number; waiting: number } | null } = {
      left: [],
      done: null,
    },
  ) {
    const [actor, companyId] = [actorOf(viewer), viewer.companyId!];
    const { inviting } = await this.team.read(actor, companyId);
    const props = { form, left, done, grants: grantsOf(actor, companyId), inviting };
    return view(TeamListPage, props, left.length > 0 ? { status: 422 } : {});
  }
}
