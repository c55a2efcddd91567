import { Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { AskForMailPage } from '#templates/accounts/sign-in/ask-for-mail.page';
import { ConfirmPage } from '#templates/accounts/sign-in/confirm.page';
import { LinkClosedPage } from '#templates/accounts/sign-in/link-closed.page';
import { MailSentPage } from '#templates/accounts/sign-in/mail-sent.page';
import { NewPasswordPage } from '#templates/accounts/sign-in/new-password.page';
import { Allow, emptyForm, isRefusal, redirect, submit, Submitted, view } from '../../web/index.js';
import { NewPasswordForm } from '../account.forms.js';
import { safeReturn } from '../account.policy.js';
import type { AccountRefusal } from '../accounts.refusals.js';
import { MailForm } from './sign-in.forms.js';
import { SignIn } from './sign-in.service.js';

/** What a mailed link is for. */
type Kind = 'confirm' | 'reset';

const askForMail = (kind: Kind, email?: string) =>
  view(AskForMailPage, { kind, form: emptyForm(email ? { email } : {}) });

/** The same answer for every address. */
const sendMail = (kind: Kind, form: Submitted<MailForm>, send: (email: string) => Promise<void>) =>
  submit(form, {
    perform: ({ email }) => send(email),
    invalid: (state) => view(AskForMailPage, { kind, form: state }),
    done: (_, { email }) => view(MailSentPage, { kind, email }),
  });

/** The checked path to return to; empty for none. */
const pathIn = (volver: unknown) => (typeof volver === 'string' ? safeReturn(volver, '') : '');
const closed = (kind: Kind) => view(LinkClosedPage, { kind }, { status: 410 });
const isClosed = (error: unknown) => isRefusal<AccountRefusal>(error, 'accounts.link-closed');

/** Pages behind mailed links: confirming an address, replacing a forgotten password. */
@Controller()
@Allow('public')
export class MailboxPages {
  constructor(private readonly signIn: SignIn) {}

  @Get('recuperar')
  askForReset(@Query('correo') email?: string) {
    return askForMail('reset', email);
  }

  @Post('recuperar')
  sendReset(@Req() request: FastifyRequest, @Submitted(MailForm) form: Submitted<MailForm>) {
    return sendMail('reset', form, (email) => this.signIn.sendReset(request, email));
  }

  @Get('recuperar/:token')
  newPassword(@Param('token') token: string) {
    return view(NewPasswordPage, { form: emptyForm(), token });
  }

  @Post('recuperar/:token')
  async resetPassword(
    @Req() request: FastifyRequest,
    @Param('token') token: string,
    @Submitted(NewPasswordForm) form: Submitted<NewPasswordForm>,
  ) {
    try {
      if (form.ok) await this.signIn.resetPassword(request, token, form.value.password);
    } catch (error) {
      if (isClosed(error)) return closed('reset');
      throw error;
    }
    return submit(form, {
      perform: async () => undefined,
      invalid: (state) => view(NewPasswordPage, { form: state, token }),
      done: () => redirect('/entrar', { flash: 'accounts.password-set' }),
    });
  }

  @Get('confirmar')
  askForConfirmation(@Query('correo') email?: string) {
    return askForMail('confirm', email);
  }

  @Post('confirmar')
  sendConfirmation(@Req() request: FastifyRequest, @Submitted(MailForm) form: Submitted<MailForm>) {
    return sendMail('confirm', form, (email) => this.signIn.sendConfirmation(request, email));
  }

  /** A button spends the token, not the visit: mail scanners follow links. */
  @Get('confirmar/:token')
  confirmForm(@Param('token') token: string, @Query('volver') volver?: unknown) {
    return view(ConfirmPage, { token, returnTo: pathIn(volver) });
  }

  @Post('confirmar/:token')
  async confirm(@Req() request: FastifyRequest, @Param('token') token: string, @Query('volver') volver?: unknown) {
    try {
      const { to, cookies } = await this.signIn.byConfirmation(request, token, pathIn(volver));
      return redirect(to, { flash: 'accounts.confirmed', setCookies: cookies });
    } catch (error) {
      if (isClosed(error)) return closed('confirm');
      throw error;
    }
  }
}
