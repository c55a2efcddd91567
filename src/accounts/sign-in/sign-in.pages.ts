import { Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { LinkPage } from '#templates/accounts/sign-in/link.page';
import { LinkClosedPage } from '#templates/accounts/sign-in/link-closed.page';
import { MailSentPage } from '#templates/accounts/sign-in/mail-sent.page';
import { SecondStepPage } from '#templates/accounts/sign-in/second-step.page';
import { SignInPage } from '#templates/accounts/sign-in/sign-in.page';
import { SignOutPage } from '#templates/accounts/sign-in/sign-out.page';
import { Allow, emptyForm, isRefusal, isShared, redirect, submit, Submitted, view, Viewer } from '../../web/index.js';
import { CodeForm, ReturningForm } from '../account.forms.js';
import { homeOf, safeReturn } from '../account.policy.js';
import type { AccountRefusal } from '../accounts.refusals.js';
import { signInLinkMinutes as minutes } from '../identity/identity.rules.js';
import { MailForm, SignInForm } from './sign-in.forms.js';
import { type Arrival, SignIn } from './sign-in.service.js';

const arrive = ({ to, cookies }: Arrival) => redirect(to, { setCookies: cookies });
/** The checked path to return to, as a form field. */
const returnField = (volver?: string) => ({ volver: safeReturn(volver, '') });

/** Signing in by password, by a mailed link, with a second step; signing out. */
@Controller()
@Allow('public')
export class SignInPages {
  constructor(private readonly signIn: SignIn) {}

  @Get('entrar')
  form(@Viewer() viewer: Viewer | null, @Req() request: FastifyRequest, @Query('volver') volver?: string) {
    // at a shared tablet nobody comes in by mail
    if (!viewer && isShared(request)) return redirect('/kiosco');
    if (viewer) return redirect(safeReturn(volver, homeOf(viewer.roles)));
    return view(SignInPage, { form: emptyForm(returnField(volver)) });
  }

  @Post('entrar')
  byPassword(@Req() request: FastifyRequest, @Submitted(SignInForm) form: Submitted<SignInForm>) {
    return submit(form, {
      perform: (value) => this.signIn.byPassword(request, value),
      invalid: (state) => view(SignInPage, { form: state }),
      done: arrive,
    });
  }

  @Get('entrar/enlace')
  askForLink(@Query('volver') volver?: string) {
    return view(LinkPage, { form: emptyForm(returnField(volver)), step: 'ask', token: null, minutes });
  }

  @Post('entrar/enlace')
  sendLink(@Req() request: FastifyRequest, @Submitted(MailForm) form: Submitted<MailForm>) {
    return submit(form, {
      perform: (value) => this.signIn.sendLink(request, value),
      invalid: (state) => view(LinkPage, { form: state, step: 'ask', token: null, minutes }),
      done: (_, { email }) => view(MailSentPage, { kind: 'link', email, minutes }),
    });
  }

  /** A button spends the token, not the visit: mail scanners follow links. */
  @Get('entrar/enlace/:token')
  link(@Param('token') token: string, @Query('volver') volver?: string) {
    return view(LinkPage, { form: emptyForm(returnField(volver)), step: 'use', token, minutes });
  }

  @Post('entrar/enlace/:token')
  async byLink(@Req() request: FastifyRequest, @Param('token') token: string, @Query('volver') volver?: string) {
    try {
      return arrive(await this.signIn.byLink(request, token, volver));
    } catch (error) {
      if (isRefusal<AccountRefusal>(error, 'accounts.link-closed'))
        return view(LinkClosedPage, { kind: 'link', minutes }, { status: 410 });
      throw error;
    }
  }

  @Get('entrar/codigo')
  secondStep(@Query('volver') volver?: string) {
    return view(SecondStepPage, { form: emptyForm(returnField(volver)) });
  }

  @Post('entrar/codigo')
  bySecondFactor(@Req() request: FastifyRequest, @Submitted(CodeForm) form: Submitted<CodeForm>) {
    return submit(form, {
      perform: (value) => this.signIn.bySecondFactor(request, value),
      invalid: (state) => view(SecondStepPage, { form: state }),
      done: arrive,
    });
  }

  @Get('salir')
  signOutForm(@Viewer() viewer: Viewer | null) {
    return viewer ? view(SignOutPage, {}) : redirect('/');
  }

  @Post('salir')
  async signOut(
    @Req() request: FastifyRequest,
    @Viewer() viewer: Viewer | null,
    @Submitted(ReturningForm) form: Submitted<ReturningForm>,
  ) {
    const to = safeReturn(form.ok ? form.value.volver : undefined, '/');
    return redirect(to, { flash: 'accounts.signed-out', setCookies: await this.signIn.signOut(request, viewer) });
  }
}
