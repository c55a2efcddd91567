import { Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Clock } from '#libs/clock';
import { newId } from '#libs/ids';
import { dayOf } from '#libs/mexico';
import type { FormState } from '#templates/components/form-state';
import { HirePage } from '#templates/guidance/hires/hire.page';
import { HiresPage } from '#templates/guidance/hires/hires.page';
import { NewHirePage } from '#templates/guidance/hires/new-hire.page';
import { Companies } from '../../companies/index.js';
import { Database } from '../../database/index.js';
import {
  actorOf,
  Allow,
  emptyForm,
  localeOf,
  redirect,
  submit,
  Submitted,
  type View,
  view,
  Viewer,
} from '../../web/index.js';
import { GuidanceWords } from '../situations/guidance-words.js';
import { isAboutHiring } from '../situations/situation.types.js';
import { Situations } from '../situations/situations.service.js';
import { CheckForm, EndingForm, HireForm, ProgressForm } from './hires.forms.js';
import { Hires } from './hires.service.js';
import { hirePage, hiresPage, progressValues } from './hires.views.js';

const home = '/empresa/contrataciones';

/** Hire files of a company: an alias and a post, and what has to be done by when. */
@Controller('empresa/contrataciones')
@Allow({ company: ['company_admin', 'company_editor'] })
export class HiresPages {
  constructor(
    private readonly hires: Hires,
    private readonly situations: Situations,
    private readonly words: GuidanceWords,
    private readonly companies: Companies,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  @Get()
  async list(@Viewer() viewer: Viewer) {
    const actor = actorOf(viewer);
    const hires = await this.hires.list(actor, viewer.companyId!);
    const company = await this.db.as(actor, (tx) => this.companies.byId(tx, viewer.companyId!));
    return view(HiresPage, hiresPage(hires, this.today, company.headcount));
  }

  @Get('nueva')
  blank(@Viewer() viewer: Viewer, @Query('situacion') situation: unknown, @Req() request: FastifyRequest) {
    return this.newPage(viewer, request, { situation: typeof situation === 'string' ? situation : '' });
  }

  @Post('nueva')
  open(@Viewer() viewer: Viewer, @Submitted(HireForm) form: Submitted<HireForm>, @Req() request: FastifyRequest) {
    return submit(form, {
      perform: ({ id = '', situation, alias, post, startsOn, noName }) =>
        this.hires.open(actorOf(viewer), viewer.companyId!, id, situation, {
          alias,
          post,
          startsOn,
          noName: noName === 'si',
        }),
      invalid: (state) => this.newPage(viewer, request, { form: state }),
      done: (id) => redirect(`${home}/${id}`, { flash: 'guidance.hire.opened' }),
    });
  }

  @Get(':id')
  show(@Viewer() viewer: Viewer, @Param('id') id: string, @Req() request: FastifyRequest) {
    return this.page(viewer, request, id, {});
  }

  @Post(':id')
  save(
    @Viewer() viewer: Viewer,
    @Param('id') id: string,
    @Submitted(ProgressForm) form: Submitted<ProgressForm>,
    @Req() request: FastifyRequest,
  ) {
    return submit(form, {
      perform: ({ version, ...saved }) => this.hires.save(actorOf(viewer), viewer.companyId!, id, version, saved),
      invalid: (state) => this.page(viewer, request, id, { progress: state }),
      done: () => redirect(`${home}/${id}`, { flash: 'guidance.hire.saved' }),
    });
  }

  @Post(':id/cierre')
  close(
    @Viewer() viewer: Viewer,
    @Param('id') id: string,
    @Submitted(EndingForm) form: Submitted<EndingForm>,
    @Req() request: FastifyRequest,
  ) {
    return submit(form, {
      perform: ({ version, ending }) => this.hires.close(actorOf(viewer), viewer.companyId!, id, version, ending),
      invalid: (state) => this.page(viewer, request, id, { ending: state }),
      done: () => redirect(`${home}/${id}`, { flash: 'guidance.hire.closed' }),
    });
  }

  @Post(':id/seguimiento')
  check(
    @Viewer() viewer: Viewer,
    @Param('id') id: string,
    @Submitted(CheckForm) form: Submitted<CheckForm>,
    @Req() request: FastifyRequest,
  ) {
    return submit(form, {
      perform: ({ months, answer }) => this.hires.check(actorOf(viewer), viewer.companyId!, id, months, answer),
      invalid: (state) => this.page(viewer, request, id, { ending: state }),
      done: () => redirect(`${home}/${id}`, { flash: 'guidance.hire.checked' }),
    });
  }

  @Post(':id/quitar')
  async remove(@Viewer() viewer: Viewer, @Param('id') id: string) {
    await this.hires.remove(actorOf(viewer), viewer.companyId!, id);
    return redirect(home, { flash: 'guidance.hire.removed' });
  }

  private get today(): string {
    return dayOf(this.clock.now());
  }

  private async newPage(
    viewer: Viewer,
    request: FastifyRequest,
    { situation = '', form = null }: { situation?: string; form?: FormState | null },
  ): Promise<View> {
    const english = await this.words.english(localeOf(request));
    const rows = await this.situations.all(actorOf(viewer));
    const situations = rows
      .filter(({ content }) => isAboutHiring(content))
      .map(({ slug, content }) => ({ value: slug, label: english(slug)?.name ?? content.short }));
    const chosen = situations.some(({ value }) => value === situation) ? situation : '';
    const asks =
      form?.errors['alias']?.key === 'refusal.guidance.hire-name' ||
      form?.errors['post']?.key === 'refusal.guidance.hire-name';
    return view(NewHirePage, {
      situations,
      asksForName: asks || form?.values['noName'] === 'si',
      form: form ?? emptyForm({ id: newId(), situation: chosen, startsOn: this.today }),
    });
  }

  private async page(
    viewer: Viewer,
    request: FastifyRequest,
    id: string,
    forms: { progress?: FormState; ending?: FormState },
  ): Promise<View> {
    const actor = actorOf(viewer);
    const hire = await this.hires.one(actor, viewer.companyId!, id);
    const rows = await this.situations.all(actor);
    const question = rows.find(({ slug }) => slug === hire.situation)?.content.short ?? hire.situation;
    return view(HirePage, {
      ...hirePage(hire, question, this.today),
      english: (await this.words.english(localeOf(request)))(hire.situation),
      progress: forms.progress ?? emptyForm(progressValues(hire)),
      ending: forms.ending ?? emptyForm(),
    });
  }
}
