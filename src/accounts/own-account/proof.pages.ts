import { Controller, Get, Post, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ProofPage } from '#templates/accounts/own-account/proof.page';
import { ProofSentPage } from '#templates/accounts/own-account/proof-sent.page';
import { Allow, emptyForm, notFound, redirect, submit, Submitted, view, Viewer } from '../../web/index.js';
import { ReturningForm } from '../account.forms.js';
import { safeReturn } from '../account.policy.js';
import { signInLinkMinutes } from '../identity/identity.rules.js';
import { SignIn } from '../sign-in/sign-in.service.js';

const backTo = (volver: unknown) => (typeof volver === 'string' ? safeReturn(volver, '/cuenta') : '/cuenta');

/** Signing in anew by a mailed link: what a person without a password proves before how they sign in is changed. */
@Controller('cuenta/comprobar')
@Allow('signed-in')
export class ProofPages {
  constructor(private readonly signIn: SignIn) {}

  @Get()
  show(@Viewer() viewer: Viewer, @Query('volver') volver?: unknown) {
    if (viewer.email === '') return redirect('/cuenta');
    return view(ProofPage, { form: emptyForm(), email: viewer.email, returnTo: backTo(volver) });
  }

  @Post()
  send(
    @Req() request: FastifyRequest,
    @Viewer() viewer: Viewer,
    @Submitted(ReturningForm) form: Submitted<ReturningForm>,
  ) {
    const { email } = viewer;
    if (email === '') throw notFound();
    const returnTo = backTo(form.raw['volver']);
    return submit(form, {
      perform: () => this.signIn.sendLink(request, { email, volver: returnTo }),
      invalid: (state) => view(ProofPage, { form: state, email, returnTo }),
      done: () => view(ProofSentPage, { email, returnTo, minutes: signInLinkMinutes }),
    });
  }
}
