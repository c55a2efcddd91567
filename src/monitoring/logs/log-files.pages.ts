import { Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { FormState } from '#templates/components/form-state';
import { ImportPage, UploadPage } from '#templates/monitoring/logs/import.page';
import { logTable } from '#templates/monitoring/logs/log-table';
import type { LogFieldName, LogName } from '#templates/monitoring/logs/log.shapes';
import { Clock } from '#libs/clock';
import { csvOf } from '#libs/csv';
import { CONTENT_TYPES } from '#libs/files';
import { dayOf } from '#libs/mexico';
import { writeWorkbook } from '#libs/spreadsheet';
import { Storage } from '#libs/storage';
import { UnreadableTable } from '../../courses/index.js';
import { maskTelltales } from '../../guidance/index.js';
import {
  actorOf,
  Allow,
  emptyForm,
  file,
  Pages,
  redirect,
  Refused,
  refusedState,
  submit,
  Submitted,
  type UploadedForm,
  view,
  type View,
  Viewer,
  withUploads,
} from '../../web/index.js';
import { keepers, loggers } from '../monitoring.policy.js';
import { refuse } from '../monitoring.refusals.js';
import { textToMend } from './day-orders.rules.js';
import { logFields } from './log.fields.js';
import { CarryOutForm } from './log.forms.js';
import { LogImports } from './log-imports.service.js';
import { FAULTY_SHOWN, freeFields, LARGEST_FILE, MASK, MOST_ROWS } from './log.rules.js';
import { fieldShapes, textOf } from './log.views.js';
import { filterIn, logIn } from './logs.pages.js';
import { Logs } from './logs.service.js';

const home = '/fm4/bitacoras';
const noStore = { 'cache-control': 'no-store' };
const mb = LARGEST_FILE / 1024 / 1024;

/** How the columns of a log are headed, as its file is read, too. */
const headingsOf = (log: LogName, t: (key: `logs.field.${LogFieldName}`) => string): string[] =>
  logFields[log].map(({ name }) => t(`logs.field.${name}`));

/** What a field gives out: where people write freely, without what tells of a person. */
function freeNames(log: LogName): (name: LogFieldName, text: string) => string {
  const free = new Map(freeFields(log).map(({ name, names }) => [name, { names }]));
  return (name, text) => (free.has(name) ? maskTelltales(text, MASK, free.get(name)) : text);
}

/** Logs as files: given out without what tells of a person, and read from what FM4 keeps today. */
@Controller('fm4/bitacoras/:log')
@Allow({ staff: keepers })
export class LogFilePages {
  constructor(
    private readonly logs: Logs,
    private readonly imports: LogImports,
    private readonly storage: Storage,
    private readonly pages: Pages,
    private readonly clock: Clock,
  ) {}

  @Get('archivo.csv')
  @Allow({ staff: loggers })
  async csv(
    @Viewer() viewer: Viewer,
    @Param('log') named: string,
    @Query() query: Record<string, unknown>,
    @Req() request: FastifyRequest,
  ) {
    const log = logIn(named);
    const bytes = csvOf(await this.table(viewer, log, query, request));
    return file(bytes, { contentType: 'text/csv; charset=utf-8', name: this.nameOf(log, 'csv'), headers: noStore });
  }

  @Get('archivo.xlsx')
  @Allow({ staff: loggers })
  async workbook(
    @Viewer() viewer: Viewer,
    @Param('log') named: string,
    @Query() query: Record<string, unknown>,
    @Req() request: FastifyRequest,
  ) {
    const log = logIn(named);
    const rows = await this.table(viewer, log, query, request);
    const bytes = await writeWorkbook([{ name: log, rows }]);
    return file(bytes, { contentType: CONTENT_TYPES.xlsx, name: this.nameOf(log, 'xlsx'), headers: noStore });
  }

  /** A workbook with the columns that are read. */
  @Get('plantilla.xlsx')
  @Allow({ staff: loggers })
  async template(@Param('log') named: string, @Req() request: FastifyRequest) {
    const log = logIn(named);
    const headings = headingsOf(log, this.pages.words(request).t);
    const bytes = await writeWorkbook([{ name: log, rows: [headings], widths: headings.map(() => 20) }]);
    return file(bytes, { contentType: CONTENT_TYPES.xlsx, name: `plantilla-${log}.xlsx` });
  }

  @Get('importar')
  ask(@Param('log') named: string) {
    return this.upload(logIn(named), emptyForm());
  }

  @Post('importar')
  send(@Viewer() viewer: Viewer, @Param('log') named: string, @Req() request: FastifyRequest) {
    const log = logIn(named);
    const tooLarge = () => refuse('monitoring.import-large', { status: 413, params: { mb } });
    const limits = { file: LARGEST_FILE, files: 1, form: LARGEST_FILE + 100_000, tooLarge };
    return withUploads(request, this.storage, limits, (form) => this.received(viewer, log, form));
  }

  @Get('importar/:id')
  show(@Viewer() viewer: Viewer, @Param('log') named: string, @Param('id') id: string) {
    return this.page(viewer, logIn(named), id);
  }

  @Post('importar/:id')
  carryOut(
    @Viewer() viewer: Viewer,
    @Param('log') named: string,
    @Param('id') id: string,
    @Submitted(CarryOutForm) form: Submitted<CarryOutForm>,
  ) {
    const log = logIn(named);
    return submit(form, {
      perform: ({ which, correction }) =>
        this.imports.carryOut(actorOf(viewer), log, id, { partly: which === 'good', correction }),
      invalid: (state) => this.page(viewer, log, id, state),
      done: () => redirect(`${home}/${log}/importar/${id}`),
    });
  }

  /** All faulty rows in their columns, to be mended and sent again. */
  @Get('importar/:id/fallas.csv')
  async faulty(
    @Viewer() viewer: Viewer,
    @Param('log') named: string,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
  ) {
    const bytes = csvOf(await this.faultTable(viewer, logIn(named), id, request));
    return file(bytes, { contentType: 'text/csv; charset=utf-8', name: 'fallas.csv', headers: noStore });
  }

  @Get('importar/:id/fallas.xlsx')
  async faultyWorkbook(
    @Viewer() viewer: Viewer,
    @Param('log') named: string,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
  ) {
    const log = logIn(named);
    const bytes = await writeWorkbook([{ name: log, rows: await this.faultTable(viewer, log, id, request) }]);
    return file(bytes, { contentType: CONTENT_TYPES.xlsx, name: `fallas-${log}.xlsx`, headers: noStore });
  }

  private async faultTable(viewer: Viewer, log: LogName, id: string, request: FastifyRequest) {
    const rows = await this.imports.faulty(actorOf(viewer), log, id);
    const { t, maybe } = this.pages.words(request);
    const free = freeNames(log);
    const why = ({ problems }: (typeof rows)[number]) =>
      problems
        .map(({ field, problem }) => `${t(`logs.field.${field}`)}: ${maybe(problem.key, problem.params) ?? ''}`)
        .join(' ');
    return [
      [t('logs.import.row'), ...headingsOf(log, t), t('logs.import.why')],
      ...rows.map((row) => [
        row.row,
        ...logFields[log].map(({ name }) => textToMend(free(name, row.raw[name] ?? ''), name, row.problems)),
        why(row),
      ]),
    ];
  }

  private async received(viewer: Viewer, log: LogName, { files: [sent] }: UploadedForm) {
    const problem = (key: string, params: Record<string, string | number> = {}) =>
      this.upload(log, { values: {}, errors: { file: { key, params } } }, 422);
    if (!sent || (sent.file === null && sent.name === '')) return problem('courses.import.none');
    if (!sent.file) return problem('refusal.monitoring.import-large', { mb });
    try {
      const id = await this.imports.read(actorOf(viewer), log, { path: sent.file.path, name: sent.name });
      return redirect(`${home}/${log}/importar/${id}`);
    } catch (error) {
      if (error instanceof UnreadableTable) return problem(`courses.import.${error.problem}`, error.params);
      if (error instanceof Refused && error.field === 'file') return this.upload(log, refusedState({}, error), 422);
      throw error;
    }
  }

  private async table(viewer: Viewer, log: LogName, query: Record<string, unknown>, request: FastifyRequest) {
    const rows = await this.logs.export(actorOf(viewer), log, filterIn(query));
    const free = freeNames(log);
    const entries = rows.map(({ values, correction }) => ({
      correction: correction === null ? '' : maskTelltales(correction, MASK),
      values: Object.fromEntries(logFields[log].map(({ name }) => [name, free(name, textOf(values[name]))])),
    }));
    return logTable(this.pages.words(request), fieldShapes(log), entries);
  }

  private nameOf = (log: LogName, extension: string) => `bitacora-${log}-${dayOf(this.clock.now())}.${extension}`;

  private upload(log: LogName, form: FormState, status = 200): View {
    return view(UploadPage, { home, log, fields: fieldShapes(log), form, most: MOST_ROWS, mb }, { status });
  }

  private async page(viewer: Viewer, log: LogName, id: string, form?: FormState): Promise<View> {
    const { found, counts, faulty, telling, sample } = await this.imports.show(actorOf(viewer), log, id);
    return view(ImportPage, {
      home,
      log,
      file: {
        id,
        name: found.fileName,
        applied: found.state === 'applied',
        taken: found.taken,
        known: found.known,
      },
      counts,
      faulty,
      telling,
      sample: sample.map(({ row, values }) => ({
        row,
        cells: logFields[log].map(({ name }) => ({ field: name, value: textOf(values[name]) })),
      })),
      fields: fieldShapes(log),
      shown: FAULTY_SHOWN,
      form: form ?? emptyForm(),
    });
  }
}
