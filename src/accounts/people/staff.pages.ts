import { Controller, Get, Param, Post } from '@nestjs/common';
import type { FormState } from '#templates/components/form';
import { StaffPage } from '#templates/accounts/people/staff.page';
import { isId } from '#libs/ids';
import { Clock } from '#libs/clock';
import { Database } from '../../database/index.js';
import {
  actorOf,
  Allow,
  CurrentViewer,
  emptyForm,
  type FormInput,
  notFound,
  redirect,
  submit,
  Submitted,
  view,
  type Viewer,
} from '../../web/index.js';
import { InviteStaffForm, RoleForm } from '../account.forms.js';
import { Accounts } from './accounts.service.js';

/** The people of FM4 and its partners: who has which role, who is invited. */
@Controller('fm4/personas')
@Allow({ staff: ['staff_admin'] })
export class StaffPages {
  constructor(
    private readonly accounts: Accounts,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  @Get()
  list(@CurrentViewer() viewer: Viewer) {
    return this.page(viewer);
  }

  @Post()
  invite(@CurrentViewer() viewer: Viewer, @Submitted(InviteStaffForm) form: FormInput<InviteStaffForm>) {
    const actor = actorOf(viewer);
    return submit(form, {
      perform: (value) => this.db.as(actor, (tx) => this.accounts.invite(tx, actor, { ...value, companyId: null })),
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
    if (!isId(userId)) throw notFound();
    const actor = actorOf(viewer);
    return submit(form, {
      perform: ({ role }) =>
        this.db.as(actor, (tx) => this.accounts.leave(tx, actor, { userId, companyId: null, role })),
      invalid: (state) => this.page(viewer, { ...state, values: {} }),
      done: () => redirect('/fm4/personas', { flash: 'accounts.staff-role-removed' }),
    });
  }

  @Post('invitaciones/:id/retirar')
  async withdraw(@CurrentViewer() viewer: Viewer, @Param('id') id: string) {
    const actor = actorOf(viewer);
    await this.db.as(actor, (tx) => this.accounts.withdrawInvitation(tx, actor, id));
    return redirect('/fm4/personas', { flash: 'accounts.staff-invitation-withdrawn' });
  }

  private page(viewer: Viewer, form?: FormState) {
    const now = this.clock.now();
    return this.db.as(actorOf(viewer), async (tx) => {
      const invitations = await this.accounts.invitationsOf(tx, null);
      return view(StaffPage, {
        form: form ?? emptyForm(),
        people: await this.accounts.staff(tx),
        invitations: invitations.map((invitation) => ({ ...invitation, open: invitation.expiresAt > now })),
      });
    });
  }
}
