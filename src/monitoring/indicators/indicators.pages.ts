import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import type { FormState } from '#templates/components/form-state';
import { DashboardPage } from '#templates/monitoring/indicators/dashboard.page';
import { IndicatorPage } from '#templates/monitoring/indicators/indicator.page';
import { RowsPage } from '#templates/monitoring/indicators/rows.page';
import { pageNumber } from '#libs/paging';
import { hasRole } from '../../database/index.js';
import { actorOf, Allow, emptyForm, notFound, redirect, submit, Submitted, view, Viewer } from '../../web/index.js';
import { keepers, monitors } from '../monitoring.policy.js';
import { CorrectionForm } from './indicator.forms.js';
import { breakdownShapes, correctionShapes, crossShape, groupedLines, lineOf, sheetShape } from './indicator.views.js';
import { FigureSources } from './figure-sources.js';
import { Indicators, ROWS_PER_PAGE } from './indicators.service.js';
import { periodNamed } from './period.rules.js';

const home = '/fm4/indicadores';

/** The indicators in FM4's workspace. Whoever keeps the logs opens the rows behind a figure, too. */
@Controller('fm4/indicadores')
@Allow({ staff: monitors })
export class IndicatorPages {
  constructor(
    private readonly indicators: Indicators,
    private readonly sources: FigureSources,
  ) {}

  @Get()
  async show(@Viewer() viewer: Viewer) {
    const figures = await this.indicators.series(actorOf(viewer), null);
    const drafts = figures.filter(({ isDraft }) => isDraft);
    const computedAt = drafts.reduce<Date | null>((last, { at }) => (last && last > at ? last : at), null);
    return view(DashboardPage, { groups: groupedLines(this.sources.sheets(), figures), computedAt, home });
  }

  /** Computes the present periods now instead of within the hour. */
  @Post('actualizar')
  @Allow({ staff: keepers })
  async refresh() {
    await this.indicators.refresh();
    return redirect(home, { flash: 'flash.indicators.computed' });
  }

  @Get(':id')
  one(@Viewer() viewer: Viewer, @Param('id') id: string, @Query('periodo') asked?: unknown) {
    return this.page(viewer, id, asked, emptyForm());
  }

  @Get(':id/renglones/:period')
  @Allow({ staff: keepers })
  async rows(
    @Viewer() viewer: Viewer,
    @Param('id') id: string,
    @Param('period') key: string,
    @Query('pagina') asked?: unknown,
  ) {
    const page = pageNumber(asked);
    const { sheet, period, rows } = await this.indicators.rows(actorOf(viewer), id, key, page);
    const total = rows[0]?.total ?? 0;
    return view(RowsPage, {
      home,
      id,
      name: sheet.name,
      period: period.key,
      rows,
      ofAnswers: this.sources.isOfAnswers(sheet),
      total,
      page,
      pages: Math.max(1, Math.ceil(total / ROWS_PER_PAGE)),
    });
  }

  @Post(':id/corregir')
  @Allow({ staff: keepers })
  correct(
    @Viewer() viewer: Viewer,
    @Param('id') id: string,
    @Submitted(CorrectionForm) form: Submitted<CorrectionForm>,
  ) {
    return submit(form, {
      perform: ({ period, reason }) => this.indicators.correct(actorOf(viewer), id, period, reason),
      invalid: (state) => this.page(viewer, id, undefined, state),
      done: () => redirect(`${home}/${id}#correcciones`, { flash: 'flash.indicators.corrected' }),
    });
  }

  private async page(viewer: Viewer, id: string, asked: unknown, form: FormState) {
    if (asked !== undefined && (typeof asked !== 'string' || !periodNamed(asked))) throw notFound();
    const { sheet, figures, whole, corrections } = await this.indicators.read(actorOf(viewer), id, asked ?? null);
    const line = lineOf(sheet, figures);
    const breakdowns = breakdownShapes(sheet, whole, line.points);
    return view(IndicatorPage, {
      home,
      line,
      sheet: sheetShape(sheet),
      period: whole?.period ?? null,
      breakdowns,
      cross: crossShape(sheet, whole, breakdowns),
      corrections: correctionShapes(sheet, corrections, figures),
      keeps: hasRole(viewer, ...keepers),
      ofAnswers: sheet.feed !== null && this.sources.isOfAnswers({ ...sheet, feed: sheet.feed }),
      form,
    });
  }
}
