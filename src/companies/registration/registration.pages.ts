import { Controller, Get, Ip, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { validateRfc } from '#libs/mexico';
import { newId } from '#libs/ids';
import { RegisteredPage } from '#templates/companies/registration/registered.page';
import { RegisterPage } from '#templates/companies/registration/register.page';
import { Allow, emptyForm, Limits, localeOf, redirect, submit, Submitted, view } from '../../web/index.js';
import { dataOf } from '../profile/profile.views.js';
import { RegistrationForm } from './registration.forms.js';
import { registrationsPerAddress } from './registration.rules.js';
import { Registrations } from './registration.service.js';

/** Registration of a company, and what comes next. */
@Controller('registro')
@Allow('public')
export class RegistrationPages {
  constructor(
    private readonly registrations: Registrations,
    private readonly limits: Limits,
  ) {}

  @Get()
  form() {
    return view(RegisterPage, { form: emptyForm({ once: newId() }) });
  }

  @Post()
  register(
    @Submitted(RegistrationForm) form: Submitted<RegistrationForm>,
    @Req() request: FastifyRequest,
    @Ip() ip: string,
  ) {
    return submit(form, {
      perform: async (value) => {
        await this.limits.take(registrationsPerAddress, ip);
        const rfc = validateRfc(value.rfc);
        const registration = {
          ...dataOf(value, value.email),
          rfc: rfc.ok || rfc.reason === 'check' ? rfc.rfc : value.rfc,
          rfcCheck: rfc.ok ? ('matches' as const) : ('differs' as const),
          password: value.password,
          locale: localeOf(request),
          key: value.once,
        };
        return this.registrations.receive(registration, request);
      },
      invalid: (state) => view(RegisterPage, { form: withKey(state) }),
      done: (_, value) =>
        redirect('/registro/listo', { flash: 'companies.registered.flash', params: { email: value.email } }),
    });
  }

  @Get('listo')
  done() {
    return view(RegisteredPage, {});
  }
}

/** A form that lost its key gets a new one: otherwise it could never be sent. */
function withKey(state: ReturnType<typeof emptyForm>) {
  const { once: problem, ...errors } = state.errors;
  const lost = problem !== undefined || state.values['once'] === undefined;
  return lost ? { ...state, values: { ...state.values, once: newId() }, errors } : state;
}
