import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { FormState } from '#templates/components/form';
import { AddAddressPage, AddressAskedPage, ConfirmAddressPage } from '#templates/accounts/codes/address.page';
import { LinkClosedPage } from '#templates/accounts/sign-in/link-closed.page';
import { Allow, emptyForm, isRefusal, redirect, submit, Submitted, view, Viewer } from '../../web/index.js';
import type { AccountRefusal } from '../accounts.refusals.js';
import { AddressForm } from './codes.forms.js';
import { OwnAddress } from './own-address.service.js';
import { OwnPin } from './own-pin.js';

/** An address for an account that was made without one. */
@Controller()
export class OwnAddressPages {
  constructor(
    private readonly addresses: OwnAddress,
    private readonly pin: OwnPin,
  ) {}

  @Get('cuenta/agregar-correo')
  @Allow('signed-in')
  async form(@Req() request: FastifyRequest, @Viewer() viewer: Viewer) {
    return viewer.email === '' ? this.page(request, emptyForm()) : redirect('/cuenta');
  }

  @Post('cuenta/agregar-correo')
  @Allow('signed-in')
  ask(@Req() request: FastifyRequest, @Viewer() viewer: Viewer, @Submitted(AddressForm) form: Submitted<AddressForm>) {
    return submit(form, {
      perform: async ({ email, pin }) => {
        await this.pin.require(request, viewer, pin);
        await this.addresses.ask(request, viewer, email);
      },
      invalid: (state) => this.page(request, state),
      done: (_, { email }) => view(AddressAskedPage, { email }),
    });
  }

  /** A button spends the token, not the visit: mail scanners follow links. */
  @Get('codigo/correo/:token')
  @Allow('public')
  confirmForm(@Param('token') token: string) {
    return view(ConfirmAddressPage, { token });
  }

  @Post('codigo/correo/:token')
  @Allow('public')
  async confirm(@Req() request: FastifyRequest, @Param('token') token: string) {
    try {
      await this.addresses.confirm(request, token);
      return redirect('/entrar', { flash: 'accounts.address.added' });
    } catch (error) {
      if (!isRefusal<AccountRefusal>(error, 'accounts.link-closed')) throw error;
      return view(LinkClosedPage, { kind: 'confirm' }, { status: 410 });
    }
  }

  private async page(request: FastifyRequest, form: FormState) {
    return view(AddAddressPage, { form, pinAsked: await this.pin.isAsked(request) });
  }
}
