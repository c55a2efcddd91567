import { Controller, Get, Post, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { PersonRegistrationPage } from '#templates/accounts/registration/person-registration.page';
import { MailSentPage } from '#templates/accounts/sign-in/mail-sent.page';
import { Allow, emptyForm, localeOf, redirect, submit, Submitted, view, Viewer } from '../../web/index.js';
import { homeOf, safeReturn } from '../account.policy.js';
import { PersonRegistrationForm } from './person-registration.forms.js';
import { PersonRegistrations } from './person-registrations.service.js';

/** Opening an account that belongs to no company: for who takes courses on their own. */
@Controller('registro/persona')
@Allow('public')
export class PersonRegistrationPages {
  constructor(private readonly registrations: PersonRegistrations) {}

  @Get()
  form(@Viewer() viewer: Viewer | null, @Query('volver') volver?: unknown) {
    const back = typeof volver === 'string' ? safeReturn(volver, '') : '';
    if (viewer) return redirect(back || homeOf(viewer.roles));
    return view(PersonRegistrationPage, { form: emptyForm(back ? { volver: back } : {}) });
  }

  @Post()
  register(@Req() request: FastifyRequest, @Submitted(PersonRegistrationForm) form: Submitted<PersonRegistrationForm>) {
    return submit(form, {
      perform: ({ name, email, password, volver }) => {
        const person = { name, email: email.toLowerCase(), password: password ?? null, returnTo: volver };
        return this.registrations.receive({ ...person, locale: localeOf(request) }, request);
      },
      invalid: (state) => view(PersonRegistrationPage, { form: state }),
      done: (_, { email }) => view(MailSentPage, { kind: 'welcome', email }),
    });
  }
}
