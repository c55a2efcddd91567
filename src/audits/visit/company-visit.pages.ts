import { Controller, Get, Param, Post } from '@nestjs/common';
import { CompanyVisitPage } from '#templates/audits/visit/company-visit.page';
import type { CompanyVisitProps } from '#templates/audits/visit/visit-props';
import {
  actorOf,
  Allow,
  emptyForm,
  file,
  redirect,
  submit,
  Submitted,
  view,
  type View,
  Viewer,
} from '../../web/index.js';
import { CompanyVisits } from './company-visits.service.js';
import { MinutesDocuments } from './minutes-documents.js';
import { Minutes } from './minutes.service.js';
import { AcceptForm, CounterForm, SignForm } from './visit.forms.js';
import { companyVisitPage } from './visit.views.js';
import { VisitReader } from './visit-reader.js';

const base = '/empresa/auditoria/visita';

/** The visit in the company's own workspace. */
@Controller('empresa/auditoria/visita')
@Allow({ company: ['company_admin'] })
export class CompanyVisitPages {
  constructor(
    private readonly visits: CompanyVisits,
    private readonly minutes: Minutes,
    private readonly documents: MinutesDocuments,
    private readonly reader: VisitReader,
  ) {}

  @Get()
  @Allow({ company: ['company_admin', 'company_editor'] })
  show(@Viewer() viewer: Viewer) {
    return this.page(viewer, {});
  }

  @Post('aceptar')
  accept(@Viewer() viewer: Viewer, @Submitted(AcceptForm) form: Submitted<AcceptForm>) {
    return submit(form, {
      perform: ({ version }) => this.visits.accept(actorOf(viewer), version),
      invalid: (counter) => this.page(viewer, { counter }),
      done: () => redirect(base, { flash: 'flash.visit.agreed' }),
    });
  }

  @Post('otra-fecha')
  counter(@Viewer() viewer: Viewer, @Submitted(CounterForm) form: Submitted<CounterForm>) {
    return submit(form, {
      perform: (said) => this.visits.counter(actorOf(viewer), said),
      invalid: (counter) => this.page(viewer, { counter }),
      done: () => redirect(base, { flash: 'flash.visit.countered' }),
    });
  }

  @Post('firma')
  sign(@Viewer() viewer: Viewer, @Submitted(SignForm) form: Submitted<SignForm>) {
    return submit(form, {
      perform: async (said) => {
        const known = await this.reader.ofCompany(actorOf(viewer));
        await this.minutes.sign(actorOf(viewer), known?.current?.visit.id ?? '', said);
      },
      invalid: (sign) => this.page(viewer, { sign }),
      done: () => redirect(`${base}#acta`, { flash: 'flash.visit.signed' }),
    });
  }

  @Get('acta/:visit/acta.pdf')
  @Allow({ company: ['company_admin', 'company_editor'] })
  async pdf(@Viewer() viewer: Viewer, @Param('visit') visitId: string) {
    const { minutes, signatures } = await this.reader.minutes(actorOf(viewer), visitId, null);
    const bytes = await this.documents.read(minutes, signatures);
    return file(bytes, { contentType: 'application/pdf', name: 'acta-de-visita.pdf', inline: true });
  }

  private async page(viewer: Viewer, forms: Partial<CompanyVisitProps['forms']>): Promise<View> {
    const known = await this.reader.ofCompany(actorOf(viewer));
    return view(CompanyVisitPage, companyVisitPage(known, viewer, forms, emptyForm));
  }
}
