import { Controller, Get, Inject, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Clock } from '#libs/clock';
import { Companies, displayName } from '../../companies/index.js';
import { CONFIG, type Config } from '../../config/index.js';
import { Database } from '../../database/index.js';
import { actorOf, Allow, file, localeOf, Pages, Viewer } from '../../web/index.js';
import { AssessmentReader } from '../answering/assessment-reader.js';
import { questionnaireSheet, sheetColumns, type SheetHeadings } from './questionnaire-sheet.js';
import { questionnaireView } from './questionnaire.views.js';

/** The questionnaire on paper and as a sheet, also before a company starts: to read it and to gather answers. */
@Controller('empresa/autoevaluacion')
@Allow({ company: ['company_admin', 'company_editor'] })
export class QuestionnairePages {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
    private readonly companies: Companies,
    private readonly reader: AssessmentReader,
    private readonly pages: Pages,
  ) {}

  @Get('cuestionario.pdf')
  async paper(@Viewer() viewer: Viewer, @Req() request: FastifyRequest) {
    const questionnaire = await this.read(viewer);
    // Heavy to load, and most processes never draw.
    const { renderQuestionnaire } = await import('#templates/assessments/questionnaire/questionnaire.pdf');
    const bytes = await renderQuestionnaire({
      questionnaire,
      locale: localeOf(request),
      issuer: this.config.issuer,
      createdAt: this.clock.now(),
    });
    return file(bytes, { contentType: 'application/pdf', name: 'cuestionario.pdf', inline: true });
  }

  @Get('cuestionario.csv')
  async sheet(@Viewer() viewer: Viewer, @Req() request: FastifyRequest) {
    const { t } = this.pages.words(request);
    const headings = Object.fromEntries(
      sheetColumns.map((column) => [column, t(`assessments.questionnaire.column.${column}`)]),
    ) as SheetHeadings;
    const words = {
      yes: t('word.yes'),
      no: t('word.no'),
      perhaps: t('assessments.questionnaire.perhaps'),
      unknown: t('assessments.practice.unknown'),
    };
    const bytes = questionnaireSheet(await this.read(viewer), headings, words);
    return file(bytes, { contentType: 'text/csv; charset=utf-8', name: 'cuestionario.csv' });
  }

  /** Of the assessment that is under way, by its version and profile; otherwise blank, by the newest. */
  private read(viewer: Viewer) {
    return this.db.as(actorOf(viewer), async (tx) => {
      const latest = await this.reader.latest(tx, viewer.companyId!);
      const own = latest?.state === 'closed' ? null : latest;
      const instrument = own?.instrument ?? (await this.reader.newestInstrument(tx)).instrument;
      const company = displayName(await this.companies.byId(tx, viewer.companyId!));
      return questionnaireView(instrument, company, own);
    });
  }
}
