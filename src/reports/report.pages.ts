import { Controller, Get, Post, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { newId } from '#libs/ids';
import type { FormState } from '#templates/components/form-state';
import { FindCompanyPage } from '#templates/reports/find-company.page';
import { type FollowedReport, FollowPage } from '#templates/reports/follow.page';
import { ReceiptPage } from '#templates/reports/receipt.page';
import { ReportPage } from '#templates/reports/report.page';
import { Allow, emptyForm, localeOf, redirect, submit, Submitted, type View, view } from '../web/index.js';
import { ReceiptForm, ReplyForm, ReportForm } from './report.forms.js';
import { MAX_SEARCH_LENGTH } from './report.rules.js';
import { ReportedMatters } from './reported-matters.js';
import { followedOf } from './report.views.js';
import { type Caller, Reports } from './reports.service.js';

/** Reporting a concern without an account or a name, and following it with the receipt. */
@Controller('reportar')
@Allow('public')
export class ReportPages {
  constructor(
    private readonly reports: Reports,
    private readonly matters: ReportedMatters,
  ) {}

  /** First the company, by code or name; then the report. */
  @Get()
  async start(@Query('codigo') code?: unknown, @Query('empresa') name?: unknown) {
    const text = typeof name === 'string' ? name.trim().slice(0, MAX_SEARCH_LENGTH) : '';
    const company = await this.reports.companyOf(typeof code === 'string' ? code : text);
    if (company && typeof code !== 'string') return redirect(`/reportar?codigo=${company.code}`);
    if (company) return this.formPage(company, emptyForm());
    const unknown = typeof code === 'string' && code !== '';
    const found = text ? await this.reports.search(text) : [];
    return view(FindCompanyPage, { text, found, asked: text !== '' || unknown }, { status: unknown ? 404 : 200 });
  }

  @Post()
  async send(@Submitted(ReportForm) form: Submitted<ReportForm>, @Req() request: FastifyRequest) {
    const raw = form.raw['codigo'];
    const company = await this.reports.companyOf(typeof raw === 'string' ? raw : '');
    if (!company) return view(FindCompanyPage, { text: '', found: [], asked: true }, { status: 422 });
    return submit(form, {
      perform: (value) => this.reports.receive(value, { ...callerOf(request), locale: localeOf(request) }),
      invalid: (state) => this.formPage(company, state),
      // no redirect: the receipt stands in no address, no cookie and no log
      done: (receipt) => view(ReceiptPage, { receipt, company: company.name }),
    });
  }

  @Get('seguimiento')
  follow() {
    return followPage(emptyForm());
  }

  @Post('seguimiento')
  show(@Submitted(ReceiptForm) form: Submitted<ReceiptForm>, @Req() request: FastifyRequest) {
    return submit(form, {
      perform: ({ recibo }) => this.reports.follow(recibo, callerOf(request)),
      invalid: (state) => followPage(state),
      done: async (found, { recibo }) => followPage(emptyForm({ envio: newId() }), await this.followed(found, recibo)),
    });
  }

  @Post('seguimiento/mensaje')
  async reply(@Submitted(ReplyForm) form: Submitted<ReplyForm>, @Req() request: FastifyRequest) {
    const receipt = String(form.raw['recibo'] ?? '');
    const again = async (state: FormState, sent: boolean) => {
      const found = await this.reports.follow(receipt, callerOf(request));
      return followPage(state, await this.followed(found, receipt), sent);
    };
    return submit(form, {
      perform: (value) => this.reports.reply(value, callerOf(request)),
      invalid: (state) => ('recibo' in state.errors ? followPage(state) : again(state, false)),
      done: () => again(emptyForm({ envio: newId() }), true),
    });
  }

  /** After a reload or a change of language the receipt is typed again: it is in no address. */
  @Get('seguimiento/mensaje')
  again(@Query('lang') lang?: unknown) {
    return redirect(`/reportar/seguimiento${lang === 'en' || lang === 'es' ? `?lang=${lang}` : ''}`);
  }

  private async followed(found: Awaited<ReturnType<Reports['follow']>>, receipt: string): Promise<FollowedReport> {
    return followedOf({ ...found, answers: await this.matters.answersTo(found.report.id) }, receipt);
  }

  private formPage(company: { code: string; name: string }, state: FormState): View {
    // an expired form gets a new token and keeps its input; one sent too fast keeps its token
    const stale = state.summary?.key === 'refusal.reports.form-old' || !state.values['inicio'];
    const values = stale ? { ...state.values, inicio: this.reports.newForm() } : state.values;
    return view(ReportPage, { company, form: { ...state, values } });
  }
}

const followPage = (form: FormState, report: FollowedReport | null = null, sent = false): View =>
  view(FollowPage, { form, report, sent });

const callerOf = ({ ip, id }: FastifyRequest): Caller => ({ ip, request: String(id) });
