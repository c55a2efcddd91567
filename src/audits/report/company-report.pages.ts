import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Clock } from '#libs/clock';
import { formatCode } from '#libs/codes';
import { dayOf } from '#libs/mexico';
import { CompanyReportPage } from '#templates/audits/report/company-report.page';
import { PublicReportMissing, PublicReportPage } from '#templates/audits/report/public-report.page';
import type { FormState } from '#templates/components/form-state';
import {
  actorOf,
  Allow,
  emptyForm,
  file,
  Limits,
  localeOf,
  ReadsAnyText,
  redirect,
  submit,
  Submitted,
  view,
  type View,
  Viewer,
} from '../../web/index.js';
import { CommentForm } from './report.forms.js';
import { documentLimit } from './report-limits.js';
import { ReportPagesReader } from './report-reader.js';
import { ReportRenderer } from './report-renderer.js';
import { AuditReports } from './report.service.js';
import { companyReportPage } from './report.views.js';

const home = '/empresa/auditoria/informe';

/** The report of the company's audit: the draft that it comments on, and the final one. */
@Controller('empresa/auditoria/informe')
@Allow({ company: ['company_admin', 'company_editor'] })
export class CompanyReportPages {
  constructor(
    private readonly reports: AuditReports,
    private readonly renderer: ReportRenderer,
    private readonly reader: ReportPagesReader,
    private readonly limits: Limits,
    private readonly clock: Clock,
  ) {}

  @Get()
  show(@Viewer() viewer: Viewer) {
    return this.page(viewer, emptyForm());
  }

  @Post(':report/comentarios')
  comment(
    @Viewer() viewer: Viewer,
    @Param('report') report: string,
    @Submitted(CommentForm) form: Submitted<CommentForm>,
  ) {
    return submit(form, {
      perform: (said) => this.reports.comment(actorOf(viewer), report, said),
      invalid: (state) => this.page(viewer, state),
      done: () => redirect(`${home}#comentarios`, { flash: 'flash.audits.report-commented' }),
    });
  }

  @Get(':report/informe.pdf')
  async document(@Viewer() viewer: Viewer, @Param('report') report: string, @Req() request: FastifyRequest) {
    await this.limits.take(documentLimit, viewer.userId);
    const { pdf, name } = await this.renderer.document(actorOf(viewer), null, report, localeOf(request));
    return file(pdf, { contentType: 'application/pdf', name });
  }

  private async page(viewer: Viewer, form: FormState): Promise<View> {
    const known = await this.reader.ofCompany(actorOf(viewer));
    return view(CompanyReportPage, companyReportPage(known, form, dayOf(this.clock.now())));
  }
}

/** Public check of a final report by its code: that it is authentic, never what it says. */
@Controller('informes')
@Allow('public')
export class PublicReportPages {
  constructor(private readonly reports: AuditReports) {}

  @Get(':code')
  @ReadsAnyText()
  async show(@Param('code') typed: string) {
    const looked = await this.reports.look(typed);
    if (!looked.found) return view(PublicReportMissing, {}, { status: 404 });
    const { report } = looked;
    const code = formatCode(report.code);
    if (typed !== code) return redirect(`/informes/${code}`);
    return view(PublicReportPage, { report: { ...report, code } });
  }
}
