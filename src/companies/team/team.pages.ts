import { Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Clock } from '#libs/clock';
import { dayOf } from '#libs/mexico';
import { ConfirmPage } from '#templates/confirm.page';
import { MemberPage, TeamPage } from '#templates/companies/team/team.page';
import { actorOf, Allow, emptyForm, file, Pages, redirect, submit, Submitted, view, Viewer } from '../../web/index.js';
import { filterTeam, MAX_TEAM_SEARCH, teamFilterIn } from './team-filter.rules.js';
import { InvitationForm, MemberRoleForm } from './team.forms.js';
import { grantsOf } from './team.policy.js';
import { teamSheet } from './team-sheet.views.js';
import { Team } from './team.service.js';
import { teamInvitationOf, teamMemberOf } from './team.views.js';

/** What an address asks for, unread. */
type AskedTeam = Parameters<typeof teamFilterIn>[0];

/** The people of the viewer's company, and the invitations without an answer. */
@Controller('empresa/equipo')
@Allow({ company: ['company_admin', 'company_editor'] })
export class TeamPages {
  constructor(
    private readonly team: Team,
    private readonly pages: Pages,
    private readonly clock: Clock,
  ) {}

  @Get()
  list(@Viewer() viewer: Viewer, @Query() asked: AskedTeam) {
    const grants = grantsOf(actorOf(viewer), viewer.companyId!);
    return this.teamPage(viewer, emptyForm({ role: grants[1] ?? grants[0] ?? '' }), asked);
  }

  /** Who the list shows, for a spreadsheet. */
  @Get('equipo.csv')
  async csv(@Viewer() viewer: Viewer, @Query() asked: AskedTeam, @Req() request: FastifyRequest) {
    const { members, invitations } = await this.listed(viewer, asked);
    return file(teamSheet({ members, invitations }, this.pages.words(request)), {
      contentType: 'text/csv; charset=utf-8',
      name: `equipo-${dayOf(this.clock.now())}.csv`,
      headers: { 'cache-control': 'no-store' },
    });
  }

  @Post()
  invite(@Viewer() viewer: Viewer, @Submitted(InvitationForm) form: Submitted<InvitationForm>) {
    return submit(form, {
      perform: (value) => this.team.invite(actorOf(viewer), viewer.companyId!, { ...value, locale: viewer.locale }),
      invalid: (state) => this.teamPage(viewer, state),
      done: (_, { email }) => redirect('/empresa/equipo', { flash: 'companies.team.invited', params: { email } }),
    });
  }

  @Post('invitaciones/:id/reenviar')
  async resend(@Viewer() viewer: Viewer, @Param('id') id: string) {
    const { email } = await this.team.resend(actorOf(viewer), viewer.companyId!, id);
    return redirect('/empresa/equipo', { flash: 'companies.team.resent', params: { email } });
  }

  @Get('invitaciones/:id/retirar')
  async askToRevoke(@Viewer() viewer: Viewer, @Param('id') id: string) {
    const { email } = await this.team.openInvitation(actorOf(viewer), viewer.companyId!, id);
    return view(ConfirmPage, {
      place: 'company',
      question: { key: 'companies.team.revoke-question', params: { email } },
      consequence: { key: 'companies.team.revoke-consequence' },
      yes: { key: 'companies.team.revoke-yes' },
      action: `/empresa/equipo/invitaciones/${id}/retirar`,
      cancel: '/empresa/equipo',
    });
  }

  @Post('invitaciones/:id/retirar')
  async revoke(@Viewer() viewer: Viewer, @Param('id') id: string) {
    await this.team.revoke(actorOf(viewer), viewer.companyId!, id);
    return redirect('/empresa/equipo', { flash: 'companies.team.revoked' });
  }

  @Get(':userId')
  @Allow({ company: ['company_admin'] })
  member(@Viewer() viewer: Viewer, @Param('userId') userId: string) {
    return this.memberPage(viewer, userId);
  }

  @Post(':userId/rol')
  @Allow({ company: ['company_admin'] })
  changeRole(
    @Viewer() viewer: Viewer,
    @Param('userId') userId: string,
    @Submitted(MemberRoleForm) form: Submitted<MemberRoleForm>,
  ) {
    return submit(form, {
      perform: (value) => this.team.changeRole(actorOf(viewer), viewer.companyId!, userId, value.role),
      invalid: (state) => this.memberPage(viewer, userId, state),
      done: ({ name }) =>
        redirect(afterChange(viewer, userId), { flash: 'companies.team.role-changed', params: { name } }),
    });
  }

  @Get(':userId/quitar')
  @Allow({ company: ['company_admin'] })
  async askToRemove(@Viewer() viewer: Viewer, @Param('userId') userId: string) {
    const { member, lastAdmin } = await this.team.member(actorOf(viewer), viewer.companyId!, userId);
    if (lastAdmin) return redirect(`/empresa/equipo/${userId}`);
    return view(ConfirmPage, {
      place: 'company',
      question: { key: 'companies.member.remove-question', params: { name: member.name } },
      consequence: { key: 'companies.member.remove-text' },
      yes: { key: 'companies.member.remove-submit', params: { name: member.name } },
      action: `/empresa/equipo/${userId}/quitar`,
      cancel: `/empresa/equipo/${userId}`,
    });
  }

  @Post(':userId/quitar')
  @Allow({ company: ['company_admin'] })
  async remove(@Viewer() viewer: Viewer, @Param('userId') userId: string) {
    const { name } = await this.team.remove(actorOf(viewer), viewer.companyId!, userId);
    return redirect(afterChange(viewer, userId), { flash: 'companies.team.removed', params: { name } });
  }

  private async teamPage(viewer: Viewer, form: ReturnType<typeof emptyForm>, asked: AskedTeam = {}) {
    const listed = await this.listed(viewer, asked);
    return view(TeamPage, {
      ...listed,
      maxSearchLength: MAX_TEAM_SEARCH,
      form,
      grants: grantsOf(actorOf(viewer), viewer.companyId!),
    });
  }

  /** Who is asked for of the members and the invitations, and how many people have access in all. */
  private async listed(viewer: Viewer, asked: AskedTeam) {
    const { members, invitations, inviting } = await this.team.read(actorOf(viewer), viewer.companyId!);
    const filter = teamFilterIn(asked);
    const all = { members: members.map(teamMemberOf), invitations: invitations.map(teamInvitationOf) };
    return { ...filterTeam(all, filter, this.clock.now()), filter, people: members.length, inviting };
  }

  private async memberPage(viewer: Viewer, userId: string, form?: ReturnType<typeof emptyForm>) {
    const { member, lastAdmin } = await this.team.member(actorOf(viewer), viewer.companyId!, userId);
    const shown = teamMemberOf(member);
    return view(MemberPage, { member: shown, lastAdmin, form: form ?? emptyForm({ role: shown.role }) });
  }
}

/** A person who changed their own role may no longer see the team's page. */
const afterChange = (viewer: Viewer, userId: string) => (viewer.userId === userId ? '/' : '/empresa/equipo');
