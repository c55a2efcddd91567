import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { newId } from '#libs/ids';
import { dayOf } from '#libs/mexico';
import type { FormState } from '#templates/components/form-state';
import type { NewSessionProps } from '#templates/audits/sessions/new-session.page';
import type { SessionListProps } from '#templates/audits/sessions/session-list.page';
import type { SessionProps } from '#templates/audits/sessions/session-props';
import { Accounts } from '../../accounts/index.js';
import { Database, type PersonActor } from '../../database/index.js';
import { emptyForm } from '../../web/index.js';
import { namesOf } from '../cases/cases.queries.js';
import { sessionRefusal } from './session.policy.js';
import { sessionsPerPage } from './session.rules.js';
import { sessionPage } from './session.views.js';
import { SessionDoor } from './session-door.js';
import { agendaRows, casesWithoutSession, sessionLines } from './sessions.queries.js';

/** What the pages of sessions show. */
@Injectable()
export class SessionsReader {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly accounts: Accounts,
    private readonly door: SessionDoor,
  ) {}

  /** A page of the list, from 1. */
  list(reader: PersonActor, page: number): Promise<SessionListProps> {
    return this.db.as(reader, async (tx) => {
      const { lines, total } = await sessionLines(tx, page);
      return {
        rows: lines,
        page,
        pages: Math.max(1, Math.ceil(total / sessionsPerPage)),
        waiting: (await casesWithoutSession(tx)).length,
        mayConvene: sessionRefusal(reader, 'convene', null) === null,
      };
    });
  }

  /** The form of a new session: everybody of the committee, and every case that waits. @throws Refused who may not */
  convening(reader: PersonActor, state: FormState | null): Promise<NewSessionProps> {
    return this.db.as(reader, async (tx) => {
      this.door.require(reader, 'convene', null);
      const committee = await this.accounts.staffWith(tx, 'committee');
      const cases = await casesWithoutSession(tx);
      const people = committee.map(({ userId, name }) => ({ userId, name }));
      const form =
        state ??
        emptyForm({
          id: newId(),
          day: dayOf(this.clock.now()),
          time: '10:00',
          members: people.map(({ userId }) => userId),
          chairId: people[0]?.userId ?? '',
          audits: cases.map(({ auditId }) => auditId),
        });
      return { people, cases, form };
    });
  }

  /** One session. @throws Refused `not-found`, who may not */
  session(reader: PersonActor, id: string, form: FormState): Promise<SessionProps> {
    return this.db.as(reader, async (tx) => {
      const known = await this.door.read(tx, reader, id);
      const { session, seats } = known;
      const committee = await this.accounts.staffWith(tx, 'committee');
      const ids = [session.chairId, session.convenedBy, ...seats.map(({ userId }) => userId)];
      return sessionPage(
        {
          ...known,
          names: await namesOf(tx, ids),
          agenda: await agendaRows(tx, id),
          committee: committee.map(({ userId, name }) => ({ userId, name })),
          waiting: await casesWithoutSession(tx),
        },
        { ...reader, today: dayOf(this.clock.now()) },
        form,
      );
    });
  }
}
