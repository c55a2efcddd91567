import { Controller, Get, Param, Post } from '@nestjs/common';
import { TakePage, type TakeProps } from '#templates/audits/coordination/take.page';
import { actorOf, Allow, emptyForm, redirect, submit, Submitted, view, type View, Viewer } from '../../web/index.js';
import { AssignmentReader } from './assignment-reader.js';
import { Assignments } from './assignments.service.js';
import { DeclineOfferForm, StatementForm } from './coordination.forms.js';
import { takePage } from './coordination.views.js';

/** Taking a case with a statement of impartiality, or saying why not. */
@Controller('fm4/auditorias/:id')
@Allow({ staff: ['auditor', 'staff_admin'] })
export class TakePages {
  constructor(
    private readonly assignments: Assignments,
    private readonly reader: AssignmentReader,
  ) {}

  @Get('tomar')
  ask(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return this.page(viewer, id);
  }

  @Post('tomar')
  take(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(StatementForm) form: Submitted<StatementForm>) {
    return submit(form, {
      perform: ({ stated }) => this.assignments.take(actorOf(viewer), id, stated),
      invalid: (statement) => this.page(viewer, id, { statement }),
      done: () => redirect(`/fm4/auditorias/${id}`, { flash: 'flash.audits.taken' }),
    });
  }

  @Post('rechazar')
  decline(
    @Viewer() viewer: Viewer,
    @Param('id') id: string,
    @Submitted(DeclineOfferForm) form: Submitted<DeclineOfferForm>,
  ) {
    return submit(form, {
      perform: ({ declineReason }) => this.assignments.decline(actorOf(viewer), id, declineReason),
      invalid: (decline) => this.page(viewer, id, { decline }),
      done: () => redirect('/fm4/auditorias', { flash: 'flash.audits.declined' }),
    });
  }

  private async page(viewer: Viewer, id: string, forms: Partial<TakeProps['forms']> = {}): Promise<View> {
    const source = await this.reader.taking(actorOf(viewer), id);
    return view(TakePage, { ...takePage(source), forms: { statement: emptyForm(), decline: emptyForm(), ...forms } });
  }
}
