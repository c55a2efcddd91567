import { Controller, Get, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { FormState } from '#templates/components/form';
import { AccountPage } from '#templates/accounts/own-account/account.page';
import { Allow, emptyForm, redirect, submit, Submitted, view, Viewer } from '../../web/index.js';
import { homeOf, safeReturn } from '../account.policy.js';
import { SignIn } from '../sign-in/sign-in.service.js';
import { ChangePasswordForm, CompanyForm, ProfileForm, SessionForm } from './account.forms.js';
import { languageCookieLifetimeS } from './account.rules.js';
import { OwnAccounts } from './account.service.js';
import { sessionRow } from './account.views.js';

/** The choice of language is a cookie too, because pages obey the cookie first. */
const languageCookie = (locale: string) => `lang=${locale}; Path=/; Max-Age=${languageCookieLifetimeS}; SameSite=Lax`;

/** A person's own account. */
@Controller('cuenta')
@Allow('signed-in')
export class AccountPages {
  constructor(
    private readonly own: OwnAccounts,
    private readonly signIn: SignIn,
  ) {}

  @Get()
  async show(@Req() request: FastifyRequest, @Viewer() viewer: Viewer) {
    return this.page(request, viewer);
  }

  /** Reloading the address of a form that came back with errors. */
  @Get(['contrasena', 'salir-de-todo', 'salir-de-otros', 'salir-de-uno', 'empresa'])
  back() {
    return redirect('/cuenta');
  }

  @Post()
  change(
    @Req() request: FastifyRequest,
    @Viewer() viewer: Viewer,
    @Submitted(ProfileForm) form: Submitted<ProfileForm>,
  ) {
    return submit(form, {
      perform: (value) => this.own.changeProfile(request, viewer, value),
      invalid: (state) => this.page(request, viewer, { profile: state }),
      done: (cookies, { locale }) =>
        redirect('/cuenta', { flash: 'flash.saved', setCookies: [...cookies, languageCookie(locale)] }),
    });
  }

  @Post('contrasena')
  changePassword(
    @Req() request: FastifyRequest,
    @Viewer() viewer: Viewer,
    @Submitted(ChangePasswordForm) form: Submitted<ChangePasswordForm>,
  ) {
    return submit(form, {
      perform: (value) => this.own.changePassword(request, viewer, value),
      invalid: (state) => this.page(request, viewer, { password: state }),
      done: (cookies) => redirect('/cuenta', { flash: 'accounts.password-changed', setCookies: cookies }),
    });
  }

  @Post('salir-de-todo')
  async signOutEverywhere(@Req() request: FastifyRequest, @Viewer() viewer: Viewer) {
    const setCookies = await this.signIn.signOutEverywhere(request, viewer);
    return redirect('/entrar', { flash: 'accounts.signed-out-everywhere', setCookies });
  }

  @Post('salir-de-otros')
  async closeOthers(@Req() request: FastifyRequest, @Viewer() viewer: Viewer) {
    await this.own.closeOtherSessions(request, viewer);
    return redirect('/cuenta', { flash: 'accounts.sessions-closed' });
  }

  @Post('salir-de-uno')
  closeOne(
    @Req() request: FastifyRequest,
    @Viewer() viewer: Viewer,
    @Submitted(SessionForm) form: Submitted<SessionForm>,
  ) {
    return submit(form, {
      perform: ({ sessionId }) => this.own.closeSession(viewer, sessionId),
      invalid: () => this.page(request, viewer),
      done: () => redirect('/cuenta', { flash: 'accounts.session-closed' }),
    });
  }

  @Post('empresa')
  switchCompany(
    @Req() request: FastifyRequest,
    @Viewer() viewer: Viewer,
    @Submitted(CompanyForm) form: Submitted<CompanyForm>,
  ) {
    return submit(form, {
      perform: ({ companyId }) => this.own.switchCompany(request, viewer, companyId),
      invalid: () => this.page(request, viewer),
      done: (roles, { volver }) => redirect(safeReturn(volver, homeOf(roles))),
    });
  }

  private async page(
    request: FastifyRequest,
    viewer: Viewer,
    forms: { profile?: FormState; password?: FormState } = {},
  ) {
    const { sessions, ...account } = await this.own.read(request, viewer);
    return view(AccountPage, {
      ...account,
      sessions: sessions.map(sessionRow),
      profile: forms.profile ?? emptyForm({ name: viewer.name, locale: viewer.locale }),
      password: forms.password ?? emptyForm(),
    });
  }
}
