/** From a session to its page, pure. */
import { type Day, dayOf } from '#libs/mexico';
import type { SessionProps } from '#templates/audits/sessions/session-props';
import type { FormState } from '#templates/components/form-state';
import type { Role } from '../../database/index.js';
import { type SessionAction, sessionRefusal } from './session.policy.js';
import { electorateOf, hasQuorum, isPresent } from './session.rules.js';
import type { SeatedSession } from './session-door.js';
import type { AgendaRow, WaitingCase } from './sessions.queries.js';

interface Found extends SeatedSession {
  readonly names: ReadonlyMap<string, string>;
  readonly agenda: readonly AgendaRow[];
  readonly committee: readonly { readonly userId: string; readonly name: string }[];
  readonly waiting: readonly WaitingCase[];
}

/** A session as the reader sees it, with what they may do. */
export function sessionPage(
  { session, seats, names, agenda, committee, waiting }: Found,
  reader: { readonly userId: string; readonly roles: readonly Role[]; readonly today: Day },
  form: FormState,
): SessionProps {
  const seated = new Set(seats.map(({ userId }) => userId));
  const may = (action: SessionAction) => sessionRefusal(reader, action, { chairId: session.chairId, seated }) === null;
  const running = session.state === 'convened' || session.state === 'open';
  const presides = may('preside');
  const own = seats.find(({ userId }) => userId === reader.userId);
  const electorate = electorateOf(seats, () => false, new Set());
  const quorum = hasQuorum(electorate);
  const pending = agenda.filter(({ result }) => result === null);
  const called = own && (own.seat === 'member' || own.calledAt !== null);
  return {
    id: session.id,
    state: session.state,
    startsAt: session.startsAt,
    place: session.place,
    chair: names.get(session.chairId) ?? '',
    convener: names.get(session.convenedBy) ?? '',
    openedAt: session.openedAt,
    closedAt: session.closedAt,
    cancelReason: session.cancelReason,
    present: electorate.present.length,
    quorum: electorate.quorum,
    agenda,
    people: seats.map((seat) => ({
      id: seat.userId,
      name: names.get(seat.userId) ?? '',
      seat: seat.seat,
      isChair: seat.userId === session.chairId,
      calledAt: seat.calledAt,
      joinedAt: seat.joinedAt,
      leftAt: seat.leftAt,
      present: isPresent(seat),
      signed: seat.signedAt !== null,
      excused: seat.excusedBy !== null,
    })),
    mayJoin: running && may('attend') && !!called && !isPresent(own!) && reader.today >= dayOf(session.startsAt),
    tooEarly: running && !!called && !isPresent(own!) && reader.today < dayOf(session.startsAt),
    mayLeave: running && !!own && isPresent(own) && may('attend'),
    mayOpen: session.state === 'convened' && presides && quorum,
    mayClose: session.state === 'open' && presides,
    mayCancel: session.state === 'convened' && presides,
    mayPreside: running && presides,
    pending: pending.length,
    others: running && presides ? committee.filter(({ userId }) => !seated.has(userId)) : [],
    waiting: running && presides ? waiting.map(({ auditId, company }) => ({ auditId, company })) : [],
    minutes: session.state === 'closed' || session.state === 'signed',
    form,
  };
}
