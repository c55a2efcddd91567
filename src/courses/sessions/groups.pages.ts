import { Controller, Get, Param, Post } from '@nestjs/common';
import type { FormState } from '#templates/components/form-state';
import { GroupPage } from '#templates/courses/sessions/group.page';
import { GroupsPage } from '#templates/courses/sessions/groups.page';
import { SessionFormPage } from '#templates/courses/sessions/session-form.page';
import { createDates } from '#libs/i18n';
import { dayOf, instantOf } from '#libs/mexico';
import {
  actorOf,
  Allow,
  emptyForm,
  notFound,
  redirect,
  submit,
  Submitted,
  view,
  type View,
  Viewer,
} from '../../web/index.js';
import { companyOf } from '../company-of.js';
import { CourseGroups, type SessionData } from './groups.service.js';
import { GroupsReader } from './groups-reader.js';
import { GroupChangeForm, GroupForm, PeopleForm, SessionForm } from './sessions.forms.js';
import { limits, REQUIRED_SHARE } from './sessions.rules.js';

const here = '/empresa/cursos/grupos';
const dates = createDates('es-MX');

/** The company's groups: who takes a course together, and when. */
@Controller('empresa/cursos/grupos')
@Allow({ company: ['company_admin', 'company_editor'] })
export class GroupsPages {
  constructor(
    private readonly reader: GroupsReader,
    private readonly groups: CourseGroups,
  ) {}

  @Get()
  list(@Viewer() viewer: Viewer) {
    return this.listPage(viewer);
  }

  @Post()
  create(@Viewer() viewer: Viewer, @Submitted(GroupForm) form: Submitted<GroupForm>) {
    return submit(form, {
      perform: ({ counts, ...data }) =>
        this.groups.create(actorOf(viewer), companyOf(viewer), { ...data, countsAsLessons: counts === 'si' }),
      invalid: (state) => this.listPage(viewer, state),
      done: ({ id }) => redirect(`${here}/${id}`, { flash: 'courses.group.made' }),
    });
  }

  @Get(':group')
  show(@Viewer() viewer: Viewer, @Param('group') id: string) {
    return this.page(viewer, id);
  }

  @Post(':group')
  edit(
    @Viewer() viewer: Viewer,
    @Param('group') id: string,
    @Submitted(GroupChangeForm) form: Submitted<GroupChangeForm>,
  ) {
    return submit(form, {
      perform: ({ version, ...data }) => this.groups.edit(actorOf(viewer), id, version, data),
      invalid: (state) => this.page(viewer, id, state),
      done: () => redirect(`${here}/${id}`, { flash: 'courses.group.saved' }),
    });
  }

  @Post(':group/personas')
  add(@Viewer() viewer: Viewer, @Param('group') id: string, @Submitted(PeopleForm) form: Submitted<PeopleForm>) {
    return submit(form, {
      perform: ({ people = [] }) => this.groups.add(actorOf(viewer), id, people),
      invalid: (state) => this.page(viewer, id, undefined, state),
      done: () => redirect(`${here}/${id}`, { flash: 'courses.group.added' }),
    });
  }

  @Post(':group/personas/:person/quitar')
  async remove(@Viewer() viewer: Viewer, @Param('group') id: string, @Param('person') person: string) {
    await this.groups.leave(actorOf(viewer), id, person);
    return redirect(`${here}/${id}`, { flash: 'courses.group.removed' });
  }

  @Get(':group/sesiones/nueva')
  newSession(@Viewer() viewer: Viewer, @Param('group') id: string) {
    return this.sessionPage(viewer, id, null);
  }

  @Post(':group/sesiones/nueva')
  addSession(
    @Viewer() viewer: Viewer,
    @Param('group') id: string,
    @Submitted(SessionForm) form: Submitted<SessionForm>,
  ) {
    return this.save(viewer, id, null, form);
  }

  @Get(':group/sesiones/:session/cambiar')
  changeSession(@Viewer() viewer: Viewer, @Param('group') id: string, @Param('session') session: string) {
    return this.sessionPage(viewer, id, session);
  }

  @Post(':group/sesiones/:session/cambiar')
  saveSession(
    @Viewer() viewer: Viewer,
    @Param('group') id: string,
    @Param('session') session: string,
    @Submitted(SessionForm) form: Submitted<SessionForm>,
  ) {
    return this.save(viewer, id, session, form);
  }

  @Post(':group/sesiones/:session/cancelar')
  async cancel(@Viewer() viewer: Viewer, @Param('group') id: string, @Param('session') session: string) {
    await this.groups.cancelSession(actorOf(viewer), id, session);
    return redirect(`${here}/${id}`, { flash: 'courses.session.cancelled' });
  }

  private save(viewer: Viewer, id: string, session: string | null, form: Submitted<SessionForm>) {
    return submit(form, {
      perform: (said) => this.groups.saveSession(actorOf(viewer), id, session, said.version, dataOf(said)),
      invalid: (state) => this.sessionPage(viewer, id, session, state),
      done: () => redirect(`${here}/${id}`, { flash: 'courses.session.saved' }),
    });
  }

  private async listPage(viewer: Viewer, form?: FormState): Promise<View> {
    const { courses, groups } = await this.reader.list(actorOf(viewer), companyOf(viewer));
    return view(GroupsPage, {
      courses,
      groups,
      limits,
      share: REQUIRED_SHARE,
      form: form ?? emptyForm({ capacity: '20' }),
    });
  }

  private async page(viewer: Viewer, id: string, form?: FormState, adding?: FormState): Promise<View> {
    const { group, sessions, members, presences, others } = await this.reader.whole(
      actorOf(viewer),
      companyOf(viewer),
      id,
    );
    const { name, trainer, capacity, version } = group;
    return view(GroupPage, {
      group,
      sessions: sessions.map((session) => ({
        ...session,
        present: presences.filter(({ sessionId }) => sessionId === session.id).length,
      })),
      members: members.map(({ userId, name: who, seatedAt, attendance }) => ({
        userId,
        name: who,
        seated: seatedAt !== null,
        ...attendance,
      })),
      others,
      share: REQUIRED_SHARE,
      limits,
      adding: adding ?? emptyForm(),
      form: form ?? emptyForm({ name, trainer, capacity: String(capacity), version: String(version) }),
    });
  }

  private async sessionPage(viewer: Viewer, id: string, sessionId: string | null, form?: FormState): Promise<View> {
    const { group, sessions } = await this.reader.whole(actorOf(viewer), companyOf(viewer), id);
    const session = sessions.find((one) => one.id === sessionId);
    if (sessionId !== null && !session) throw notFound();
    const values: Record<string, string> = session
      ? {
          day: dayOf(session.startsAt),
          from: dates.time(session.startsAt),
          until: dates.time(session.endsAt),
          place: session.place,
          topic: session.topic,
          version: String(session.version),
        }
      : { version: '0', place: sessions.at(-1)?.place ?? '' };
    return view(SessionFormPage, {
      group: { id, name: group.name },
      sessionId,
      limits,
      form: form ?? emptyForm(values),
    });
  }
}

const dataOf = ({ day, from, until, place, topic }: SessionForm): SessionData => ({
  startsAt: instantOf(day, from),
  endsAt: instantOf(day, until),
  place,
  topic,
});
