import { Controller, Get, Ip, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { validateRfc } from '#libs/mexico';
import { newId } from '#libs/ids';
import { RegisteredPage } from '#templates/companies/registration/registered.page';
import { RegisterPage } from '#templates/companies/registration/register.page';
import {
  Allow,
  emptyForm,
  type FormInput,
  type Limit,
  Limits,
  localeOf,
  redirect,
  submit,
  Submitted,
  view,
} from '../../web/index.js';
import { RegistrationForm } from '../profile/profile.forms.js';
import { dataOf } from '../profile/profile.views.js';
import { Registrations } from './registration.service.js';

// An office shares one address; nobody registers thirty companies in an hour.
const registrationLimit: Limit = { name: 'company-registration', points: 30, seconds: 3600 };

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
    @Submitted(RegistrationForm) form: FormInput<RegistrationForm>,
    @Req() request: FastifyRequest,
    @Ip() ip: string,
  ) {
    return submit(form, {
      perform: async (value) => {
        await this.limits.take(registrationLimit, ip);
        const rfc = validateRfc(value.rfc);
        return this.registrations.register({
          ...dataOf(value, value.email),
          rfc: rfc.ok ? rfc.rfc : value.rfc,
          password: value.password,
          locale: localeOf(request),
          key: value.once,
        });
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

/** A form that lost its key gets a new one: otherwise nobody could ever send it. */
function withKey(state: ReturnType<typeof emptyForm>) {
  const { once: problem, ...errors } = state.errors;
  return problem ? { ...state, values: { ...state.values, once: newId() }, errors } : state;
}
