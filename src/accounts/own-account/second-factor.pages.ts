import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FormState } from '#templates/components/form';
import { RecoveryCodesPage } from '#templates/accounts/own-account/recovery-codes.page';
import { SecondFactorPage } from '#templates/accounts/own-account/second-factor.page';
import { SecondFactorSetUpPage } from '#templates/accounts/own-account/second-factor-set-up.page';
import { Allow, emptyForm, redirect, submit, Submitted, view, Viewer } from '../../web/index.js';
import { EnableCodeForm, ProofForm } from './account.forms.js';
import { OwnAccounts } from './account.service.js';
import { authenticatorSetup } from './authenticator.js';
import { SecondFactor } from './second-factor.service.js';

/** Setting up, renewing and removing the second step of signing in. */
@Controller('cuenta/segundo-paso')
@Allow('signed-in')
export class SecondFactorPages {
  constructor(
    private readonly own: OwnAccounts,
    private readonly secondFactor: SecondFactor,
  ) {}

  @Get()
  async show(@Req() request: FastifyRequest, @Viewer() viewer: Viewer) {
    return this.page(request, viewer);
  }

  /** Reloading the address of a form that came back with errors. */
  @Get(['configurar', 'activar', 'codigos', 'quitar'])
  back() {
    return redirect('/cuenta/segundo-paso');
  }

  @Post('configurar')
  begin(@Req() request: FastifyRequest, @Viewer() viewer: Viewer, @Submitted(ProofForm) form: Submitted<ProofForm>) {
    return submit(form, {
      perform: (proof) => this.secondFactor.begin(request, viewer, proof),
      invalid: (state) => this.page(request, viewer, state),
      done: ({ secret }) =>
        view(SecondFactorSetUpPage, { form: emptyForm(), ...authenticatorSetup(viewer.email, secret) }),
    });
  }

  @Post('activar')
  confirm(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Viewer() viewer: Viewer,
    @Submitted(EnableCodeForm) form: Submitted<EnableCodeForm>,
  ) {
    const secret = String(form.raw['secret'] ?? '');
    return submit(form, {
      perform: ({ code }) => this.secondFactor.confirm(request, viewer, code),
      invalid: (state) =>
        state.errors['secret']
          ? this.page(request, viewer)
          : view(SecondFactorSetUpPage, { form: state, ...authenticatorSetup(viewer.email, secret) }),
      done: ({ recoveryCodes, cookies }) => {
        for (const cookie of cookies) void reply.header('set-cookie', cookie);
        return view(RecoveryCodesPage, { codes: recoveryCodes });
      },
    });
  }

  @Post('codigos')
  renew(@Req() request: FastifyRequest, @Viewer() viewer: Viewer, @Submitted(ProofForm) form: Submitted<ProofForm>) {
    return submit(form, {
      perform: (proof) => this.secondFactor.renewRecoveryCodes(request, viewer, proof),
      invalid: (state) => this.page(request, viewer, state),
      done: (codes) => view(RecoveryCodesPage, { codes }),
    });
  }

  @Post('quitar')
  remove(@Req() request: FastifyRequest, @Viewer() viewer: Viewer, @Submitted(ProofForm) form: Submitted<ProofForm>) {
    return submit(form, {
      perform: (proof) => this.secondFactor.remove(request, viewer, proof),
      invalid: (state) => this.page(request, viewer, state),
      done: (setCookies) => redirect('/cuenta/segundo-paso', { flash: 'accounts.second-factor-removed', setCookies }),
    });
  }

  private async page(request: FastifyRequest, viewer: Viewer, form?: FormState) {
    const { secondFactor, proof } = await this.own.read(request, viewer);
    return view(SecondFactorPage, { ...secondFactor, proof, email: viewer.email, form: form ?? emptyForm() });
  }
}
