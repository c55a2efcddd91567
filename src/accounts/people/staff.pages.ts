import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import type { FormState } from '#templates/components/form';
import { ConfirmPage } from '#templates/confirm.page';
import { StaffPage } from '#templates/accounts/people/staff.page';
import { Clock } from '#libs/clock';
import { actorOf, Allow, emptyForm, notFound, redirect, submit, Submitted, view, Viewer } from '../../web/index.js';
import { InviteStaffForm, RoleForm } from './staff.forms.js';
import { Staff } from './staff.service.js';

/** The people of FM4 and its partners: their roles, and who is invited. */
@Controller('fm4/personas')
@Allow({ staff: ['staff_admin'] })
export class StaffPages {
  constructor(
    private readonly staff: Staff,
    private readonly clock: Clock,
  ) {}

  @Get()
  list(@Viewer() viewer: Viewer) {
    return this.page(viewer);
  }

  @Post()
  invite(@Viewer() viewer: Viewer, @Submitted(InviteStaffForm) form: Submitted<InviteStaffForm>) {
    return submit(form, {
      perform: (value) => this.staff.invite(actorOf(viewer), value),
      invalid: (state) => this.page(viewer, state),
      done: (_, { name }) => redirect('/fm4/personas', { flash: 'accounts.staff-invited', params: { name } }),
    });
  }

  @Get(':userId/quitar')
  async askToRemove(@Viewer() viewer: Viewer, @Param('userId') userId: string, @Query('role') role = '') {
    const { people } = await this.staff.read(actorOf(viewer));
    const person = people.find((one) => one.userId === userId);
    if (!person || !person.roles.some((held) => held === role)) throw notFound();
    return view(ConfirmPage, {
      place: 'fm4',
      question: { key: 'accounts.staff-remove-question', params: { name: person.name, role: { key: `role.${role}` } } },
      consequence: { key: 'accounts.staff-remove-consequence' },
      yes: { key: 'accounts.staff-remove-yes' },
      action: `/fm4/personas/${userId}/quitar`,
      fields: { role },
      cancel: '/fm4/personas',
    });
  }

  @Post(':userId/quitar')
  remove(@Viewer() viewer: Viewer, @Param('userId') userId: string, @Submitted(RoleForm) form: Submitted<RoleForm>) {
    return submit(form, {
      perform: ({ role }) => this.staff.removeRole(actorOf(viewer), userId, role),
      invalid: (state) => this.page(viewer, { ...state, values: {} }),
      done: () => redirect('/fm4/personas', { flash: 'accounts.staff-role-removed' }),
    });
  }

  @Get(':userId/sesiones')
  async askToCloseSessions(@Viewer() viewer: Viewer, @Param('userId') userId: string) {
    const { people } = await this.staff.read(actorOf(viewer));
    const person = people.find((one) => one.userId === userId);
    if (!person) throw notFound();
    return view(ConfirmPage, {
      place: 'fm4',
      question: { key: 'accounts.staff-sessions-question', params: { name: person.name } },
      consequence: { key: 'accounts.staff-sessions-consequence' },
      yes: { key: 'accounts.staff-sessions-yes' },
      action: `/fm4/personas/${userId}/sesiones`,
      cancel: '/fm4/personas',
    });
  }

  @Post(':userId/sesiones')
  async closeSessions(@Viewer() viewer: Viewer, @Param('userId') userId: string) {
    const count = await this.staff.closeSessions(actorOf(viewer), userId);
    return redirect('/fm4/personas', { flash: 'accounts.staff-sessions-closed', params: { count } });
  }

  @Get('invitaciones/:id/retirar')
  async askToWithdraw(@Viewer() viewer: Viewer, @Param('id') id: string) {
    const { invitations } = await this.staff.read(actorOf(viewer));
    const invitation = invitations.find((one) => one.id === id);
    if (!invitation) throw notFound();
    return view(ConfirmPage, {
      place: 'fm4',
      question: { key: 'accounts.staff-withdraw-question', params: { email: invitation.email } },
      consequence: { key: 'accounts.staff-withdraw-consequence' },
      yes: { key: 'accounts.staff-withdraw-yes' },
      action: `/fm4/personas/invitaciones/${id}/retirar`,
      cancel: '/fm4/personas',
    });
  }

  @Post('invitaciones/:id/retirar')
  async withdraw(@Viewer() viewer: Viewer, @Param('id') id: string) {
    await this.staff.withdrawInvitation(actorOf(viewer), id);
    return redirect('/fm4/personas', { flash: 'accounts.staff-invitation-withdrawn' });
  }

  private async page(viewer: Viewer, form?: FormState) {
    const now = this.clock.now();
    const { people, invitations } = await this.staff.read(actorOf(viewer));
    return view(StaffPage, {
      form: form ?? emptyForm(),
      people,
      invitations: invitations.map((invitation) => ({ ...invitation, open: invitation.expiresAt > now })),
    });
  }
}
