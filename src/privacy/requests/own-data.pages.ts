import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { FormState } from '#templates/components/form-state';
import { OwnDataPage } from '#templates/privacy/requests/own-data.page';
import { Allow, emptyForm, localeOf, Pages, redirect, submit, Submitted, view, Viewer } from '../../web/index.js';
import { dataFile } from './data-file.js';
import { OwnData } from './own-data.service.js';
import { PersonRequests } from './person-requests.service.js';
import { OwnRequestForm } from './request.forms.js';
import { heldGroups, ownRequestOf } from './request.views.js';

/** All that is held about the viewer, the file of it, and what they ask about it. */
@Controller('cuenta/datos')
@Allow('signed-in')
export class OwnDataPages {
  constructor(
    private readonly data: OwnData,
    private readonly requests: PersonRequests,
    private readonly pages: Pages,
  ) {}

  @Get()
  show(@Viewer() viewer: Viewer) {
    return this.page(viewer, emptyForm());
  }

  @Get('archivo')
  async download(@Viewer() viewer: Viewer, @Req() request: FastifyRequest) {
    const items = await this.data.handOut(viewer);
    return dataFile(items, viewer, this.pages.words(request));
  }

  @Post()
  ask(
    @Viewer() viewer: Viewer,
    @Submitted(OwnRequestForm) form: Submitted<OwnRequestForm>,
    @Req() request: FastifyRequest,
  ) {
    return submit(form, {
      perform: (value) => this.requests.ask(viewer, value, localeOf(request)),
      invalid: (state) => this.page(viewer, state),
      done: () => redirect('/cuenta/datos#solicitudes', { flash: 'privacy.own.asked' }),
    });
  }

  @Post(':id/retirar')
  async withdraw(@Viewer() viewer: Viewer, @Param('id') id: string) {
    await this.requests.withdraw(viewer, id);
    return redirect('/cuenta/datos#solicitudes', { flash: 'privacy.own.withdrawn' });
  }

  private async page(viewer: Viewer, form: FormState) {
    const { items, requests } = await this.data.own(viewer);
    return view(OwnDataPage, { groups: heldGroups(items), requests: requests.map(ownRequestOf), form });
  }
}
