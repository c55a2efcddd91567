import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { AddAddressPage, AddressAskedPage, ConfirmAddressPage } from '#templates/accounts/codes/address.page';
import { LinkClosedPage } from '#templates/accounts/sign-in/link-closed.page';
import { Allow, emptyForm, isRefusal, redirect, submit, Submitted, view, Viewer } from '../../web/index.js';
import type { AccountRefusal } from '../accounts.refusals.js';
import { AddressForm } from './codes.forms.js';
import { OwnAddress } from './own-address.service.js';

/** An address for an account that was made without one. */
@Controller()
export class OwnAddressPages {
  constructor(private readonly addresses: OwnAddress) {}

  @Get('cuenta/agregar-correo')
  @Allow('signed-in')
  form(@Viewer() viewer: Viewer) {
    return viewer.email === '' ? view(AddAddressPage, { form: emptyForm() }) : redirect('/cuenta');
  }

  @Post('cuenta/agregar-correo')
  @Allow('signed-in')
  ask(@Req() request: FastifyRequest, @Viewer() viewer: Viewer, @Submitted(AddressForm) form: Submitted<AddressForm>) {
    return submit(form, {
      perform: ({ email }) => this.addresses.ask(request, viewer, email),
      invalid: (state) => view(AddAddressPage, { form: state }),
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
}
