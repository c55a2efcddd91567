import { Controller, Get, Param, Post } from '@nestjs/common';
import { SamplingPage } from '#templates/audits/sampling/sampling.page';
import type { FormState } from '#templates/components/form-state';
import { Database } from '../../database/index.js';
import { actorOf, Allow, redirect, submit, Submitted, view, type View, Viewer } from '../../web/index.js';
import { namesOf } from '../cases/cases.queries.js';
import { SamplingForm } from './sampling.forms.js';
import { SamplingPlans } from './sampling-plans.js';
import { samplingPage } from './sampling.views.js';

/** The sampling plan of a case, stated before anything is judged; made to be printed. */
@Controller('fm4/auditorias/:id/muestreo')
@Allow({ staff: ['auditor', 'staff_admin'] })
export class SamplingPages {
  constructor(
    private readonly db: Database,
    private readonly plans: SamplingPlans,
  ) {}

  @Get()
  @Allow({ staff: ['auditor', 'committee', 'staff_admin'] })
  show(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return this.page(viewer, id, null);
  }

  @Post()
  state(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(SamplingForm) form: Submitted<SamplingForm>) {
    return submit(form, {
      perform: (plan) => this.plans.state(actorOf(viewer), id, plan),
      invalid: (state) => this.page(viewer, id, state),
      done: () => redirect(`/fm4/auditorias/${id}/muestreo`, { flash: 'flash.audits.sampling-stated' }),
    });
  }

  private async page(viewer: Viewer, id: string, form: FormState | null): Promise<View> {
    const source = await this.plans.source(actorOf(viewer), id);
    const people = source.plans.map(({ statedBy }) => statedBy);
    const names = await this.db.as(actorOf(viewer), (tx) => namesOf(tx, people));
    return view(SamplingPage, samplingPage(source, names, viewer, form));
  }
}
