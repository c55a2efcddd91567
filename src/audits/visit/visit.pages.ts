import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { VisitPage } from '#templates/audits/visit/visit.page';
import {
  actorOf,
  Allow,
  emptyForm,
  file,
  Pages,
  redirect,
  submit,
  Submitted,
  view,
  type View,
  Viewer,
} from '../../web/index.js';
import { MinutesDocuments } from './minutes-documents.js';
import { Minutes } from './minutes.service.js';
import { AcceptForm, CancelForm, DrawUpForm, ProposeForm, SignForm } from './visit.forms.js';
import { type VisitForms, visitPage } from './visit.views.js';
import { VisitReader } from './visit-reader.js';
import { Visits } from './visits.service.js';

const base = (id: string): string => `/fm4/auditorias/${id}/visita`;

/** The visit of a case in FM4's workspace. */
@Controller('fm4/auditorias/:id/visita')
@Allow({ staff: ['auditor'] })
export class VisitPages {
  constructor(
    private readonly visits: Visits,
    private readonly minutes: Minutes,
    private readonly documents: MinutesDocuments,
    private readonly reader: VisitReader,
    private readonly pages: Pages,
  ) {}

  @Get()
  @Allow({ staff: ['auditor', 'committee', 'staff_admin'] })
  show(@Viewer() viewer: Viewer, @Param('id') id: string, @Req() request: FastifyRequest) {
    return this.page(viewer, id, request, {});
  }

  @Post()
  propose(
    @Viewer() viewer: Viewer,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Submitted(ProposeForm) form: Submitted<ProposeForm>,
  ) {
    return submit(form, {
      perform: (said) => this.visits.propose(actorOf(viewer), id, said),
      invalid: (propose) => this.page(viewer, id, request, { propose }),
      done: () => redirect(base(id), { flash: 'flash.visit.proposed' }),
    });
  }

  @Post('aceptar')
  accept(
    @Viewer() viewer: Viewer,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Submitted(AcceptForm) form: Submitted<AcceptForm>,
  ) {
    return submit(form, {
      perform: ({ version }) => this.visits.accept(actorOf(viewer), id, version),
      invalid: (propose) => this.page(viewer, id, request, { propose }),
      done: () => redirect(base(id), { flash: 'flash.visit.agreed' }),
    });
  }

  @Post('cancelar')
  cancel(
    @Viewer() viewer: Viewer,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Submitted(CancelForm) form: Submitted<CancelForm>,
  ) {
    return submit(form, {
      perform: (said) => this.visits.cancel(actorOf(viewer), id, said),
      invalid: (cancel) => this.page(viewer, id, request, { cancel }),
      done: () => redirect(base(id), { flash: 'flash.visit.cancelled' }),
    });
  }

  @Post('acta')
  drawUp(
    @Viewer() viewer: Viewer,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Submitted(DrawUpForm) form: Submitted<DrawUpForm>,
  ) {
    return submit(form, {
      perform: (said) => this.minutes.drawUp(actorOf(viewer), id, said),
      invalid: (drawUp) => this.page(viewer, id, request, { drawUp }),
      done: () => redirect(`${base(id)}#acta`, { flash: 'flash.visit.minuted' }),
    });
  }

  @Post('acta/reabrir')
  async reopen(@Viewer() viewer: Viewer, @Param('id') id: string) {
    await this.minutes.reopen(actorOf(viewer), id);
    return redirect(base(id), { flash: 'flash.visit.reopened' });
  }

  @Post('acta/firma')
  sign(
    @Viewer() viewer: Viewer,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Submitted(SignForm) form: Submitted<SignForm>,
  ) {
    return submit(form, {
      perform: async (said) => {
        const { current } = await this.reader.ofCase(actorOf(viewer), id);
        await this.minutes.sign(actorOf(viewer), current?.visit.id ?? '', said);
      },
      invalid: (sign) => this.page(viewer, id, request, { sign }),
      done: () => redirect(`${base(id)}#acta`, { flash: 'flash.visit.signed' }),
    });
  }

  @Get('acta/:visit/acta.pdf')
  @Allow({ staff: ['auditor', 'committee', 'staff_admin'] })
  async pdf(@Viewer() viewer: Viewer, @Param('id') id: string, @Param('visit') visitId: string) {
    const { minutes, signatures } = await this.reader.minutes(actorOf(viewer), visitId, id);
    const bytes = await this.documents.read(minutes, signatures);
    return file(bytes, { contentType: 'application/pdf', name: 'acta-de-visita.pdf', inline: true });
  }

  private async page(viewer: Viewer, id: string, request: FastifyRequest, forms: VisitForms): Promise<View> {
    const material = await this.reader.ofCase(actorOf(viewer), id);
    const agenda = this.pages.words(request).t('visit.default-agenda');
    return view(VisitPage, visitPage(material, viewer, forms, agenda, emptyForm));
  }
}
