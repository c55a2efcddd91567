import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { instantOf } from '#libs/mexico';
import { pageNumber } from '#libs/paging';
import { NewSessionPage } from '#templates/audits/sessions/new-session.page';
import { SessionListPage } from '#templates/audits/sessions/session-list.page';
import { SessionPage } from '#templates/audits/sessions/session.page';
import type { FormState } from '#templates/components/form-state';
import { actorOf, Allow, emptyForm, redirect, submit, Submitted, view, type View, Viewer } from '../../web/index.js';
import { Attendance } from './attendance.service.js';
import { AgendaForm, CancelSessionForm, ConveneForm, LeaveForm, PersonForm } from './sessions.forms.js';
import { SessionsReader } from './sessions-reader.js';
import { CommitteeSessions } from './sessions.service.js';

const home = '/fm4/comite/sesiones';
const at = (id: string): string => `${home}/${id}`;

/** The sessions of the committee: convened by the coordination, presided by the chair, attended by those called. */
@Controller('fm4/comite/sesiones')
@Allow({ staff: ['committee', 'staff_admin'] })
export class SessionsPages {
  constructor(
    private readonly sessions: CommitteeSessions,
    private readonly attendance: Attendance,
    private readonly reader: SessionsReader,
  ) {}

  @Get()
  async list(@Viewer() viewer: Viewer, @Query('pagina') page?: string) {
    return view(SessionListPage, await this.reader.list(actorOf(viewer), pageNumber(page)));
  }

  @Get('nueva')
  @Allow({ staff: ['staff_admin'] })
  ask(@Viewer() viewer: Viewer) {
    return this.newPage(viewer, null);
  }

  @Post()
  @Allow({ staff: ['staff_admin'] })
  convene(@Viewer() viewer: Viewer, @Submitted(ConveneForm) form: Submitted<ConveneForm>) {
    return submit(form, {
      perform: ({ day, time, ...asked }) =>
        this.sessions.convene(actorOf(viewer), { ...asked, startsAt: instantOf(day, time) }),
      invalid: (state) => this.newPage(viewer, state),
      done: (id) => redirect(at(id), { flash: 'flash.sessions.convened' }),
    });
  }

  @Get(':id')
  show(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return this.page(viewer, id, emptyForm());
  }

  @Post(':id/entrar')
  @Allow({ staff: ['committee'] })
  async join(@Viewer() viewer: Viewer, @Param('id') id: string) {
    await this.attendance.join(actorOf(viewer), id);
    return redirect(at(id), { flash: 'flash.sessions.joined' });
  }

  @Post(':id/salir')
  leave(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(LeaveForm) form: Submitted<LeaveForm>) {
    return this.done(viewer, id, form, 'left', ({ userId }) =>
      this.attendance.leave(actorOf(viewer), id, userId ?? viewer.userId),
    );
  }

  @Post(':id/llamar')
  call(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(PersonForm) form: Submitted<PersonForm>) {
    return this.done(viewer, id, form, 'called', ({ userId }) => this.attendance.call(actorOf(viewer), id, userId));
  }

  @Post(':id/casos')
  add(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(AgendaForm) form: Submitted<AgendaForm>) {
    return this.done(viewer, id, form, 'added', ({ auditId }) => this.sessions.addCase(actorOf(viewer), id, auditId));
  }

  @Post(':id/casos/:item/aplazar')
  async defer(@Viewer() viewer: Viewer, @Param('id') id: string, @Param('item') item: string) {
    await this.sessions.defer(actorOf(viewer), id, item);
    return redirect(at(id), { flash: 'flash.sessions.deferred' });
  }

  @Post(':id/abrir')
  async open(@Viewer() viewer: Viewer, @Param('id') id: string) {
    await this.sessions.open(actorOf(viewer), id);
    return redirect(at(id), { flash: 'flash.sessions.opened' });
  }

  @Post(':id/cancelar')
  cancel(
    @Viewer() viewer: Viewer,
    @Param('id') id: string,
    @Submitted(CancelSessionForm) form: Submitted<CancelSessionForm>,
  ) {
    return this.done(viewer, id, form, 'cancelled', ({ reason }) => this.sessions.cancel(actorOf(viewer), id, reason));
  }

  private done<T>(viewer: Viewer, id: string, form: Submitted<T>, what: string, perform: (value: T) => Promise<void>) {
    return submit(form, {
      perform,
      invalid: (state) => this.page(viewer, id, state),
      done: () => redirect(at(id), { flash: `flash.sessions.${what}` }),
    });
  }

  private async page(viewer: Viewer, id: string, form: FormState): Promise<View> {
    return view(SessionPage, await this.reader.session(actorOf(viewer), id, form));
  }

  private async newPage(viewer: Viewer, state: FormState | null): Promise<View> {
    return view(NewSessionPage, await this.reader.convening(actorOf(viewer), state));
  }
}
