/** The mails and calendar days of a session in its present state, pure. */
import { addWorkingDays, dayOf } from '#libs/mexico';
import { type DesiredReminder, unansweredReminders } from '../../notifications/index.js';
import type { WantedEvent } from '../../tasks/index.js';
import { type Seat, sessionMinutes, type SessionState, signingWorkingDays, type Stuck } from './session.rules.js';

export type Recipient = DesiredReminder['to'];

export const sessionReminderKinds = {
  /** To each member, and to each alternate who is called: the session, with its calendar entry. */
  convened: 'audits.session-convened',
  /** To the same: it does not take place. */
  cancelled: 'audits.session-cancelled',
  /** To the coordination and to who presides, at once: a tie, or no quorum. */
  stuck: 'audits.vote-stuck',
  /** To those who were present: the minutes are to be signed. */
  minutes: 'audits.minutes',
  /** To the same when they have not signed: the day is near. */
  minutesDue: 'audits.minutes-due',
  /** To the coordination: not everybody signed in time. */
  minutesLate: 'audits.minutes-late',
} as const;

export const sessionEventKinds = { session: 'audits.session', sign: 'audits.sign-minutes' } as const;

/** Days relative to the day by which minutes should be signed. */
export const signingSchedules = {
  due: { days: [-1], min: -5, max: -1, most: 2 },
  late: { days: [1], min: 1, max: 30, most: 3 },
} as const;

export interface SessionForReminders {
  readonly id: string;
  readonly state: SessionState;
  readonly startsAt: Date;
  readonly convenedAt: Date;
  readonly closedAt: Date | null;
  readonly cancelledAt: Date | null;
  readonly chairId: string;
}

/** A person with a seat, as far as mails need to know. */
export type SeatToTell = Pick<Seat, 'seat' | 'calledAt' | 'joinedAt'> & {
  readonly to: Recipient;
  readonly answered: boolean;
};

export interface SessionPeople {
  readonly seats: readonly SeatToTell[];
  readonly coordination: readonly Recipient[];
  readonly stuck: readonly { readonly id: string; readonly stuck: Stuck; readonly stuckAt: Date }[];
  readonly cases: number;
}

/** By which day the minutes of a session should be signed. */
export const signBy = (closedAt: Date) => addWorkingDays(dayOf(closedAt), signingWorkingDays);

/** What a session wants mailed. */
export function wantedSessionMails(
  session: SessionForReminders,
  { seats, coordination, stuck }: SessionPeople,
  days: (kind: string) => readonly number[],
): DesiredReminder[] {
  const kinds = sessionReminderKinds;
  const called = seats.filter(({ seat, calledAt }) => seat === 'member' || calledAt !== null);
  switch (session.state) {
    case 'convened':
    case 'open': {
      const chair = seats.find(({ to }) => to.userId === session.chairId)?.to;
      const presiding = chair && !coordination.some(({ email }) => email === chair.email) ? [chair] : [];
      return [
        ...called.map(({ to, seat, calledAt }) => ({
          kind: kinds.convened,
          to,
          dueAt: calledAt ?? session.convenedAt,
          details: { seat },
        })),
        ...stuck.flatMap(({ id, stuckAt, stuck: why }) =>
          [...coordination, ...presiding].map((to) => ({
            kind: kinds.stuck,
            to,
            dueAt: stuckAt,
            details: { item: id, why },
          })),
        ),
      ];
    }
    case 'cancelled':
      return called.map(({ to }) => ({ kind: kinds.cancelled, to, dueAt: session.cancelledAt! }));
    case 'closed': {
      const open = seats.filter(({ joinedAt, answered }) => joinedAt !== null && !answered).map(({ to }) => to);
      return [
        ...open.map((to) => ({ kind: kinds.minutes, to, dueAt: session.closedAt! })),
        ...unansweredReminders(signBy(session.closedAt!), [
          { kind: kinds.minutesDue, days: days(kinds.minutesDue), to: open, target: null },
          { kind: kinds.minutesLate, days: days(kinds.minutesLate), to: coordination, target: 'coordination' },
        ]),
      ];
    }
    case 'signed':
      return [];
  }
}

/** What stands in calendars: the session itself, then the minutes to sign. */
export function wantedSessionEvents(session: SessionForReminders, { seats, cases }: SessionPeople): WantedEvent[] {
  const { id, state, startsAt, closedAt } = session;
  const path = `/fm4/comite/sesiones/${id}`;
  const forSeat = ({ to }: SeatToTell) => ({ userId: to.userId, companyId: null, roles: ['committee' as const] });
  if (state === 'convened' || state === 'open') {
    const minutes = sessionMinutes.opening + cases * sessionMinutes.each;
    const when = { starts: startsAt, ends: new Date(startsAt.getTime() + minutes * 60_000) };
    return seats
      .filter(({ seat, calledAt }) => seat === 'member' || calledAt !== null)
      .map((seat) => ({
        kind: sessionEventKinds.session,
        for: forSeat(seat),
        when,
        task: false,
        path,
        details: { cases: String(cases) },
      }));
  }
  if (state !== 'closed') return [];
  return seats
    .filter(({ joinedAt, answered }) => joinedAt !== null && !answered)
    .map((seat) => ({
      kind: sessionEventKinds.sign,
      for: forSeat(seat),
      when: { day: signBy(closedAt!) },
      task: { from: null },
      path: `${path}/acta`,
      details: {},
    }));
}
