import { Controller, Get, Post, Query } from '@nestjs/common';
import { FactorResetPage } from '#templates/accounts/factor-reset/factor-reset.page';
import { actorOf, Allow, emptyForm, redirect, submit, Submitted, view, Viewer } from '../../web/index.js';
import { FactorResetForm } from './factor-reset.forms.js';
import { FactorReset } from './factor-reset.service.js';

/** Removing the second factor of a person who lost it together with the recovery codes. */
@Controller('fm4/personas/segundo-paso')
@Allow({ staff: ['staff_admin'] })
export class FactorResetPages {
  constructor(private readonly resets: FactorReset) {}

  @Get()
  form(@Query('correo') email?: string) {
    return view(FactorResetPage, { form: emptyForm(typeof email === 'string' ? { email } : {}) });
  }

  @Post()
  reset(@Viewer() viewer: Viewer, @Submitted(FactorResetForm) form: Submitted<FactorResetForm>) {
    return submit(form, {
      perform: ({ email, proof, note }) => this.resets.byAdministrator(actorOf(viewer), email, { proof, note }),
      invalid: (state) => view(FactorResetPage, { form: state }),
      done: ({ name }) => redirect('/fm4/personas', { flash: 'accounts.factor-reset-done', params: { name } }),
    });
  }
}
