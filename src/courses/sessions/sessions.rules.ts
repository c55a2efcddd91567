import { type CodeTime, codeTime } from '#libs/attendance-codes';
import { DAY, HOUR, MINUTE } from '#libs/clock';

/** People of a group at most, sessions of it, letters of its texts. */
export const limits = { capacity: 500, sessions: 40, name: 120, place: 200, topic: 200, hours: 12 } as const;
/** Share of the planned time, in percent, that somebody attends for it to count as the course's lessons. */
export const REQUIRED_SHARE = 80;
/** Before a session, its people are reminded. */
export const REMINDED_BEFORE = DAY;

/** How attendance was taken: by the code on the screen, by hand, from a signed sheet. */
export const attendanceMethods = ['code', 'hand', 'sheet'] as const;
export type AttendanceMethod = (typeof attendanceMethods)[number];

/** A session as far as attendance counts. */
export interface SessionTime {
  readonly id: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly cancelled: boolean;
}

/** How much of a group's sessions somebody attended. Minutes. */
export interface Attendance {
  readonly attended: number;
  readonly planned: number;
  /** Percent of all planned sessions, rounded down: nobody reaches a share by rounding. */
  readonly share: number;
  /** The share that is needed was reached. */
  readonly reached: boolean;
  /** It can no longer be reached, even with all sessions to come. */
  readonly lost: boolean;
}

const minutesOf = ({ startsAt, endsAt }: SessionTime) => Math.round((endsAt.getTime() - startsAt.getTime()) / MINUTE);

/** Over all sessions that were not cancelled; one that goes on is still to come. */
export function attendanceOf(sessions: readonly SessionTime[], present: ReadonlySet<string>, now: Date): Attendance {
  const held = sessions.filter(({ cancelled }) => !cancelled);
  const sum = (some: readonly SessionTime[]) => some.reduce((total, one) => total + minutesOf(one), 0);
  const planned = sum(held);
  const attended = sum(held.filter(({ id }) => present.has(id)));
  const toCome = sum(held.filter(({ id, endsAt }) => !present.has(id) && endsAt > now));
  const enough = (minutes: number) => planned > 0 && minutes * 100 >= planned * REQUIRED_SHARE;
  return {
    attended,
    planned,
    share: planned === 0 ? 0 : Math.floor((attended * 100) / planned),
    reached: enough(attended),
    lost: planned > 0 && !enough(attended + toCome),
  };
}

/** Somebody in a group; `seatedAt` is null while they wait for a place. */
export interface Seat {
  readonly userId: string;
  readonly joinedAt: Date;
  readonly seatedAt: Date | null;
}

/** Who of those who wait gets a place now: the first to come, as many as are free. */
export function nextSeated(members: readonly Seat[], capacity: number): string[] {
  const free = capacity - members.filter(({ seatedAt }) => seatedAt !== null).length;
  return members
    .filter(({ seatedAt }) => seatedAt === null)
    .toSorted((a, b) => a.joinedAt.getTime() - b.joinedAt.getTime() || (a.userId < b.userId ? -1 : 1))
    .slice(0, Math.max(0, free))
    .map(({ userId }) => userId);
}

/** How attendance by code stands now. */
export const attendanceTime = ({ cancelled, ...time }: SessionTime, now: Date): CodeTime =>
  cancelled ? 'cancelled' : codeTime(time, now);

/** Whether attendance by code is taken now. */
export const isTaken = (session: SessionTime, now: Date): boolean => attendanceTime(session, now) === 'open';

/** What is wrong with the times of a session; null: nothing. */
export function timeProblem(startsAt: Date, endsAt: Date): 'order' | 'long' | null {
  const length = endsAt.getTime() - startsAt.getTime();
  if (length <= 0) return 'order';
  return length > limits.hours * HOUR ? 'long' : null;
}
