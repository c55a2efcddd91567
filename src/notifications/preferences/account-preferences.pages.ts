import { Controller, Get, Post } from '@nestjs/common';
import type { FormState } from '#templates/components/form-state';
import { MailPreferencesPage } from '#templates/notifications/preferences/preferences.page';
import {
  Allow,
  emptyForm,
  redirect,
  type Redirect,
  submit,
  Submitted,
  view,
  type View,
  Viewer,
} from '../../web/index.js';
import { KindsForm, PauseForm } from './preferences.forms.js';
import { MailPreferences } from './preferences.service.js';

const here = '/cuenta/correo';
const saved = () => redirect(here, { flash: 'flash.saved' });

/** A person's choice of mails, in their account. */
@Controller('cuenta/correo')
@Allow('signed-in')
export class AccountPreferencePages {
  constructor(private readonly preferences: MailPreferences) {}

  @Get()
  show(@Viewer() viewer: Viewer): Promise<View> {
    return this.page(viewer);
  }

  @Get(['pausa', 'reanudar'])
  back(): Redirect {
    return redirect(here);
  }

  @Post()
  choose(@Viewer() viewer: Viewer, @Submitted(KindsForm) form: Submitted<KindsForm>) {
    return submit(form, {
      perform: (value) => this.preferences.choose(viewer.email, value, viewer.request),
      invalid: () => this.page(viewer),
      done: saved,
    });
  }

  @Post('pausa')
  pause(@Viewer() viewer: Viewer, @Submitted(PauseForm) form: Submitted<PauseForm>) {
    return submit(form, {
      perform: ({ until }) => this.preferences.pause(viewer.email, until, viewer.request),
      invalid: (state) => this.page(viewer, state),
      done: saved,
    });
  }

  @Post('reanudar')
  async resume(@Viewer() viewer: Viewer): Promise<Redirect> {
    await this.preferences.resume(viewer.email, viewer.request);
    return saved();
  }

  private async page(viewer: Viewer, pause: FormState = emptyForm()): Promise<View> {
    return view(MailPreferencesPage, { ...(await this.preferences.read(viewer.email)), pause, action: here });
  }
}
