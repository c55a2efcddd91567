/** Meetings: how they stand, when attendance is taken, pure. */
import { folded } from '#libs/folding';
import { type CodeTime, codeTime } from '#libs/attendance-codes';
import { HOUR } from '#libs/clock';

export const meetingLimits = {
  institution: 160,
  title: 140,
  place: 300,
  agenda: 2000,
  parties: 600,
  minutes: 6000,
  reason: 600,
  name: 120,
  hours: 12,
} as const;

/** People on the list of one meeting. */
export const MAX_PEOPLE = 200;
/** A meeting is called for the next two years: later, a digit of the year is wrong. */
export const FARTHEST_MONTHS = 24;
/** Meetings on a page of a list. */
export const PAGE_OF_MEETINGS = 25;

/** How it is known that somebody was there: by the code on the screen, or as whoever keeps the list says. */
export type PresenceMethod = 'code' | 'hand';

/** What FM4 and liaisons look for among meetings. */
export type MeetingTab = 'coming' | 'past';

export interface MeetingTime {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly cancelledAt: Date | null;
  readonly closedAt: Date | null;
}

/** `held`: it began, and its minutes are not closed. */
export type MeetingState = 'coming' | 'held' | 'closed' | 'cancelled';

export function meetingState({ startsAt, cancelledAt, closedAt }: MeetingTime, now: Date): MeetingState {
  if (cancelledAt !== null) return 'cancelled';
  if (closedAt !== null) return 'closed';
  return now < startsAt ? 'coming' : 'held';
}

/** How attendance by code stands now: it ends with the minutes, too. */
export function attendanceTime(meeting: MeetingTime, now: Date): CodeTime {
  if (meeting.cancelledAt !== null) return 'cancelled';
  return meeting.closedAt === null ? codeTime(meeting, now) : 'over';
}

/** Whether the code on the screen counts now. */
export const isTaken = (meeting: MeetingTime, now: Date): boolean => attendanceTime(meeting, now) === 'open';

/** What is wrong with the times of a meeting; null: nothing. */
export function timeProblem(startsAt: Date, endsAt: Date): 'order' | 'long' | null {
  const length = endsAt.getTime() - startsAt.getTime();
  if (length <= 0) return 'order';
  return length > meetingLimits.hours * HOUR ? 'long' : null;
}

/** Names that are the same but for case, accents and spaces. */
export const isSameName = (one: string, other: string): boolean => plainName(one) === plainName(other);

const plainName = (name: string) => folded(name).replaceAll(/\s+/g, ' ').trim();
