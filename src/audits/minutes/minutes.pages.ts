import { Controller, Get, Param, Post } from '@nestjs/common';
import { createDates } from '#libs/i18n';
import { MinutesPage } from '#templates/audits/minutes/minutes.page';
import type { MinutesContent } from '#templates/audits/minutes/minutes-content';
import type { FormState } from '#templates/components/form-state';
import { ConfirmPage } from '#templates/confirm.page';
import { Database } from '../../database/index.js';
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
import { namesOf } from '../cases/cases.queries.js';
import { sessionRefusal } from '../sessions/session.policy.js';
import { signBy } from '../sessions/session.reminders.js';
import { SessionDoor } from '../sessions/session-door.js';
import { ExcuseForm, SignMinutesForm } from './minutes.forms.js';
import { attended, mayExcuse } from './minutes.rules.js';
import { SessionMinutes } from './minutes.service.js';
import { MinutesDocuments } from './minutes-document.js';

const at = (id: string): string => `/fm4/comite/sesiones/${id}`;

/** Closing a session of the committee, and its minutes. */
@Controller('fm4/comite/sesiones/:id')
@Allow({ staff: ['committee', 'staff_admin'] })
export class MinutesPages {
  constructor(
    private readonly db: Database,
    private readonly door: SessionDoor,
    private readonly minutes: SessionMinutes,
    private readonly documents: MinutesDocuments,
  ) {}

  @Get('cerrar')
  async askToClose(@Viewer() viewer: Viewer, @Param('id') id: string) {
    const { startsAt, left } = await this.minutes.before(actorOf(viewer), id);
    return view(ConfirmPage, {
      place: 'fm4',
      question: { key: 'committee-minutes.close.question', params: { at: createDates('es-MX').long(startsAt) } },
      consequence: { key: 'committee-minutes.close.consequence', params: { n: left } },
      yes: { key: 'committee-minutes.close.yes' },
      kind: 'action',
      action: `${at(id)}/cerrar`,
      cancel: at(id),
    });
  }

  @Post('cerrar')
  async close(@Viewer() viewer: Viewer, @Param('id') id: string) {
    await this.minutes.close(actorOf(viewer), id);
    return redirect(`${at(id)}/acta`, { flash: 'flash.minutes.closed' });
  }

  @Get('acta')
  show(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return this.page(viewer, id, emptyForm());
  }

  @Post('acta/firmar')
  sign(
    @Viewer() viewer: Viewer,
    @Param('id') id: string,
    @Submitted(SignMinutesForm) form: Submitted<SignMinutesForm>,
  ) {
    return submit(form, {
      perform: (value) => this.minutes.sign(actorOf(viewer), id, value),
      invalid: (state) => this.page(viewer, id, state),
      done: () => redirect(`${at(id)}/acta`, { flash: 'flash.minutes.signed' }),
    });
  }

  @Post('acta/sin-firma')
  excuse(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(ExcuseForm) form: Submitted<ExcuseForm>) {
    return submit(form, {
      perform: (value) => this.minutes.excuse(actorOf(viewer), id, value),
      invalid: (state) => this.page(viewer, id, state),
      done: () => redirect(`${at(id)}/acta`, { flash: 'flash.minutes.excused' }),
    });
  }

  @Get('acta.pdf')
  async pdf(@Viewer() viewer: Viewer, @Param('id') id: string) {
    const bytes = await this.documents.read(actorOf(viewer), id);
    return file(bytes, { contentType: 'application/pdf', name: 'acta-comite.pdf', inline: true });
  }

  private page(viewer: Viewer, id: string, form: FormState): Promise<View> {
    const reader = actorOf(viewer);
    return this.db.as(reader, async (tx) => {
      const { session, seats } = await this.door.read(tx, reader, id);
      if (session.state !== 'closed' && session.state !== 'signed') throw notFound();
      const names = await namesOf(
        tx,
        seats.map(({ userId }) => userId),
      );
      const present = attended(seats);
      const open = session.state === 'closed';
      const facts = { chairId: session.chairId, seated: new Set(seats.map(({ userId }) => userId)) };
      const presides = sessionRefusal(reader, 'preside', facts) === null && mayExcuse(seats);
      const unanswered = present.filter(({ signedAt, excusedBy }) => signedAt === null && excusedBy === null);
      const others = unanswered.filter(({ userId }) => userId !== viewer.userId);
      return view(MinutesPage, {
        id,
        content: session.minutes as MinutesContent,
        sha256: session.minutesSha256!,
        state: session.state,
        signBy: signBy(session.closedAt!),
        people: present.map(({ userId, signedAt, remark, excuse }) => ({
          id: userId,
          name: names.get(userId) ?? '',
          signedAt,
          remark,
          excuse,
        })),
        maySign: open && present.some(({ userId, signedAt }) => userId === viewer.userId && signedAt === null),
        mayExcuse: open && presides ? others.map(({ userId }) => ({ userId, name: names.get(userId) ?? '' })) : [],
        form,
      });
    });
  }
}
