import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import type { FormState } from '#templates/components/form-state';
import { Clock } from '#libs/clock';
import { newId } from '#libs/ids';
import { dayOf } from '#libs/mexico';
import { AskPage } from '#templates/liaison/requests/ask.page';
import { RequestPage } from '#templates/liaison/requests/request.page';
import { RequestsPage } from '#templates/liaison/requests/requests.page';
import { actorOf, Allow, emptyForm, redirect, submit, Submitted, view, Viewer } from '../../web/index.js';
import { AnswerForm, RequestForm } from './request.forms.js';
import { requestLimits, type RequestState } from './request.rules.js';
import { requestFacts, requestLine } from './request.views.js';
import { LiaisonRequests } from './requests.service.js';

const own = '/enlaces/solicitudes';
const fm4 = '/fm4/solicitudes';
const tabs: Readonly<Record<string, RequestState>> = { contestadas: 'answered', cerradas: 'closed' };

/** What a liaison asks of FM4. */
@Controller('enlaces/solicitudes')
@Allow({ staff: ['partner'] })
export class OwnRequestPages {
  constructor(
    private readonly requests: LiaisonRequests,
    private readonly clock: Clock,
  ) {}

  @Get()
  async list(@Viewer() viewer: Viewer, @Query('pagina') asked?: unknown) {
    const { requests, page, pages } = await this.requests.list(actorOf(viewer), null, asked);
    const lines = requests.map((one) => requestLine(one, dayOf(this.clock.now())));
    return view(RequestsPage, { place: 'liaison', home: own, tab: null, lines, page, pages });
  }

  @Get('nueva')
  blank() {
    return view(AskPage, { form: emptyForm({ id: newId() }), limits: requestLimits });
  }

  @Post('nueva')
  ask(@Viewer() viewer: Viewer, @Submitted(RequestForm) form: Submitted<RequestForm>) {
    return submit(form, {
      perform: (value) => this.requests.ask(actorOf(viewer), value.id, value),
      invalid: (state) => view(AskPage, { form: state, limits: requestLimits }),
      done: (_, { id }) => redirect(`${own}/${id}`, { flash: 'flash.liaison.asked' }),
    });
  }

  @Get(':id')
  async show(@Viewer() viewer: Viewer, @Param('id') id: string) {
    const request = requestFacts(await this.requests.read(actorOf(viewer), id), dayOf(this.clock.now()));
    return view(RequestPage, { place: 'liaison', home: own, request, limits: requestLimits, answer: null });
  }

  @Post(':id/cerrar')
  async close(@Viewer() viewer: Viewer, @Param('id') id: string) {
    await this.requests.close(actorOf(viewer), id);
    return redirect(`${own}/${id}`, { flash: 'flash.liaison.request-closed' });
  }
}

/** What liaisons ask, in FM4's workspace. */
@Controller('fm4/solicitudes')
@Allow({ staff: ['staff_admin'] })
export class StaffRequestPages {
  constructor(
    private readonly requests: LiaisonRequests,
    private readonly clock: Clock,
  ) {}

  @Get()
  async list(@Viewer() viewer: Viewer, @Query('ver') asked?: unknown, @Query('pagina') number?: unknown) {
    const tab = typeof asked === 'string' && Object.hasOwn(tabs, asked) ? tabs[asked]! : 'open';
    const { requests, page, pages } = await this.requests.list(actorOf(viewer), tab, number);
    const lines = requests.map((one) => requestLine(one, dayOf(this.clock.now())));
    return view(RequestsPage, { place: 'fm4', home: fm4, tab, lines, page, pages });
  }

  @Get(':id')
  show(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return this.page(viewer, id, emptyForm());
  }

  @Post(':id/responder')
  answer(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(AnswerForm) form: Submitted<AnswerForm>) {
    return submit(form, {
      perform: ({ answer }) => this.requests.answer(actorOf(viewer), id, answer),
      invalid: (state) => this.page(viewer, id, state),
      done: () => redirect(`${fm4}/${id}`, { flash: 'flash.liaison.answered' }),
    });
  }

  @Post(':id/cerrar')
  async close(@Viewer() viewer: Viewer, @Param('id') id: string) {
    await this.requests.close(actorOf(viewer), id);
    return redirect(`${fm4}/${id}`, { flash: 'flash.liaison.request-closed' });
  }

  private async page(viewer: Viewer, id: string, form: FormState) {
    const request = requestFacts(await this.requests.read(actorOf(viewer), id), dayOf(this.clock.now()));
    const answer = request.state === 'open' || Object.keys(form.values).length > 0 ? form : null;
    return view(RequestPage, { place: 'fm4', home: fm4, request, limits: requestLimits, answer });
  }
}
