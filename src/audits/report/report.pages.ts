import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { CaseReportPage } from '#templates/audits/report/case-report.page';
import {
  actorOf,
  Allow,
  emptyForm,
  file,
  Limits,
  localeOf,
  redirect,
  submit,
  Submitted,
  view,
  type View,
  Viewer,
} from '../../web/index.js';
import { AnswerCommentForm, DraftForm } from './report.forms.js';
import { documentLimit } from './report-limits.js';
import { ReportPagesReader } from './report-reader.js';
import { usualCommentTerm } from './report.rules.js';
import { ReportRenderer } from './report-renderer.js';
import { AuditReports } from './report.service.js';
import { caseReportPage, type ReturnedForm } from './report.views.js';

const base = (id: string): string => `/fm4/auditorias/${id}/informe`;

/** The reports of a case in FM4's workspace. */
@Controller('fm4/auditorias/:id/informe')
@Allow({ staff: ['auditor', 'staff_admin'] })
export class ReportPages {
  constructor(
    private readonly reports: AuditReports,
    private readonly renderer: ReportRenderer,
    private readonly reader: ReportPagesReader,
    private readonly limits: Limits,
  ) {}

  @Get()
  @Allow({ staff: ['auditor', 'committee', 'staff_admin'] })
  show(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return this.page(viewer, id, null);
  }

  @Post()
  draft(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(DraftForm) form: Submitted<DraftForm>) {
    return submit(form, {
      perform: (said) => this.reports.draft(actorOf(viewer), id, said),
      invalid: (state) => this.page(viewer, id, { comment: null, state }),
      done: () => redirect(base(id), { flash: 'flash.audits.report-drafted' }),
    });
  }

  @Post('comentarios/:comment')
  answer(
    @Viewer() viewer: Viewer,
    @Param('id') id: string,
    @Param('comment') comment: string,
    @Submitted(AnswerCommentForm) form: Submitted<AnswerCommentForm>,
  ) {
    return submit(form, {
      perform: (said) => this.reports.answer(actorOf(viewer), id, comment, said),
      invalid: (state) => this.page(viewer, id, { comment, state }),
      done: () => redirect(`${base(id)}#comentarios`, { flash: 'flash.audits.comment-answered' }),
    });
  }

  @Get(':report/informe.pdf')
  @Allow({ staff: ['auditor', 'committee', 'staff_admin'] })
  async document(
    @Viewer() viewer: Viewer,
    @Param('id') id: string,
    @Param('report') report: string,
    @Req() request: FastifyRequest,
  ) {
    await this.limits.take(documentLimit, viewer.userId);
    const { pdf, name } = await this.renderer.document(actorOf(viewer), id, report, localeOf(request));
    return file(pdf, { contentType: 'application/pdf', name });
  }

  private async page(viewer: Viewer, id: string, form: ReturnedForm): Promise<View> {
    const source = await this.reader.ofCase(actorOf(viewer), id);
    const start = emptyForm({ term: String(usualCommentTerm), ...(source.summary ? { summary: source.summary } : {}) });
    return view(CaseReportPage, caseReportPage(source, viewer, form, start));
  }
}
