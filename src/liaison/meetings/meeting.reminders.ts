/** The mails and calendar events of a meeting in its present state, pure. */
import { DAY } from '#libs/clock';
import type { DesiredReminder } from '../../notifications/index.js';
import type { WantedEvent } from '../../tasks/index.js';
import type { AgreementPeople } from '../agreements/agreement.reminders.js';
import type { MeetingPerson, MeetingRow } from './meeting.queries.js';

/** To liaisons, the coordination and who was invited by mail. */
export const meetingKinds = {
  called: 'liaison.meeting-called',
  moved: 'liaison.meeting-moved',
  cancelled: 'liaison.meeting-cancelled',
  tomorrow: 'liaison.meeting-tomorrow',
  /** The minutes are closed: what was agreed. */
  minutes: 'liaison.meeting-minutes',
} as const;
export type MeetingNews = keyof typeof meetingKinds;

/** Of what is in the calendars of who has an account. */
export const MEETING_EVENT = 'liaison.meeting';

type Recipient = DesiredReminder['to'];

export interface MeetingPeople extends AgreementPeople {
  readonly guests: readonly MeetingPerson[];
}

/** What a meeting wants mailed. Of what happened before somebody was invited, they hear nothing. */
export function wantedMeetingMails(meeting: MeetingRow, people: MeetingPeople): DesiredReminder[] {
  const { calledAt, movedAt, cancelledAt, closedAt, startsAt } = meeting;
  const all = recipients(people, calledAt);
  const news = (what: MeetingNews, at: Date): DesiredReminder[] =>
    all.filter(({ since }) => since < at).map(({ to }) => ({ kind: meetingKinds[what], to, dueAt: at }));
  if (cancelledAt) return news('cancelled', cancelledAt);
  return [
    ...all.map(({ to, since }) => ({ kind: meetingKinds.called, to, dueAt: since })),
    ...(movedAt ? news('moved', movedAt) : []),
    ...news('tomorrow', new Date(startsAt.getTime() - DAY)),
    ...(closedAt ? news('minutes', closedAt) : []),
  ];
}

/** Each address once: who has an account before who is invited by mail. */
function recipients(
  { liaisons, coordination, guests }: MeetingPeople,
  calledAt: Date,
): { to: Recipient; since: Date }[] {
  const all = [
    ...[...liaisons, ...coordination].map((to) => ({ to, since: calledAt })),
    ...guests.flatMap(({ userId, name, email, invitedAt }) =>
      userId === null && email && invitedAt
        ? [{ to: { userId: null, email, name, locale: 'es' as const }, since: invitedAt }]
        : [],
    ),
  ];
  return [...new Map(all.toReversed().map((one) => [one.to.email.toLowerCase(), one])).values()].toReversed();
}

/** The meeting in the calendars of the liaisons and of FM4's coordination. */
export function wantedMeetingEvents(
  { id, startsAt, endsAt, title, place, allyName, cancelledAt }: MeetingRow,
  { liaisons, coordination }: AgreementPeople,
): WantedEvent[] {
  if (cancelledAt) return [];
  const isLiaison = new Set(liaisons.map(({ userId }) => userId));
  const event = (userId: string, role: 'partner' | 'staff_admin'): WantedEvent => ({
    kind: MEETING_EVENT,
    for: { userId, companyId: null, roles: [role] },
    when: { starts: startsAt, ends: endsAt },
    task: false,
    path: `${role === 'partner' ? '/enlaces' : '/fm4'}/reuniones/${id}`,
    details: { title, place, ally: allyName },
  });
  return [
    ...liaisons.flatMap(({ userId }) => (userId ? [event(userId, 'partner')] : [])),
    ...coordination.flatMap(({ userId }) => (userId && !isLiaison.has(userId) ? [event(userId, 'staff_admin')] : [])),
  ];
}
