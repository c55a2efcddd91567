import { Controller, Get, Post } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { newId } from '#libs/ids';
import { dayOf } from '#libs/mexico';
import { OwnActionPage } from '#templates/assessments/plan/own-action.page';
import { PlanPage } from '#templates/assessments/plan/plan.page';
import { Database } from '../../database/index.js';
import { actorOf, Allow, emptyForm, redirect, submit, Submitted, type View, view, Viewer } from '../../web/index.js';
import { ActionForm, GapsForm } from './plan.forms.js';
import { actionsOf } from './plan.queries.js';
import { MAX_TITLE_LENGTH } from './plan.rules.js';
import { ImprovementPlan } from './plan.service.js';
import { itemsOfPlan, planView } from './plan.views.js';
import { PlanSources } from './plan-sources.js';

const home = '/empresa/plan';
type Form = ReturnType<typeof emptyForm>;

/** The improvement plan as a whole: what is under way, what has ended, and the gaps that have no action yet. */
@Controller('empresa/plan')
@Allow({ company: ['company_admin', 'company_editor'] })
export class PlanPages {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly sources: PlanSources,
    private readonly plan: ImprovementPlan,
  ) {}

  @Get()
  show(@Viewer() viewer: Viewer) {
    return this.page(viewer);
  }

  /** Plans an action for each gap that was chosen. */
  @Post('brechas')
  addGaps(@Viewer() viewer: Viewer, @Submitted(GapsForm) form: Submitted<GapsForm>) {
    return submit(form, {
      perform: ({ items, ownerId = null, dueOn = null }) =>
        this.plan.add(actorOf(viewer), viewer.companyId!, items, { ownerId, dueOn }),
      invalid: (state) => this.page(viewer, state),
      done: (n) => redirect(home, n > 0 ? { flash: 'assessments.flash.planned', params: { n } } : undefined),
    });
  }

  @Get('propia')
  own(@Viewer() viewer: Viewer) {
    return this.ownPage(viewer, emptyForm({ id: newId() }));
  }

  /** Plans an action of the company's own. */
  @Post('propia')
  addOwn(@Viewer() viewer: Viewer, @Submitted(ActionForm) form: Submitted<ActionForm>) {
    return submit(form, {
      perform: ({ id = '', title, ownerId = null, dueOn = null }) =>
        this.plan.addOwn(actorOf(viewer), viewer.companyId!, id, { title, ownerId, dueOn }),
      invalid: (state) => this.ownPage(viewer, state),
      done: () => redirect(home, { flash: 'assessments.flash.planned', params: { n: 1 } }),
    });
  }

  private page(viewer: Viewer, form?: Form): Promise<View> {
    const companyId = viewer.companyId!;
    return this.db.as(actorOf(viewer), async (tx) => {
      const { reader, assignments, practices } = this.sources;
      const [assessment, actions] = [await reader.latest(tx, companyId), await actionsOf(tx, companyId)];
      const plan = planView(assessment, actions, {
        names: await reader.names(tx, companyId),
        people: await assignments.colleagues(tx, companyId),
        practices: await practices.offered(tx, itemsOfPlan(assessment, actions)),
        today: dayOf(this.clock.now()),
      });
      const way = plan.gaps.filter(({ onWay }) => onWay).map(({ id }) => id);
      return view(PlanPage, { plan, gaps: form ?? emptyForm({ items: way }) });
    });
  }

  private ownPage(viewer: Viewer, form: Form): Promise<View> {
    return this.db.as(actorOf(viewer), async (tx) => {
      const people = await this.sources.assignments.colleagues(tx, viewer.companyId!);
      return view(OwnActionPage, { people, maxTitleLength: MAX_TITLE_LENGTH, form });
    });
  }
}
