import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { FormState } from '#templates/components/form';
import { InvitationClosedPage } from '#templates/accounts/invitations/invitation-closed.page';
import { InvitationPage } from '#templates/accounts/invitations/invitation.page';
import { Allow, emptyForm, isRefusal, redirect, submit, Submitted, view, Viewer } from '../../web/index.js';
import { homeOf } from '../account.policy.js';
import type { AccountRefusal } from '../accounts.refusals.js';
import { People } from '../identity/people.service.js';
import { OwnAccounts } from '../own-account/account.service.js';
import { SignIn } from '../sign-in/sign-in.service.js';
import { AcceptForm } from './invitation.forms.js';
import { Invitations } from './invitations.service.js';

/** Refusals that the page itself explains. */
const shownByPage = ['accounts.invitation-closed', 'accounts.other-account', 'accounts.sign-in-to-accept'] as const;

/** The page behind the link of an invitation. */
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
  async offer(@Param('token') token: string, @Viewer() viewer: Viewer | null) {
    return this.page(token, viewer);
  }

  /** The viewer accepts: one button, nothing to fill in. */
  @Post(':token/aceptar')
  async accept(@Req() request: FastifyRequest, @Param('token') token: string, @Viewer() viewer: Viewer | null) {
    if (!viewer) return this.page(token, viewer);
    try {
      const { invitation } = await this.invitations.accept(token, viewer, null, String(request.id));
      if (invitation.companyId) await this.own.switchCompany(request, viewer, invitation.companyId);
      return redirect(homeOf([invitation.role]), { flash: 'accounts.joined' });
    } catch (error) {
      if (isRefusal<AccountRefusal>(error, ...shownByPage)) return this.page(token, viewer);
      throw error;
    }
  }

  /** A new person accepts and is signed in. */
  @Post(':token')
  async join(
    @Req() request: FastifyRequest,
    @Param('token') token: string,
    @Viewer() viewer: Viewer | null,
    @Submitted(AcceptForm) form: Submitted<AcceptForm>,
  ) {
    if (viewer) return this.page(token, viewer);
    return submit(form, {
      perform: async ({ name, locale, password }) => {
        await this.signIn.countToken(request);
        const passwordHash = password ? await this.people.hashPassword(password) : null;
        const { userId, invitation } = await this.invitations.accept(
          token,
          null,
          { name, locale, passwordHash },
          String(request.id),
        );
        return this.signIn.byProvenMailbox(request, userId, homeOf([invitation.role]));
      },
      invalid: (state) => this.page(token, viewer, state),
      done: ({ to, cookies }) => redirect(to, { flash: 'accounts.joined', setCookies: cookies }),
    });
  }

  private async page(token: string, viewer: Viewer | null, form?: FormState) {
    const offer = await this.invitations.offer(token, viewer);
    const { invitation, status } = offer;
    if (!invitation || status === 'unknown') return view(InvitationClosedPage, { status: 'unknown' }, { status: 404 });
    if (status !== 'open') return view(InvitationClosedPage, { status }, { status: 410 });
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
