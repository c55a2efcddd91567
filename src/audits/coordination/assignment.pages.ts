import { Controller, Get, Param, Post } from '@nestjs/common';
import { AssignmentPage, type AssignmentProps } from '#templates/audits/coordination/assignment.page';
import { actorOf, Allow, emptyForm, redirect, submit, Submitted, view, type View, Viewer } from '../../web/index.js';
import { AssignmentReader } from './assignment-reader.js';
import { Assignments } from './assignments.service.js';
import { CaseClock } from './case-clock.service.js';
import { AssignForm, PauseForm } from './coordination.forms.js';
import { assignmentPage } from './coordination.views.js';

const here = (id: string): string => `/fm4/auditorias/${id}/asignacion`;

/** Who audits a case, what they stated, and by when it is to be decided. */
@Controller('fm4/auditorias/:id/asignacion')
@Allow({ staff: ['auditor', 'staff_admin'] })
export class AssignmentPages {
  constructor(
    private readonly assignments: Assignments,
    private readonly clock: CaseClock,
    private readonly reader: AssignmentReader,
  ) {}

  @Get()
  show(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return this.page(viewer, id);
  }

  @Post()
  assign(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(AssignForm) form: Submitted<AssignForm>) {
    return submit(form, {
      perform: ({ auditorId, note = '' }) => this.assignments.assign(actorOf(viewer), id, { auditorId, note }),
      invalid: (assign) => this.page(viewer, id, { assign }),
      done: () => redirect(here(id), { flash: 'flash.audits.assigned' }),
    });
  }

  @Post('retirar')
  async withdraw(@Viewer() viewer: Viewer, @Param('id') id: string) {
    await this.assignments.withdraw(actorOf(viewer), id);
    return redirect(here(id), { flash: 'flash.audits.offer-withdrawn' });
  }

  @Post('pausa')
  pause(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(PauseForm) form: Submitted<PauseForm>) {
    return submit(form, {
      perform: ({ pauseReason }) => this.clock.pause(actorOf(viewer), id, pauseReason),
      invalid: (pause) => this.page(viewer, id, { pause }),
      done: () => redirect(here(id), { flash: 'flash.audits.paused' }),
    });
  }

  @Post('reanudar')
  async resume(@Viewer() viewer: Viewer, @Param('id') id: string) {
    await this.clock.resume(actorOf(viewer), id);
    return redirect(here(id), { flash: 'flash.audits.unpaused' });
  }

  private async page(viewer: Viewer, id: string, forms: Partial<AssignmentProps['forms']> = {}): Promise<View> {
    const source = await this.reader.assignment(actorOf(viewer), id);
    const page = assignmentPage(source, viewer);
    return view(AssignmentPage, { ...page, forms: { assign: emptyForm(), pause: emptyForm(), ...forms } });
  }
}
