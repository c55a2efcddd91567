import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { FormState } from '#templates/components/form-state';
import { AttendPage } from '#templates/courses/sessions/attend.page';
import { ScreenPage } from '#templates/courses/sessions/screen.page';
import { SessionPage } from '#templates/courses/sessions/session.page';
import { Clock } from '#libs/clock';
import { CONTENT_TYPES } from '#libs/files';
import { qrPath } from '#libs/qr';
import {
  actorOf,
  Allow,
  emptyForm,
  file,
  notFound,
  redirect,
  submit,
  Submitted,
  view,
  type View,
  Viewer,
} from '../../web/index.js';
import { companyOf } from '../company-of.js';
import { SessionAttendances } from './attendance.service.js';
import { GroupsReader } from './groups-reader.js';
import { attendanceDocument, attendanceWorkbook, signatureSheet } from './session-files.js';
import { attendanceTime } from './sessions.rules.js';
import { SessionCodes } from './session-codes.js';
import { AttendanceForm } from './sessions.forms.js';

const noStore = { 'cache-control': 'no-store' };

/** Attendance, as whoever manages the courses takes it. */
@Controller('empresa/cursos/grupos/:group')
@Allow({ company: ['company_admin', 'company_editor'] })
export class AttendancePages {
  constructor(
    private readonly reader: GroupsReader,
    private readonly attendances: SessionAttendances,
    private readonly clock: Clock,
  ) {}

  @Get('sesiones/:session')
  show(@Viewer() viewer: Viewer, @Param('group') group: string, @Param('session') session: string) {
    return this.page(viewer, group, session);
  }

  @Post('sesiones/:session')
  take(
    @Viewer() viewer: Viewer,
    @Param('group') group: string,
    @Param('session') session: string,
    @Submitted(AttendanceForm) form: Submitted<AttendanceForm>,
  ) {
    return submit(form, {
      perform: ({ people = [], method }) => this.attendances.take(actorOf(viewer), session, people, method),
      invalid: (state) => this.page(viewer, group, session, state),
      done: () => redirect(`/empresa/cursos/grupos/${group}`, { flash: 'courses.attendance.taken' }),
    });
  }

  /** The code on a screen, for people to scan; the page asks for the next one by itself. */
  @Get('sesiones/:session/codigo')
  async screen(@Viewer() viewer: Viewer, @Param('group') group: string, @Param('session') id: string) {
    const { session, address, present } = await this.attendances.screen(actorOf(viewer), id);
    if (session.groupId !== group) throw notFound();
    const { topic, startsAt } = session;
    const taken = attendanceTime(session, this.clock.now());
    return view(
      ScreenPage,
      { groupId: group, sessionId: id, topic, startsAt, address, qr: qrPath(address), present, taken },
      { headers: noStore },
    );
  }

  /** A sheet to sign on paper. */
  @Get('sesiones/:session/firmas.pdf')
  async sheet(@Viewer() viewer: Viewer, @Param('group') group: string, @Param('session') session: string) {
    const whole = await this.reader.whole(actorOf(viewer), companyOf(viewer), group);
    const found = whole.sessions.find(({ id }) => id === session);
    if (!found) throw notFound();
    const pdf = await signatureSheet(whole, found, this.clock.now());
    return file(pdf, { contentType: 'application/pdf', name: 'lista-de-firmas.pdf', headers: noStore });
  }

  /** Who was at which session. */
  @Get('asistencia.xlsx')
  async workbook(@Viewer() viewer: Viewer, @Param('group') group: string) {
    const whole = await this.reader.whole(actorOf(viewer), companyOf(viewer), group);
    return file(await attendanceWorkbook(whole), {
      contentType: CONTENT_TYPES.xlsx,
      name: 'asistencia.xlsx',
      headers: noStore,
    });
  }

  /** The same as a PDF, for the inspector. */
  @Get('asistencia.pdf')
  async document(@Viewer() viewer: Viewer, @Param('group') group: string) {
    const whole = await this.reader.whole(actorOf(viewer), companyOf(viewer), group);
    const pdf = await attendanceDocument(whole, viewer.companyName ?? '', this.clock.now());
    return file(pdf, { contentType: 'application/pdf', name: 'asistencia.pdf', headers: noStore });
  }

  private async page(viewer: Viewer, group: string, session: string, form?: FormState): Promise<View> {
    const whole = await this.reader.whole(actorOf(viewer), companyOf(viewer), group);
    const found = whole.sessions.find(({ id }) => id === session);
    if (!found) throw notFound();
    const present = new Map(
      whole.presences.filter((one) => one.sessionId === session).map((one) => [one.userId, one.method]),
    );
    return view(SessionPage, {
      group: { id: group, name: whole.group.name },
      session: found,
      begun: this.clock.now() >= found.startsAt,
      form: form ?? emptyForm({ people: [...present.keys()], method: 'hand' }),
      people: whole.members
        .filter(({ seatedAt }) => seatedAt !== null)
        .map(({ userId, name }) => ({ userId, name, method: present.get(userId) ?? null })),
    });
  }
}

/** Attendance, as a person says it who scanned the code. */
@Controller('asistencia')
export class AttendPages {
  constructor(
    private readonly attendances: SessionAttendances,
    private readonly codes: SessionCodes,
    private readonly clock: Clock,
  ) {}

  /** What the code leads to: keeps for the browser that it was scanned in time, and goes on, through signing in if need be. */
  @Get(':session/:code')
  @Allow('public')
  scan(@Param('session') session: string, @Param('code') code: string, @Req() request: FastifyRequest) {
    if (!/^[0-9a-f-]{36}$/.test(session)) throw notFound();
    const { name, value, options } = this.codes.cookie(session, code, this.clock.now());
    const cookie = request.server.serializeCookie(name, value, options);
    return redirect(`/asistencia/${session}`, { setCookies: [cookie] });
  }

  @Get(':session')
  @Allow('signed-in')
  async show(@Viewer() viewer: Viewer, @Param('session') session: string, @Req() request: FastifyRequest) {
    const { group, present, session: found } = await this.attendances.mine(actorOf(viewer), session);
    const scanned = this.codes.isTicket(session, this.codes.ticketIn(request.cookies, session), this.clock.now());
    const taken = attendanceTime(found, this.clock.now());
    return view(
      AttendPage,
      { sessionId: session, group, topic: found.topic, startsAt: found.startsAt, present, taken, scanned },
      { headers: noStore },
    );
  }

  @Post(':session')
  @Allow('signed-in')
  async here(@Viewer() viewer: Viewer, @Param('session') session: string, @Req() request: FastifyRequest) {
    await this.attendances.here(actorOf(viewer), session, this.codes.ticketIn(request.cookies, session));
    return redirect(`/asistencia/${session}`, { flash: 'courses.attendance.here' });
  }
}
