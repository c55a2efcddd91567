import { Get, Inject, Param, Post, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { FormState } from '#templates/components/form-state';
import { Clock } from '#libs/clock';
import { newId } from '#libs/ids';
import { dayOf } from '#libs/mexico';
import { qrPath } from '#libs/qr';
import { CancelMeetingPage, EditMeetingPage, NewMeetingPage } from '#templates/liaison/meetings/edit-meeting.page';
import { MeetingPage } from '#templates/liaison/meetings/meeting.page';
import { MeetingScreenPage } from '#templates/liaison/meetings/screen.page';
import { MeetingsPage } from '#templates/liaison/meetings/meetings.page';
import { actorOf, emptyForm, file, localeOf, redirect, submit, Submitted, view, Viewer } from '../../web/index.js';
import { CommitmentForm, ReasonForm } from '../agreements/agreement.forms.js';
import { agreementLimits } from '../agreements/agreement.rules.js';
import { commitmentLine } from '../agreements/agreement.views.js';
import { MeetingAttendance } from './meeting-attendance.service.js';
import { MeetingDocuments } from './meeting-documents.js';
import { InvitedForm, MeetingForm, MinutesForm, PresentForm } from './meeting.forms.js';
import { attendanceTime, meetingLimits } from './meeting.rules.js';
import { meetingFacts, meetingForm, meetingLine, meetingTextIn, personLine } from './meeting.views.js';
import { Meetings, requireState } from './meetings.service.js';

interface MeetingPageForms {
  person?: FormState;
  present?: FormState;
  minutes?: FormState;
  commitment?: FormState;
}

/** Meetings, the same for FM4 and for liaisons but for with whom they are called. */
export abstract class MeetingPages {
  protected abstract readonly home: string;
  protected abstract readonly place: 'fm4' | 'liaison';

  @Inject(Meetings) protected readonly meetings: Meetings;
  @Inject(MeetingAttendance) private readonly attendance: MeetingAttendance;
  @Inject(MeetingDocuments) private readonly documents: MeetingDocuments;
  @Inject(Clock) private readonly clock: Clock;

  @Get()
  async list(@Viewer() viewer: Viewer, @Query('ver') asked?: unknown, @Query('pagina') number?: unknown) {
    const tab = asked === 'pasadas' ? 'past' : 'coming';
    const { meetings, page, pages } = await this.meetings.list(actorOf(viewer), tab, number);
    const now = this.clock.now();
    const lines = meetings.map((one) => meetingLine(one, now));
    return view(MeetingsPage, { place: this.place, home: this.home, tab, lines, page, pages });
  }

  @Get('nueva')
  begin() {
    return this.newPage(emptyForm({ id: newId(), version: '1' }));
  }

  @Get(':id')
  show(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return this.page(viewer, id, {});
  }

  @Get(':id/minuta.pdf')
  async pdf(@Viewer() viewer: Viewer, @Param('id') id: string, @Req() request: FastifyRequest) {
    const bytes = await this.documents.draw(await this.meetings.read(actorOf(viewer), id), localeOf(request));
    return file(bytes, { contentType: 'application/pdf', name: 'minuta.pdf', inline: true });
  }

  @Get(':id/cambiar')
  async askToChange(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return this.changePage(viewer, id, null);
  }

  @Post(':id/cambiar')
  change(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(MeetingForm) form: Submitted<MeetingForm>) {
    return submit(form, {
      perform: (value) => this.meetings.change(actorOf(viewer), id, value.version, meetingTextIn(value)),
      invalid: (state) => this.changePage(viewer, id, state),
      done: () => this.back(id, 'flash.liaison.meeting-saved'),
    });
  }

  @Get(':id/cancelar')
  askToCancel(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return this.cancelPage(viewer, id, emptyForm());
  }

  @Post(':id/cancelar')
  cancel(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(ReasonForm) form: Submitted<ReasonForm>) {
    return submit(form, {
      perform: ({ reason }) => this.meetings.cancel(actorOf(viewer), id, reason),
      invalid: (state) => this.cancelPage(viewer, id, state),
      done: () => this.back(id, 'flash.liaison.meeting-cancelled'),
    });
  }

  @Post(':id/personas')
  invite(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(InvitedForm) form: Submitted<InvitedForm>) {
    return submit(form, {
      perform: (value) => this.attendance.add(actorOf(viewer), id, value),
      invalid: (person) => this.page(viewer, id, { person }),
      done: (_, { email }) => this.back(id, email ? 'flash.liaison.invited' : 'flash.liaison.listed'),
    });
  }

  @Post(':id/asistencia')
  take(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(PresentForm) form: Submitted<PresentForm>) {
    return submit(form, {
      perform: ({ people = [] }) => this.attendance.take(actorOf(viewer), id, people),
      invalid: (present) => this.page(viewer, id, { present }),
      done: () => this.back(id, 'flash.liaison.attendance'),
    });
  }

  /** The code on a screen, for people to scan; the page asks for the next one by itself. */
  @Get(':id/codigo')
  async screen(@Viewer() viewer: Viewer, @Param('id') id: string) {
    const { meeting, address, present } = await this.attendance.screen(actorOf(viewer), id);
    const { title, startsAt } = meeting;
    const taken = attendanceTime(meeting, this.clock.now());
    const shown = { id, title, startsAt, qr: qrPath(address), present, taken };
    return view(
      MeetingScreenPage,
      { place: this.place, home: this.home, ...shown },
      { headers: { 'cache-control': 'no-store' } },
    );
  }

  @Post(':id/minuta')
  minute(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(MinutesForm) form: Submitted<MinutesForm>) {
    return submit(form, {
      perform: ({ minutes, version, next }) =>
        this.meetings.minute(actorOf(viewer), id, { minutes, version, close: next === 'cerrar' }),
      invalid: (minutes) => this.page(viewer, id, { minutes }),
      done: (_, { next }) =>
        this.back(id, next === 'cerrar' ? 'flash.liaison.minutes-closed' : 'flash.liaison.minutes-saved'),
    });
  }

  @Post(':id/compromisos')
  commit(
    @Viewer() viewer: Viewer,
    @Param('id') id: string,
    @Submitted(CommitmentForm) form: Submitted<CommitmentForm>,
  ) {
    return submit(form, {
      perform: (value) => this.meetings.commit(actorOf(viewer), id, value),
      invalid: (commitment) => this.page(viewer, id, { commitment }),
      done: () => this.back(id, 'flash.liaison.committed'),
    });
  }

  protected newPage(form: FormState) {
    return view(NewMeetingPage, { place: this.place, home: this.home, form, limits: meetingLimits });
  }

  private back(id: string, flash: string) {
    return redirect(`${this.home}/${id}`, { flash });
  }

  private async changePage(viewer: Viewer, id: string, form: FormState | null) {
    const { meeting } = await this.meetings.read(actorOf(viewer), id);
    requireState(meeting, this.clock.now(), 'coming');
    const version = String(meeting.version);
    return view(EditMeetingPage, {
      place: this.place,
      home: this.home,
      meeting,
      limits: meetingLimits,
      // with the present version: having seen that it changed, they may save again
      form: form ? { ...form, values: { ...form.values, version } } : meetingForm(meeting),
    });
  }

  private async cancelPage(viewer: Viewer, id: string, form: FormState) {
    const { meeting } = await this.meetings.read(actorOf(viewer), id);
    return view(CancelMeetingPage, { place: this.place, home: this.home, meeting, limits: meetingLimits, form });
  }

  private async page(viewer: Viewer, id: string, forms: MeetingPageForms) {
    const { meeting, people, commitments } = await this.meetings.read(actorOf(viewer), id);
    const now = this.clock.now();
    const facts = meetingFacts(meeting, now);
    const { state } = facts;
    const version = String(meeting.version);
    const listed = people.map(personLine);
    const ids = listed.flatMap(({ id: one, present }) => (present ? one : []));
    const { minutes } = forms;
    return view(MeetingPage, {
      place: this.place,
      home: this.home,
      meeting: facts,
      people: listed,
      commitments: commitments.map((one) => commitmentLine(one, dayOf(now))),
      limits: { ...agreementLimits, ...meetingLimits },
      person: state === 'coming' || state === 'held' ? (forms.person ?? emptyForm({ id: newId() })) : null,
      present: state === 'held' && listed.length > 0 ? (forms.present ?? emptyForm({ people: ids })) : null,
      minutes:
        state === 'held'
          ? minutes
            ? { ...minutes, values: { ...minutes.values, version } }
            : emptyForm({ minutes: meeting.minutes, version })
          : null,
      commitment: state === 'held' ? (forms.commitment ?? emptyForm({ id: newId() })) : null,
    });
  }
}
