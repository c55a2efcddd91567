import { Controller, Get, Inject, Param, Post, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { formatCode } from '#libs/codes';
import { csvOf } from '#libs/csv';
import { newId } from '#libs/ids';
import { qrPath } from '#libs/qr';
import type { FormState } from '#templates/components/form-state';
import { GroupPage } from '#templates/monitoring/surveys/group.page';
import { GroupPaperPage } from '#templates/monitoring/surveys/paper.page';
import { GroupSheetPage } from '#templates/monitoring/surveys/sheet.page';
import { GroupsPage } from '#templates/monitoring/surveys/groups.page';
import { CONFIG, type Config } from '../../config/index.js';
import { statementOrder, statements } from '../../courses/index.js';
import {
  actorOf,
  Allow,
  emptyForm,
  file,
  notFound,
  Pages,
  redirect,
  submit,
  Submitted,
  type View,
  view,
  Viewer,
} from '../../web/index.js';
import { AnswerForm, GroupForm, PhaseForm } from './group.forms.js';
import { answerLanguages, nextPhases } from './group.rules.js';
import { groupRowsOf } from './group.views.js';
import { GroupSurveys } from './group-surveys.service.js';

const home = '/fm4/encuestas';

/** Surveys of groups: making them, opening a phase, entering paper, and what they come to. */
@Controller('fm4/encuestas')
@Allow({ staff: ['content_editor', 'auditor', 'staff_admin'] })
export class GroupPages {
  constructor(
    private readonly surveys: GroupSurveys,
    private readonly pages: Pages,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  list(@Viewer() viewer: Viewer) {
    return this.listPage(viewer, emptyForm({ id: newId() }));
  }

  @Post()
  make(@Viewer() viewer: Viewer, @Submitted(GroupForm) form: Submitted<GroupForm>) {
    return submit(form, {
      perform: (value) => this.surveys.make(actorOf(viewer), value),
      invalid: (state) => this.listPage(viewer, state),
      done: (id) => redirect(`${home}/${id}`, { flash: 'surveys.flash.made' }),
    });
  }

  @Get(':id')
  async show(@Viewer() viewer: Viewer, @Param('id') id: string) {
    const group = await this.surveys.read(actorOf(viewer), id);
    const address = this.addressOf(group.code);
    return view(GroupPage, { ...group, next: nextPhases(group), address, qr: qrPath(address) });
  }

  @Post(':id/fase')
  async open(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(PhaseForm) form: Submitted<PhaseForm>) {
    if (!form.ok) throw notFound();
    await this.surveys.open(actorOf(viewer), id, form.value.phase);
    return redirect(`${home}/${id}`, { flash: `surveys.flash.phase.${form.value.phase}` });
  }

  /** The questions to print, in each of the languages, with the numbers by which they are entered. */
  @Get(':id/hoja')
  async sheet(
    @Viewer() viewer: Viewer,
    @Param('id') id: string,
    @Query('idioma') asked: unknown,
    @Req() request: FastifyRequest,
  ) {
    // of this page alone: nothing is remembered of it
    request.language = answerLanguages.find((one) => one === asked) ?? 'es';
    const { title, code, openPhase } = await this.surveys.read(actorOf(viewer), id);
    return view(GroupSheetPage, { id, title, phase: openPhase ?? 'before', statements: statementOrder(code) });
  }

  @Get(':id/papel')
  paper(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return this.paperPage(viewer, id, emptyForm());
  }

  @Post(':id/papel')
  enter(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(AnswerForm) form: Submitted<AnswerForm>) {
    return submit(form, {
      perform: (value) => this.surveys.enter(actorOf(viewer), id, value, form.raw),
      invalid: (state) => this.paperPage(viewer, id, state),
      done: () => redirect(`${home}/${id}/papel`, { flash: 'surveys.flash.entered' }),
    });
  }

  /** The figures of the page, no row of a person. */
  @Get(':id/resultados.csv')
  async csv(@Viewer() viewer: Viewer, @Param('id') id: string, @Req() request: FastifyRequest) {
    const { results } = await this.surveys.read(actorOf(viewer), id);
    return file(csvOf(groupRowsOf(results, this.pages.words(request))), {
      contentType: 'text/csv; charset=utf-8',
      name: 'encuesta.csv',
    });
  }

  private async listPage(viewer: Viewer, form: FormState): Promise<View> {
    return view(GroupsPage, { groups: await this.surveys.list(actorOf(viewer)), form });
  }

  private async paperPage(viewer: Viewer, id: string, form: FormState): Promise<View> {
    const { title, openPhase, people } = await this.surveys.read(actorOf(viewer), id);
    return view(GroupPaperPage, {
      id,
      title,
      phase: openPhase,
      people: openPhase ? (people[openPhase] ?? 0) : 0,
      statements: statements.map((one) => one.id),
      form,
    });
  }

  private addressOf(code: string): string {
    return `${this.config.publicUrl}/encuestas/${formatCode(code)}`;
  }
}
