import { Controller, Get, Param, Post } from '@nestjs/common';
import type { FormState } from '#templates/components/form';
import { StaffPage } from '#templates/accounts/people/staff.page';
import { Clock } from '#libs/clock';
import {
  actorOf,
  Allow,
  CurrentViewer,
  emptyForm,
  type FormInput,
  redirect,
  submit,
  Submitted,
  view,
  type Viewer,
} from '../../web/index.js';
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
  list(@CurrentViewer() viewer: Viewer) {
    return this.page(viewer);
  }

  @Post()
  invite(@CurrentViewer() viewer: Viewer, @Submitted(InviteStaffForm) form: FormInput<InviteStaffForm>) {
    return submit(form, {
      perform: (value) => this.staff.invite(actorOf(viewer), value),
      invalid: (state) => this.page(viewer, state),
      done: (_, { name }) => redirect('/fm4/personas', { flash: 'accounts.staff-invited', params: { name } }),
    });
  }

  @Post(':userId/quitar')
  remove(
    @CurrentViewer() viewer: Viewer,
    @Param('userId') userId: string,
    @Submitted(RoleForm) form: FormInput<RoleForm>,
  ) {
    return submit(form, {
      perform: ({ role }) => this.staff.removeRole(actorOf(viewer), userId, role),
      invalid: (state) => this.page(viewer, { ...state, values: {} }),
      done: () => redirect('/fm4/personas', { flash: 'accounts.staff-role-removed' }),
    });
  }

  @Post('invitaciones/:id/retirar')
  async withdraw(@CurrentViewer() viewer: Viewer, @Param('id') id: string) {
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
