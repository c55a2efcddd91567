import { readFile } from 'node:fs/promises';
import { Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Dc3ImportedPage } from '#templates/courses/dc3/imported.page';
import { Dc3Page } from '#templates/courses/dc3/dc3.page';
import { Clock } from '#libs/clock';
import { CONTENT_TYPES } from '#libs/files';
import { isId } from '#libs/ids';
import { dayOf } from '#libs/mexico';
import { pageNumber } from '#libs/paging';
import { readWorkbook, UnreadableWorkbook, writeWorkbook } from '#libs/spreadsheet';
import { Storage } from '#libs/storage';
import {
  actorOf,
  Allow,
  file,
  notFound,
  redirect,
  type UploadedForm,
  view,
  Viewer,
  withUploads,
} from '../../web/index.js';
import { companyOf } from '../company-of.js';
import { refuse } from '../courses.refusals.js';
import { drawDc3 } from './dc3-document.js';
import { listDc4, listDc4Csv, zipOf } from './dc3-files.js';
import { deliverBy, MOST_ROWS, PAGE, planYears } from './dc3.rules.js';
import { Dc3Certificates } from './dc3.service.js';
import { Dc3People } from './people.service.js';
import { Dc3Plans } from './plans.service.js';
import { columns, peopleOf } from './sheet.rules.js';

const here = '/empresa/cursos/dc3';
/** Bytes of a workbook of people: ten thousand rows are about one million. */
const LARGEST_WORKBOOK = 5 * 1024 * 1024;
const noStore = { 'cache-control': 'no-store' };

/** A company's DC-3: who passed, what is missing, the papers given, and the lists for the authority. */
@Controller('empresa/cursos/dc3')
@Allow({ company: ['company_admin', 'company_editor'] })
export class Dc3Pages {
  constructor(
    private readonly papers: Dc3Certificates,
    private readonly plans: Dc3Plans,
    private readonly people: Dc3People,
    private readonly storage: Storage,
    private readonly clock: Clock,
  ) {}

  @Get()
  async list(@Viewer() viewer: Viewer, @Query('pagina') asked?: unknown) {
    const { plan, lines } = await this.papers.lines(actorOf(viewer), companyOf(viewer));
    const today = dayOf(this.clock.now());
    const pages = Math.max(1, Math.ceil(lines.length / PAGE));
    const page = pageNumber(asked, pages);
    return view(Dc3Page, {
      plan: plan && {
        startsOn: plan.startsOn,
        endsOn: plan.endsOn,
        courses: plan.courses.length,
        years: planYears(plan).filter(({ from }) => from <= today),
      },
      lines: lines
        .slice((page - 1) * PAGE, page * PAGE)
        .map((line) => ({ ...line, deliverBy: deliverBy(line.finishedOn) })),
      today,
      ready: lines.filter((line) => line.given === null && line.obstacles.length === 0).length,
      given: lines.filter((line) => line.given !== null).length,
      page,
      pages,
    });
  }

  /** Gives one paper, or all that can be given. */
  @Post('expedir')
  async giveAll(@Viewer() viewer: Viewer) {
    const n = await this.papers.giveAll(actorOf(viewer), companyOf(viewer));
    return redirect(here, { flash: 'courses.dc3.given', params: { n }, kind: n > 0 ? 'success' : 'info' });
  }

  @Post('expedir/:certificate')
  async give(@Viewer() viewer: Viewer, @Param('certificate') id: string) {
    if (!isId(id)) throw notFound();
    await this.papers.give(actorOf(viewer), companyOf(viewer), id);
    return redirect(here, { flash: 'courses.dc3.given', params: { n: 1 } });
  }

  @Get('constancias/:id')
  async paper(@Viewer() viewer: Viewer, @Param('id') id: string) {
    if (!isId(id)) throw notFound();
    const given = await this.papers.one(actorOf(viewer), companyOf(viewer), id);
    return file(await drawDc3(given), { contentType: 'application/pdf', name: 'dc3.pdf', headers: noStore });
  }

  @Get('dc3.zip')
  async zip(@Viewer() viewer: Viewer) {
    const { plan, given } = await this.whole(viewer);
    const name = `dc3-${plan.startsOn}-${plan.endsOn}.zip`;
    return file(zipOf(given, this.clock.now()), { contentType: 'application/zip', name, headers: noStore });
  }

  /** The list of a year of the plan, which `desde` begins. */
  @Get('dc4.xlsx')
  async workbook(@Viewer() viewer: Viewer, @Query('desde') from?: string) {
    const { plan, company, given, name } = await this.year(viewer, from);
    return file(await listDc4(company, plan, given), {
      contentType: CONTENT_TYPES.xlsx,
      name: `${name}.xlsx`,
      headers: noStore,
    });
  }

  @Get('dc4.csv')
  async csv(@Viewer() viewer: Viewer, @Query('desde') from?: string) {
    const { given, name } = await this.year(viewer, from);
    const contentType = 'text/csv; charset=utf-8';
    return file(listDc4Csv(given), { contentType, name: `${name}.csv`, headers: noStore });
  }

  /** A workbook to fill in, with everyone whose data is missing. */
  @Get('plantilla.xlsx')
  async template(@Viewer() viewer: Viewer) {
    const emails = await this.papers.withoutData(actorOf(viewer), companyOf(viewer));
    const rows = [[...columns], ...emails.map((email) => [email, ...columns.slice(1).map(() => '')])];
    const bytes = await writeWorkbook([{ name: 'Personas', rows, widths: columns.map(() => 24) }]);
    return file(bytes, { contentType: CONTENT_TYPES.xlsx, name: 'personas-dc3.xlsx', headers: noStore });
  }

  @Post('importar')
  async take(@Viewer() viewer: Viewer, @Req() request: FastifyRequest) {
    const tooLarge = () => refuse('courses.dc3-file-too-large', { status: 413 });
    const limits = { file: LARGEST_WORKBOOK, files: 1, form: LARGEST_WORKBOOK + 100_000, tooLarge };
    return withUploads(request, this.storage, limits, (form) => this.taken(viewer, form));
  }

  private async taken(viewer: Viewer, { fields, files: [sent] }: UploadedForm) {
    if (!sent) return problem('courses.dc3.import.none');
    if (!sent.file) return problem('courses.dc3.import.too-large');
    const sheets = await readWorkbook(await readFile(sent.file.path)).catch((error: unknown) => {
      if (error instanceof UnreadableWorkbook) return error.problem;
      throw error;
    });
    if (typeof sheets === 'string') return problem(`courses.dc3.import.${sheets}`);
    const read = peopleOf(sheets[0]?.rows ?? []);
    if ('missing' in read) return problem('courses.dc3.import.columns', { columns: read.missing.join(', ') });
    if (read.people.length === 0) return problem('courses.dc3.import.empty');
    if (read.people.length > MOST_ROWS) return problem('courses.dc3.import.too-many', { n: MOST_ROWS });
    const partly = fields['partly'] === 'si';
    const { saved, faulty } = await this.people.take(actorOf(viewer), companyOf(viewer), read.people, partly);
    if (faulty.length === 0) return redirect(here, { flash: 'courses.dc3.import.saved', params: { n: saved } });
    return view(Dc3ImportedPage, { saved, rows: read.people.length, faulty, problem: null }, { status: 422 });
  }

  private async whole(viewer: Viewer) {
    const { plan, company } = await this.plans.read(actorOf(viewer), companyOf(viewer));
    if (!plan) throw refuse('courses.dc3-no-plan', { status: 409 });
    const given = await this.papers.between(actorOf(viewer), companyOf(viewer), plan.startsOn, plan.endsOn);
    return { plan, company, given };
  }

  private async year(viewer: Viewer, from: string | undefined) {
    const { plan, company, given } = await this.whole(viewer);
    const year = planYears(plan).find((one) => one.from === (from ?? plan.startsOn));
    if (!year) throw notFound();
    return {
      plan,
      company,
      given: given.filter(({ content: { finishedOn } }) => finishedOn >= year.from && finishedOn <= year.to),
      name: `dc4-${year.from}-${year.to}`,
    };
  }
}

/** Nothing was taken, and why. */
const problem = (key: string, params: Record<string, string | number> = {}) =>
  view(Dc3ImportedPage, { saved: 0, rows: 0, faulty: [], problem: { key, params } }, { status: 422 });
