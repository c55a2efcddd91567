import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { FormState } from '#templates/components/form-state';
import { AskedPage } from '#templates/privacy/requests/asked.page';
import { FollowRequestPage } from '#templates/privacy/requests/follow.page';
import { RequestPage } from '#templates/privacy/requests/request.page';
import { Clock } from '#libs/clock';
import { Allow, emptyForm, localeOf, Pages, redirect, submit, Submitted, type View, view } from '../../web/index.js';
import { dataFile } from './data-file.js';
import { isHandedOut, OwnData } from './own-data.service.js';
import { PersonRequests } from './person-requests.service.js';
import { RequestForm } from './request.forms.js';
import { fileUntil } from './request.rules.js';
import { ownRequestOf } from './request.views.js';

const here = '/privacidad/solicitud';

/** Asking about one's data without an account, and following the request by the link of its mails. */
@Controller('privacidad/solicitud')
@Allow('public')
export class RequestPages {
  constructor(
    private readonly requests: PersonRequests,
    private readonly data: OwnData,
    private readonly clock: Clock,
    private readonly pages: Pages,
  ) {}

  /** Who is signed in asks in their account: they have shown who they are. */
  @Get()
  start(@Req() request: FastifyRequest) {
    return request.viewer ? redirect('/cuenta/datos') : formPage(emptyForm());
  }

  @Post()
  ask(@Submitted(RequestForm) form: Submitted<RequestForm>, @Req() request: FastifyRequest) {
    const caller = { ip: request.ip, request: String(request.id), locale: localeOf(request) };
    return submit(form, {
      perform: (value) => this.requests.askByMail(value, caller),
      invalid: formPage,
      done: (_, { correo }) => view(AskedPage, { email: correo }),
    });
  }

  @Get(':token')
  async follow(@Param('token') token: string) {
    const { request, hasAccount } = await this.requests.follow(token);
    const open = isHandedOut(request, this.clock.now());
    return view(FollowRequestPage, {
      request: ownRequestOf(request),
      here: `${here}/${token}`,
      hasAccount,
      fileUntil: open && !hasAccount ? fileUntil(request.doneAt!) : null,
    });
  }

  @Post(':token/confirmar')
  async confirm(@Param('token') token: string, @Req() request: FastifyRequest) {
    await this.requests.confirm(token, String(request.id));
    return redirect(`${here}/${token}`, { flash: 'privacy.follow.confirmed' });
  }

  @Post(':token/retirar')
  async withdraw(@Param('token') token: string, @Req() request: FastifyRequest) {
    await this.requests.withdrawByMail(token, String(request.id));
    return redirect(`${here}/${token}`, { flash: 'privacy.own.withdrawn' });
  }

  @Get(':token/archivo')
  async download(@Param('token') token: string, @Req() request: FastifyRequest) {
    const { request: asked, items } = await this.data.fileOf(token);
    return dataFile(items, asked, this.pages.words(request));
  }
}

const formPage = (form: FormState): View => view(RequestPage, { form });
