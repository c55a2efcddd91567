import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { FormState } from '#templates/components/form-state';
import { Clock } from '#libs/clock';
import { isId, newId } from '#libs/ids';
import { AttendMeetingPage, ScanAgainPage } from '#templates/liaison/meetings/attend.page';
import type { PersonActor } from '../../database/index.js';
import {
  actorOf,
  Allow,
  emptyForm,
  isRefusal,
  notFound,
  redirect,
  submit,
  Submitted,
  view,
  Viewer,
} from '../../web/index.js';
import { MeetingAttendance } from './meeting-attendance.service.js';
import { MeetingCodes } from './meeting-codes.js';
import { MeetingPersonForm } from './meeting.forms.js';
import { attendanceTime, meetingLimits } from './meeting.rules.js';

const noStore = { 'cache-control': 'no-store' };

/** The list of a meeting, as a person signs it who scanned the code: with or without an account. */
@Controller('reuniones/asistencia')
@Allow('public')
export class AttendMeetingPages {
  constructor(
    private readonly attendance: MeetingAttendance,
    private readonly codes: MeetingCodes,
    private readonly clock: Clock,
  ) {}

  /** What the code leads to: keeps for the browser that it was scanned in time. */
  @Get(':id/:code')
  scan(@Param('id') id: string, @Param('code') code: string, @Req() request: FastifyRequest) {
    if (!isId(id)) throw notFound();
    const { name, value, options } = this.codes.cookie(id, code, this.clock.now());
    const cookie = request.server.serializeCookie(name, value, options);
    return redirect(`/reuniones/asistencia/${id}`, { setCookies: [cookie] });
  }

  @Get(':id')
  show(@Viewer() viewer: Viewer | null, @Param('id') id: string, @Req() request: FastifyRequest) {
    return this.page(viewer, id, request, null);
  }

  @Post(':id')
  here(
    @Viewer() viewer: Viewer | null,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Submitted(MeetingPersonForm) form: Submitted<MeetingPersonForm>,
  ) {
    return submit(form, {
      perform: (value) => this.attendance.here(id, this.codes.ticketIn(request.cookies, id), personOf(viewer), value),
      invalid: (state) => this.page(viewer, id, request, state),
      done: () => redirect(`/reuniones/asistencia/${id}`, { flash: 'flash.liaison.here' }),
    });
  }

  private async page(viewer: Viewer | null, id: string, request: FastifyRequest, form: FormState | null) {
    if (!isId(id)) throw notFound();
    try {
      const { meeting, present, name } = await this.attendance.scanned(
        id,
        this.codes.ticketIn(request.cookies, id),
        personOf(viewer),
      );
      const { title, startsAt, allyName } = meeting;
      return view(
        AttendMeetingPage,
        {
          meeting: { id, title, startsAt, ally: allyName },
          present,
          taken: attendanceTime(meeting, this.clock.now()),
          limits: meetingLimits,
          form: form ?? emptyForm({ id: newId(), name }),
        },
        { headers: noStore },
      );
    } catch (error) {
      if (!isRefusal(error, 'liaison.attendance-code')) throw error;
      return view(ScanAgainPage, {}, { headers: noStore });
    }
  }
}

const personOf = (viewer: Viewer | null): PersonActor | null => (viewer ? actorOf(viewer) : null);
