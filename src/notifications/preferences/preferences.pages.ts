import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { FormState } from '#templates/components/form-state';
import { MailPreferencesPage } from '#templates/notifications/preferences/preferences.page';
import { MailLinkInvalidPage, UnsubscribePage } from '#templates/notifications/preferences/unsubscribe.page';
import {
  Allow,
  anonymousOf,
  emptyForm,
  FromAnywhere,
  redirect,
  type Redirect,
  submit,
  Submitted,
  view,
  type View,
} from '../../web/index.js';
import { MailHeaders } from './mail-headers.service.js';
import type { MailTicket } from './mail-token.js';
import { KindsForm, PauseForm } from './preferences.forms.js';
import { MailPreferences } from './preferences.service.js';

const invalid = (): View => view(MailLinkInvalidPage, {}, { status: 404 });
const idOf = (request: FastifyRequest) => anonymousOf(request).request;

/** Where the links in a mail's footer lead: the token says whose mail it was, no account is needed. */
@Controller('correo')
@Allow('public')
export class MailPreferencePages {
  constructor(
    private readonly preferences: MailPreferences,
    private readonly headers: MailHeaders,
  ) {}

  /** Changes nothing: mail programs and scanners open every link of a mail. */
  @Get('baja/:token')
  async ask(@Param('token') token: string): Promise<View> {
    const ticket = this.headers.open(token);
    return ticket ? this.unsubscribePage(token, ticket, false) : invalid();
  }

  /** RFC 8058: the mail program posts, without cookies and from any origin. Idempotent. */
  @Post('baja/:token')
  @FromAnywhere()
  async unsubscribe(@Param('token') token: string, @Req() request: FastifyRequest): Promise<View> {
    const ticket = this.headers.open(token);
    if (!ticket) return invalid();
    await this.preferences.refuse(ticket.email, ticket.kinds, idOf(request));
    return this.unsubscribePage(token, ticket, true);
  }

  @Get('preferencias/:token')
  async show(@Param('token') token: string): Promise<View> {
    const ticket = this.headers.open(token);
    return ticket ? this.page(token, ticket) : invalid();
  }

  @Get(['preferencias/:token/pausa', 'preferencias/:token/reanudar'])
  back(@Param('token') token: string): Redirect {
    return redirect(`/correo/preferencias/${encodeURIComponent(token)}`);
  }

  @Post('preferencias/:token')
  async choose(
    @Param('token') token: string,
    @Submitted(KindsForm) form: Submitted<KindsForm>,
    @Req() request: FastifyRequest,
  ) {
    return this.change(token, form, (email, value) => this.preferences.choose(email, value, idOf(request)));
  }

  @Post('preferencias/:token/pausa')
  async pause(
    @Param('token') token: string,
    @Submitted(PauseForm) form: Submitted<PauseForm>,
    @Req() request: FastifyRequest,
  ) {
    return this.change(token, form, (email, { until }) => this.preferences.pause(email, until, idOf(request)));
  }

  @Post('preferencias/:token/reanudar')
  async resume(@Param('token') token: string, @Req() request: FastifyRequest): Promise<View | Redirect> {
    const ticket = this.headers.open(token);
    if (!ticket) return invalid();
    await this.preferences.resume(ticket.email, idOf(request));
    return redirect(`/correo/preferencias/${token}`, { flash: 'flash.saved' });
  }

  private async change<T>(token: string, form: Submitted<T>, perform: (email: string, value: T) => Promise<void>) {
    const ticket = this.headers.open(token);
    if (!ticket) return invalid();
    return submit(form, {
      perform: (value) => perform(ticket.email, value),
      invalid: (state) => this.page(token, ticket, state),
      done: () => redirect(`/correo/preferencias/${token}`, { flash: 'flash.saved' }),
    });
  }

  private async page(token: string, { email, kinds }: MailTicket, pause: FormState = emptyForm()): Promise<View> {
    const choices = await this.preferences.read(email, kinds);
    return view(MailPreferencesPage, { ...choices, pause, action: `/correo/preferencias/${token}` });
  }

  private async unsubscribePage(token: string, { email, kinds }: MailTicket, done: boolean): Promise<View> {
    const choices = await this.preferences.read(email, kinds);
    const these = choices.kinds.filter(({ kind }) => kinds.includes(kind));
    return view(UnsubscribePage, {
      email,
      kinds: these.map(({ kind }) => kind),
      off: these.length > 0 && these.every(({ wanted }) => !wanted),
      done,
      token,
    });
  }
}
