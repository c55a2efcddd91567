import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { FormState } from '#templates/components/form-state';
import { ImportPage, UploadPage } from '#templates/courses/importing/import.page';
import { csvOf } from '#libs/csv';
import { dayOf } from '#libs/mexico';
import { writeWorkbook } from '#libs/spreadsheet';
import { Clock } from '#libs/clock';
import { CONTENT_TYPES } from '#libs/files';
import { Storage } from '#libs/storage';
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
import { mailsPerCompanyADay } from '../../accounts/index.js';
import { companyOf } from '../company-of.js';
import { refuse } from '../courses.refusals.js';
import { ImportCarryingOut } from './import-carrying-out.service.js';
import { CarryOutForm } from './import.forms.js';
import { FAULTY_SHOWN, LARGEST_FILE, MOST_ROWS } from './import.rules.js';
import { EnrolmentImports } from './imports.service.js';
import { UnreadableTable } from './table-file.js';

const here = '/empresa/cursos/inscribir/archivo';
const noStore = { 'cache-control': 'no-store' };

/** Enrolling the people of a file: sent, looked at row by row, carried out. */
@Controller('empresa/cursos/inscribir/archivo')
@Allow({ company: ['company_admin', 'company_editor'] })
export class ImportsPages {
  constructor(
    private readonly imports: EnrolmentImports,
    private readonly carrying: ImportCarryingOut,
    private readonly storage: Storage,
    private readonly pages: Pages,
    private readonly clock: Clock,
  ) {}

  @Get()
  ask() {
    return this.upload(emptyForm());
  }

  /** A workbook with the columns that are read. */
  @Get('plantilla.xlsx')
  async template() {
    const headings = ['nombre', 'correo', 'número de empleado', 'centro', 'curso', 'fecha límite'];
    const bytes = await writeWorkbook([{ name: 'Personas', rows: [headings], widths: [32, 32, 20, 20, 12, 14] }]);
    return file(bytes, { contentType: CONTENT_TYPES.xlsx, name: 'personas-a-inscribir.xlsx' });
  }

  @Post()
  async send(@Viewer() viewer: Viewer, @Req() request: FastifyRequest) {
    const mb = LARGEST_FILE / 1024 / 1024;
    const tooLarge = () => refuse('courses.import-large', { status: 413, params: { mb } });
    const limits = { file: LARGEST_FILE, files: 1, form: LARGEST_FILE + 100_000, tooLarge };
    return withUploads(request, this.storage, limits, (form) => this.received(viewer, form));
  }

  private async received(viewer: Viewer, { files: [sent] }: UploadedForm) {
    const problem = (key: string, params: Record<string, string | number> = {}) =>
      this.upload({ values: {}, errors: { file: { key, params } } }, 422);
    if (!sent || (sent.file === null && sent.name === '')) return problem('courses.import.none');
    if (!sent.file) return problem('refusal.courses.import-large', { mb: LARGEST_FILE / 1024 / 1024 });
    try {
      const { path } = sent.file;
      const id = await this.imports.read(actorOf(viewer), companyOf(viewer), { path, name: sent.name });
      return redirect(`${here}/${id}`);
    } catch (error) {
      if (error instanceof UnreadableTable) return problem(`courses.import.${error.problem}`, error.params);
      if (error instanceof Refused && error.field === 'file') return this.upload(refusedState({}, error), 422);
      throw error;
    }
  }

  @Get(':id')
  show(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return this.page(viewer, id);
  }

  @Post(':id')
  carryOut(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(CarryOutForm) form: Submitted<CarryOutForm>) {
    return submit(form, {
      perform: ({ course, deadline = null, which }) =>
        this.carrying.carryOut(actorOf(viewer), companyOf(viewer), id, {
          courses: course,
          deadline,
          partly: which === 'good',
        }),
      invalid: (state) => this.page(viewer, id, state),
      done: () => redirect(`${here}/${id}`),
    });
  }

  /** All faulty rows, for a spreadsheet. */
  @Get(':id/fallas.csv')
  async faulty(@Viewer() viewer: Viewer, @Param('id') id: string, @Req() request: FastifyRequest) {
    const rows = await this.imports.faulty(actorOf(viewer), companyOf(viewer), id);
    const { t, maybe } = this.pages.words(request);
    const why = ({ problems }: (typeof rows)[number]) =>
      problems
        .map(
          ({ column, problem }) =>
            `${t(`courses.import.column.${column}`)}: ${maybe(problem.key, problem.params) ?? ''}`,
        )
        .join(' ');
    const headings = [t('courses.import.row'), t('courses.import.text'), t('courses.import.why')];
    const bytes = csvOf([headings, ...rows.map((row) => [row.row, row.text, why(row)])]);
    return file(bytes, { contentType: 'text/csv; charset=utf-8', name: 'fallas.csv', headers: noStore });
  }

  private upload(form: FormState, status = 200): View {
    return view(UploadPage, { form, most: MOST_ROWS, mb: LARGEST_FILE / 1024 / 1024 }, { status });
  }

  private async page(viewer: Viewer, id: string, form?: FormState): Promise<View> {
    const { found, ...shown } = await this.imports.show(actorOf(viewer), companyOf(viewer), id);
    const { counts } = shown;
    return view(ImportPage, {
      ...shown,
      file: {
        id,
        name: found.fileName,
        applied: found.state === 'applied',
        people: found.people,
        enrolled: found.enrolled,
      },
      days: Math.ceil(counts.invited / mailsPerCompanyADay),
      perDay: mailsPerCompanyADay,
      shown: FAULTY_SHOWN,
      today: dayOf(this.clock.now()),
      form: form ?? emptyForm(),
    });
  }
}
