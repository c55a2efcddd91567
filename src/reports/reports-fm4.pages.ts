import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { pageNumber } from '#libs/paging';
import type { FormState } from '#templates/components/form-state';
import { ConfirmPage } from '#templates/confirm.page';
import { ReportsFm4Page } from '#templates/reports/fm4-list.page';
import { ReportFm4Page } from '#templates/reports/fm4-report.page';
import { actorOf, Allow, emptyForm, redirect, submit, Submitted, type View, view, Viewer } from '../web/index.js';
import { ReportHandling } from './report-handling.service.js';
import { AnswerForm, AskForm, MoveReportForm, SuspendForm } from './report.forms.js';
import { handlingRoles } from './report.policy.js';
import { openStates, REPORTS_PER_PAGE, reportStates } from './report.rules.js';
import { fm4ReportOf, lineOf } from './report.views.js';

/** Reports in FM4's workspace; each viewer sees those of companies they have no tie to. */
@Controller('fm4/reportes')
@Allow({ staff: [...handlingRoles] })
export class ReportsFm4Pages {
  constructor(private readonly handling: ReportHandling) {}

  @Get()
  async list(@Viewer() viewer: Viewer, @Query('estado') asked?: string, @Query('pagina') pageAsked?: string) {
    const state = reportStates.find((one) => one === asked) ?? null;
    const states = state ? [state] : openStates;
    const page = pageNumber(pageAsked);
    const { reports, counts } = await this.handling.list(actorOf(viewer), states, page);
    const total = states.reduce((sum, one) => sum + (counts[one] ?? 0), 0);
    const pages = Math.max(1, Math.ceil(total / REPORTS_PER_PAGE));
    return view(ReportsFm4Page, { rows: reports.map(lineOf), counts, state, page, pages });
  }

  @Get(':id')
  show(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return this.page(viewer, id, emptyForm());
  }

  @Post(':id/tomar')
  take(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(MoveReportForm) form: Submitted<MoveReportForm>) {
    return this.done(viewer, id, form, 'taken', ({ version }) => this.handling.take(actorOf(viewer), id, version));
  }

  @Post(':id/preguntar')
  ask(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(AskForm) form: Submitted<AskForm>) {
    return this.done(viewer, id, form, 'asked', (value) => this.handling.ask(actorOf(viewer), id, value));
  }

  @Post(':id/responder')
  answer(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(AnswerForm) form: Submitted<AnswerForm>) {
    return this.done(viewer, id, form, 'answered', (value) => this.handling.answer(actorOf(viewer), id, value));
  }

  @Get(':id/cerrar')
  askToClose(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return this.confirm(viewer, id, 'close', 'cerrar');
  }

  @Post(':id/cerrar')
  close(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(MoveReportForm) form: Submitted<MoveReportForm>) {
    return this.done(viewer, id, form, 'closed', ({ version }) => this.handling.close(actorOf(viewer), id, version));
  }

  @Post(':id/suspender')
  @Allow({ staff: ['staff_admin'] })
  suspend(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(SuspendForm) form: Submitted<SuspendForm>) {
    return this.done(viewer, id, form, 'suspended', (value) => this.handling.suspend(actorOf(viewer), id, value));
  }

  @Get(':id/excusarme')
  askToStepBack(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return this.confirm(viewer, id, 'step-back', 'excusarme');
  }

  @Post(':id/excusarme')
  async stepBack(@Viewer() viewer: Viewer, @Param('id') id: string) {
    await this.handling.stepBack(actorOf(viewer), id);
    return redirect('/fm4/reportes', { flash: 'reports-fm4.done.stepped-back' });
  }

  private async confirm(viewer: Viewer, id: string, what: 'close' | 'step-back', path: string): Promise<View> {
    const { report } = await this.handling.read(actorOf(viewer), id);
    return view(ConfirmPage, {
      place: 'fm4',
      question: { key: `reports-fm4.${what}-question`, params: { company: report.company } },
      consequence: { key: `reports-fm4.${what}-text` },
      yes: { key: `reports-fm4.${what}-action` },
      action: `/fm4/reportes/${id}/${path}`,
      fields: { version: String(report.version) },
      cancel: `/fm4/reportes/${id}`,
    });
  }

  private done<T>(viewer: Viewer, id: string, form: Submitted<T>, what: string, perform: (value: T) => Promise<void>) {
    return submit(form, {
      perform,
      invalid: (state) => this.page(viewer, id, state),
      done: () => redirect(`/fm4/reportes/${id}`, { flash: `reports-fm4.done.${what}` }),
    });
  }

  private async page(viewer: Viewer, id: string, form: FormState): Promise<View> {
    const found = await this.handling.read(actorOf(viewer), id);
    return view(ReportFm4Page, { report: fm4ReportOf(found, viewer), form });
  }
}
