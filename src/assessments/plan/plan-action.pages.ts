import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Clock } from '#libs/clock';
import { isId } from '#libs/ids';
import { dayOf } from '#libs/mexico';
import { ActionPage } from '#templates/assessments/plan/action.page';
import { Database } from '../../database/index.js';
import {
  actorOf,
  Allow,
  emptyForm,
  file,
  notFound,
  redirect,
  type Redirect,
  refusalOf,
  refusedState,
  submit,
  Submitted,
  type View,
  view,
  Viewer,
} from '../../web/index.js';
import { refuse } from '../assessments.refusals.js';
import { ActionForm, ProgressForm } from './plan.forms.js';
import { PlanFiles } from './plan-files.js';
import { actionsOf, filesOf, notesOf } from './plan.queries.js';
import { ImprovementPlan } from './plan.service.js';
import { actionPageView } from './plan.views.js';
import { PlanSources } from './plan-sources.js';

const home = '/empresa/plan';
type Form = ReturnType<typeof emptyForm>;
interface Forms {
  readonly plan?: Form;
  readonly progress?: Form;
  readonly files?: Form;
}

/** One action of the plan: who does it by when, what was done, and what shows it. */
@Controller('empresa/plan')
@Allow({ company: ['company_admin', 'company_editor'] })
export class PlanActionPages {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly sources: PlanSources,
    private readonly plan: ImprovementPlan,
    private readonly files: PlanFiles,
  ) {}

  @Get('archivo/:file')
  async download(@Viewer() viewer: Viewer, @Param('file') fileId: string) {
    const { name, contentType, bytes } = await this.files.open(actorOf(viewer), fileId);
    return file(bytes, { contentType, name });
  }

  @Get(':id')
  show(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return this.page(viewer, id, {});
  }

  @Post(':id')
  save(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(ActionForm) form: Submitted<ActionForm>) {
    return submit(form, {
      perform: ({ title, ownerId = null, dueOn = null, version = 0 }) =>
        this.plan.save(actorOf(viewer), viewer.companyId!, id, version, { title, ownerId, dueOn }),
      invalid: (state) => this.page(viewer, id, { plan: state }),
      done: () => redirect(`${home}/${id}`, { flash: 'assessments.flash.plan-saved' }),
    });
  }

  /** Notes progress, ends the action, opens it again, or says whether it still works. */
  @Post(':id/avance')
  progress(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(ProgressForm) form: Submitted<ProgressForm>) {
    return submit(form, {
      perform: async ({ move, text = '', noteId = '', version }) => {
        const needsWords = move === undefined || move === 'drop' || move === 'fails';
        if (needsWords && text === '') throw refuse('assessments.plan-words', { status: 422, field: 'text' });
        const [actor, companyId] = [actorOf(viewer), viewer.companyId!];
        if (move) await this.plan.move(actor, companyId, id, { move, text, noteId, version });
        else await this.plan.note(actor, companyId, id, { id: noteId, text });
      },
      invalid: (state) => this.page(viewer, id, { progress: state }),
      done: (_, { move }) => redirect(`${home}/${id}`, { flash: `assessments.flash.plan-${move ?? 'noted'}` }),
    });
  }

  @Post(':id/archivos')
  upload(@Viewer() viewer: Viewer, @Param('id') id: string, @Req() request: FastifyRequest): Promise<View | Redirect> {
    return this.files.read(request, async ({ fields, files }) => {
      try {
        const n = await this.files.add(actorOf(viewer), viewer.companyId!, id, files);
        return redirect(`${home}/${id}#archivos`, { flash: 'assessments.flash.plan-files', params: { n } });
      } catch (error) {
        const refused = refusalOf(error);
        if (!refused || refused.status === 404 || refused.status === 403) throw error;
        const page = await this.page(viewer, id, { files: refusedState(fields, refused) });
        return view(page.component, page.props, { status: refused.status });
      }
    });
  }

  private page(viewer: Viewer, id: string, forms: Forms): Promise<View> {
    const companyId = viewer.companyId!;
    return this.db.as(actorOf(viewer), async (tx) => {
      const action = isId(id) ? (await actionsOf(tx, companyId)).find((one) => one.id === id) : undefined;
      if (!action) throw notFound();
      const { reader, assignments, practices } = this.sources;
      const latest = await reader.latest(tx, companyId);
      const offered = await practices.offered(tx, action.itemId ? [action.itemId] : []);
      const adopted = new Set(await practices.adopted(tx, id));
      const shown = actionPageView(action, {
        files: await filesOf(tx, id),
        notes: await notesOf(tx, id),
        names: await reader.names(tx, companyId),
        people: await assignments.colleagues(tx, companyId),
        practices: offered.map((one) => ({ ...one, adopted: adopted.has(one.id) })),
        practice: latest?.instrument.items.find((item) => item.id === action.itemId)?.text ?? null,
        today: dayOf(this.clock.now()),
      });
      const version = String(action.version);
      const plan = { title: action.title, ownerId: action.ownerId ?? '', dueOn: action.dueOn ?? '', version };
      return view(ActionPage, {
        page: shown,
        // with the present version: having seen that it changed, the person may save again
        plan: forms.plan ? { ...forms.plan, values: { ...forms.plan.values, version } } : emptyForm(plan),
        progress: forms.progress ?? emptyForm(),
        files: forms.files ?? emptyForm(),
      });
    });
  }
}
