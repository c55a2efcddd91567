import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { pageNumber } from '#libs/paging';
import type { FormState } from '#templates/components/form-state';
import { PrivacyFm4Page } from '#templates/privacy/requests/fm4-list.page';
import { RequestFm4Page } from '#templates/privacy/requests/fm4-request.page';
import { actorOf, Allow, emptyForm, redirect, submit, Submitted, view, Viewer } from '../../web/index.js';
import { RequestHandling } from './request-handling.service.js';
import { CarryOutForm, DecideForm, ExtendForm } from './request.forms.js';
import { listedStates, REQUESTS_PER_PAGE, waitingStates } from './request.rules.js';
import { fm4RequestOf, lineOf } from './request.views.js';

/** Requests in FM4's workspace. */
@Controller('fm4/privacidad')
@Allow({ staff: ['staff_admin'] })
export class RequestsFm4Pages {
  constructor(private readonly handling: RequestHandling) {}

  @Get()
  async list(@Viewer() viewer: Viewer, @Query('estado') asked?: string, @Query('pagina') pageAsked?: string) {
    const state = listedStates.find((one) => one === asked) ?? null;
    const states = state ? [state] : waitingStates;
    const page = pageNumber(pageAsked);
    const { requests, counts } = await this.handling.list(actorOf(viewer), states, page);
    const total = states.reduce((sum, one) => sum + (counts[one] ?? 0), 0);
    const pages = Math.max(1, Math.ceil(total / REQUESTS_PER_PAGE));
    return view(PrivacyFm4Page, { rows: requests.map(lineOf), counts, state, page, pages });
  }

  @Get(':id')
  show(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return this.page(viewer, id, emptyForm());
  }

  @Post(':id/ampliar')
  extend(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(ExtendForm) form: Submitted<ExtendForm>) {
    return this.done(viewer, id, form, 'extended', (value) => this.handling.extend(actorOf(viewer), id, value));
  }

  @Post(':id/responder')
  decide(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(DecideForm) form: Submitted<DecideForm>) {
    return this.done(viewer, id, form, 'decided', (value) => this.handling.decide(actorOf(viewer), id, value));
  }

  @Post(':id/cumplir')
  carryOut(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(CarryOutForm) form: Submitted<CarryOutForm>) {
    return this.done(viewer, id, form, 'carried-out', (value) => this.handling.carryOut(actorOf(viewer), id, value));
  }

  /** Reloading the address of a form that came back with errors. */
  @Get([':id/ampliar', ':id/responder', ':id/cumplir'])
  back(@Param('id') id: string) {
    return redirect(`/fm4/privacidad/${encodeURIComponent(id)}`);
  }

  private done<T>(viewer: Viewer, id: string, form: Submitted<T>, what: string, perform: (value: T) => Promise<void>) {
    return submit(form, {
      perform,
      invalid: (state) => this.page(viewer, id, state),
      done: () => redirect(`/fm4/privacidad/${id}`, { flash: `privacy-fm4.done.${what}` }),
    });
  }

  private async page(viewer: Viewer, id: string, form: FormState) {
    const { request, held } = await this.handling.read(actorOf(viewer), id);
    return view(RequestFm4Page, { request: fm4RequestOf(request, held, viewer.userId), form });
  }
}
