import type { DesiredReminder, Recipient } from '../../notifications/index.js';
import type { WantedEvent } from '../../tasks/index.js';
import type { SessionRow } from './sessions.queries.js';
import { REMINDED_BEFORE } from './sessions.rules.js';

/** About a group. */
export const groupReminderKinds = {
  /** To somebody who has a place in a group, at once or after they waited for one. */
  seat: 'courses.session-seat',
} as const;

/** About one of its sessions. */
export const sessionReminderKinds = {
  /** To everyone with a place, the day before a session. */
  tomorrow: 'courses.session-tomorrow',
  /** To them, when the time or place of a session changed. */
  moved: 'courses.session-moved',
  /** To them, when it was cancelled. */
  cancelled: 'courses.session-cancelled',
} as const;

/** Somebody with a place, as mails need them. */
export interface SeatedPerson {
  readonly to: Recipient & { readonly userId: string };
  readonly seatedAt: Date;
}

/** The mails that say who has a place, once there are sessions to go to. */
export function seatReminders(sessions: readonly SessionRow[], people: readonly SeatedPerson[]): DesiredReminder[] {
  if (!sessions.some(({ cancelled }) => !cancelled)) return [];
  return people.map(({ to, seatedAt }) => ({ kind: groupReminderKinds.seat, to, dueAt: seatedAt }));
}

/** The mails that a session wants. Of what changed before somebody had a place, they hear nothing. */
export function sessionReminders(session: SessionRow, people: readonly SeatedPerson[]): DesiredReminder[] {
  const { startsAt, movedAt, cancelledAt } = session;
  const since = (at: Date, kind: string) =>
    people.filter(({ seatedAt }) => seatedAt < at).map(({ to }) => ({ kind, to, dueAt: at }));
  if (cancelledAt) return since(cancelledAt, sessionReminderKinds.cancelled);
  const dueAt = new Date(startsAt.getTime() - REMINDED_BEFORE);
  return [
    ...since(dueAt, sessionReminderKinds.tomorrow),
    ...(movedAt ? since(movedAt, sessionReminderKinds.moved) : []),
  ];
}

/** The session in the calendars of those who have a place. */
export function sessionEvents(
  { cancelled, companyId, startsAt, endsAt, topic, place }: SessionRow,
  group: string,
  people: readonly SeatedPerson[],
): WantedEvent[] {
  if (cancelled) return [];
  return people.map(({ to: { userId } }) => ({
    kind: 'courses.session',
    for: { userId, companyId, roles: ['company_admin', 'company_editor', 'learner'] },
    when: { starts: startsAt, ends: endsAt },
    task: false,
    path: '/aprender/sesiones',
    details: { group, topic, place },
  }));
}
