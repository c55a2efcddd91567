import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { IsInt, MaxLength } from 'class-validator';
import type { FormState } from '#templates/components/form-state';
import { CONTENT_TYPES } from '#libs/files';
import { DonorReportPage } from '#templates/monitoring/donor-report/donor-report.page';
import { hasRole } from '../../database/index.js';
import {
  actorOf,
  Allow,
  emptyForm,
  file,
  IsPrintable,
  message,
  notFound,
  PlainNumber,
  redirect,
  submit,
  Submitted,
  view,
  Viewer,
} from '../../web/index.js';
import { keepers, monitors } from '../monitoring.policy.js';
import { DonorReports, reportFormats } from './donor-report.service.js';

const home = '/fm4/indicadores';
const longest = 2_000;
const tooLong = { message: message('form.too-long', { constraint1: longest }) };

/** What FM4 writes itself in a report. */
export class ReportNotesForm {
  @PlainNumber()
  @IsInt({ message: 'form.invalid' })
  version: number = 0;

  @IsPrintable()
  @MaxLength(longest, tooLong)
  notWorked: string = '';

  @IsPrintable()
  @MaxLength(longest, tooLong)
  different: string = '';
}

/** The report to donors. */
@Controller('fm4/indicadores/informe')
@Allow({ staff: monitors })
export class DonorReportPages {
  constructor(private readonly reports: DonorReports) {}

  @Get()
  async show(@Viewer() viewer: Viewer, @Query('periodo') asked?: unknown) {
    return this.page(viewer, typeof asked === 'string' && asked !== '' ? asked : null, null);
  }

  @Get(':period/informe.:format')
  async download(@Viewer() viewer: Viewer, @Param('period') period: string, @Param('format') named: string) {
    const format = reportFormats.find((one) => one === named);
    if (!format) throw notFound();
    const bytes = await this.reports.draw(actorOf(viewer), period, format);
    return file(bytes, { contentType: CONTENT_TYPES[format], name: `informe-${period}.${format}` });
  }

  @Post(':period')
  @Allow({ staff: keepers })
  write(
    @Viewer() viewer: Viewer,
    @Param('period') period: string,
    @Submitted(ReportNotesForm) form: Submitted<ReportNotesForm>,
  ) {
    return submit(form, {
      perform: (value) => this.reports.write(actorOf(viewer), period, value),
      invalid: (state) => this.page(viewer, period, state),
      done: () => redirect(`${home}/informe?periodo=${period}`, { flash: 'flash.report-donors.kept' }),
    });
  }

  private async page(viewer: Viewer, asked: string | null, form: FormState | null) {
    const periods = await this.reports.periods(actorOf(viewer));
    const key = asked ?? periods[0] ?? null;
    const found = key === null ? null : await this.reports.read(actorOf(viewer), key);
    const version = String(found?.version ?? 0);
    return view(DonorReportPage, {
      home,
      periods,
      report: found?.report ?? null,
      form: !hasRole(viewer, ...keepers)
        ? null
        : form
          ? { ...form, values: { ...form.values, version } }
          : emptyForm({ version, notWorked: found?.report.notWorked ?? '', different: found?.report.different ?? '' }),
    });
  }
}
