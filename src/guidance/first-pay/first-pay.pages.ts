import { Controller, Get, Inject, Param, Post, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Clock } from '#libs/clock';
import { CONTENT_TYPES } from '#libs/files';
import { newId } from '#libs/ids';
import type { FormState } from '#templates/components/form-state';
import { FirstPayPage } from '#templates/guidance/first-pay/first-pay.page';
import { ReportAccountPage } from '#templates/guidance/first-pay/report-account.page';
import { CONFIG, type Config } from '../../config/index.js';
import {
  actorOf,
  Allow,
  emptyForm,
  file,
  Limits,
  localeOf,
  notFound,
  redirect,
  submit,
  Submitted,
  type View,
  view,
  Viewer,
} from '../../web/index.js';
import { articleAnchors } from '../framework/anchors.views.js';
import { LegalFramework } from '../framework/framework.service.js';
import { languageOf } from '../hires/hire-paper.content.js';
import { HirePapers } from '../hires/hire-papers.service.js';
import { AccountReportForm } from './first-pay.forms.js';
import { ACCOUNT_REPORTS, ACCOUNT_REPORTS_OF_ALL, LEAST_REPORTS, REPORT_MONTHS } from './first-pay.rules.js';
import { FirstPays } from './first-pay.service.js';
import { matrixOf } from './first-pay.views.js';

const home = '/guia/primer-pago';
/** The papers that anybody may take along: lines to write on, nothing of anybody. */
const letters = ['carta-a-la-sucursal', 'reclamacion-condusef'] as const;

/** The account for the first pay, for everyone. */
@Controller('guia/primer-pago')
@Allow('public')
export class FirstPayPages {
  constructor(
    private readonly pays: FirstPays,
    private readonly papers: HirePapers,
    private readonly framework: LegalFramework,
    private readonly limits: Limits,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  async show(@Req() request: FastifyRequest, @Viewer() viewer: Viewer | null) {
    const locale = localeOf(request);
    const documents = await this.pays.documents(locale);
    return view(FirstPayPage, {
      steps: this.pays.content.steps[locale],
      anchors: articleAnchors(await this.framework.current(actorOf(viewer))),
      documents,
      banks: matrixOf(this.pays.content, await this.pays.cells()),
      least: LEAST_REPORTS,
      months: REPORT_MONTHS,
      letters,
    });
  }

  @Get('reportar')
  blank(@Req() request: FastifyRequest) {
    return this.form(request, emptyForm({ id: newId(), happenedOn: this.pays.today }));
  }

  @Post('reportar')
  report(@Req() request: FastifyRequest, @Submitted(AccountReportForm) form: Submitted<AccountReportForm>) {
    return submit(form, {
      perform: async (value) => {
        await this.limits.take(ACCOUNT_REPORTS, request.ip);
        await this.limits.take(ACCOUNT_REPORTS_OF_ALL, 'all');
        await this.pays.report(value);
      },
      invalid: (state) => this.form(request, state),
      done: () => redirect(home, { flash: 'first-pay.flash.reported' }),
    });
  }

  @Get('cartas/:paper/hoja.docx')
  async word(@Param('paper') id: string, @Query('idioma') language: unknown) {
    const paper = this.letter(id);
    // Heavy to load, and most processes never write one.
    const { writeHirePaper } = await import('#templates/guidance/hires/hire-paper.docx');
    return file(await writeHirePaper(paper, languageOf(language)), {
      contentType: CONTENT_TYPES.docx,
      name: `${id}.docx`,
    });
  }

  @Get('cartas/:paper/hoja.pdf')
  async sheet(@Param('paper') id: string, @Query('idioma') language: unknown) {
    const paper = this.letter(id);
    const { renderHirePaper } = await import('#templates/guidance/hires/hire-paper.pdf');
    const about = { language: languageOf(language), issuer: this.config.issuer.name, createdAt: this.clock.now() };
    const bytes = await renderHirePaper(paper, about);
    return file(bytes, { contentType: 'application/pdf', name: `${id}.pdf`, inline: true });
  }

  private letter(id: string) {
    const known = letters.find((one) => one === id);
    const paper = this.papers.all.find((one) => one.id === known);
    if (!paper) throw notFound();
    return paper;
  }

  private async form(request: FastifyRequest, form: FormState): Promise<View> {
    const documents = await this.pays.documents(localeOf(request));
    return view(ReportAccountPage, {
      banks: this.pays.content.banks.map(({ id, name }) => ({ value: id, label: name })),
      documents: documents.map(({ slug, name }) => ({ value: slug, label: name })),
      form,
    });
  }
}
