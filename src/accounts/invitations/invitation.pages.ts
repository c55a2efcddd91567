import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { FormState } from '#templates/components/form';
import { InvitationClosedPage } from '#templates/accounts/invitations/invitation-closed.page';
import { InvitationPage } from '#templates/accounts/invitations/invitation.page';
import {
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
import { AcceptForm } from '../account.forms.js';
import { homeOf } from '../account.policy.js';
import { OwnAccounts } from '../own-account/account.service.js';
import { Invitations } from './invitations.service.js';
import { People } from '../identity/people.service.js';
import { SignIn } from '../sign-in/sign-in.service.js';

/** What somebody who was invited sees. */
@Controller('invitacion')
@Allow('public')
export class InvitationPages {
  constructor(
    private readonly invitations: Invitations,
    private readonly people: People,
    private readonly signIn: SignIn,
    private readonly own: OwnAccounts,
  ) {}

  @Get(':token')
  async offer(@Param('token') token: string, @CurrentViewer() viewer: Viewer | null) {
    return this.page(token, viewer);
  }

  /** The person who is signed in takes the role: one button, nothing to fill in. */
  @Post(':token/aceptar')
  async take(@Req() request: FastifyRequest, @Param('token') token: string, @CurrentViewer() viewer: Viewer | null) {
    if (!viewer) return this.page(token, viewer);
    try {
      const { invitation } = await this.invitations.accept(token, viewer, null);
      if (invitation.companyId) await this.own.switchCompany(request, viewer, invitation.companyId);
      return redirect(homeOf([invitation.role]), { flash: 'accounts.joined' });
    } catch (error) {
      if (error instanceof Refused && error.status !== 404) return this.page(token, viewer);
      throw error;
    }
  }

  /** A new person takes the role and is signed in. */
  @Post(':token')
  async join(
    @Req() request: FastifyRequest,
    @Param('token') token: string,
    @CurrentViewer() viewer: Viewer | null,
    @Submitted(AcceptForm) form: FormInput<AcceptForm>,
  ) {
    if (viewer) return this.page(token, viewer);
    return submit(form, {
      perform: async ({ name, locale, password }) => {
        await this.signIn.countToken(request);
        const passwordHash = password ? await this.people.hashPassword(password) : null;
        const { userId, invitation } = await this.invitations.accept(token, null, { name, locale, passwordHash });
        return this.signIn.byProvenMailbox(request, userId, homeOf([invitation.role]));
      },
      invalid: (state) => this.page(token, viewer, state),
      done: ({ to, cookies }) => redirect(to, { flash: 'accounts.joined', setCookies: cookies }),
    });
  }

  private async page(token: string, viewer: Viewer | null, form?: FormState) {
    const offer = await this.invitations.offer(token, viewer);
    const { invitation } = offer;
    if (!invitation || offer.standing !== 'open') {
      const status = offer.standing === 'unknown' ? 404 : 410;
      return view(
        InvitationClosedPage,
        { standing: offer.standing === 'open' ? 'unknown' : offer.standing },
        { status },
      );
    }
    const { email, name, locale, role, expiresAt } = invitation;
    return view(InvitationPage, {
      form: form ?? emptyForm({ name, locale }),
      token,
      step: offer.step,
      email,
      role,
      companyName: offer.companyName,
      inviterName: offer.inviterName,
      expiresAt,
    });
  }
}
