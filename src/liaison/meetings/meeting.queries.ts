import type { EntityManager } from 'typeorm';
import { one, rows } from '../../database/index.js';
import type { MeetingTab, PresenceMethod } from './meeting.rules.js';

/** A meeting with its ally. */
export interface MeetingRow {
  readonly id: string;
  readonly allyId: string;
  readonly municipality: string | null;
  readonly allyName: string;
  readonly title: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: string;
  readonly agenda: string;
  readonly parties: string;
  readonly calledAt: Date;
  readonly movedAt: Date | null;
  readonly cancelledAt: Date | null;
  readonly cancelledReason: string | null;
  readonly minutes: string;
  readonly closedAt: Date | null;
  readonly version: number;
}

const meeting = `m.id, m.ally_id, a.municipality, a.name as ally_name, m.title, m.starts_at, m.ends_at, m.place, m.agenda,
  m.parties, m.called_at, m.moved_at, m.cancelled_at, m.cancelled_reason, m.minutes, m.closed_at, m.version`;
const from = 'liaison_meetings m join liaison_allies a on a.id = m.ally_id';

/** A page of the meetings that the actor may see: those to come, the next first; or those over or cancelled, the last first. */
export const meetingsIn = (
  tx: EntityManager,
  tab: MeetingTab,
  { now, limit, offset }: { now: Date; limit: number; offset: number },
): Promise<MeetingRow[]> =>
  tab === 'coming'
    ? rows<MeetingRow>(
        tx,
        `select ${meeting} from ${from} where m.ends_at >= $1 and m.cancelled_at is null
         order by m.starts_at, m.id limit $2 offset $3`,
        [now, limit, offset],
      )
    : rows<MeetingRow>(
        tx,
        `select ${meeting} from ${from} where m.ends_at < $1 or m.cancelled_at is not null
         order by m.starts_at desc, m.id limit $2 offset $3`,
        [now, limit, offset],
      );

/** How many there are of both. */
export async function countMeetings(tx: EntityManager, now: Date): Promise<Record<MeetingTab, number>> {
  const row = await one<{ coming: number; past: number }>(
    tx,
    `select count(*) filter (where ends_at >= $1 and cancelled_at is null)::int as coming,
       count(*) filter (where ends_at < $1 or cancelled_at is not null)::int as past from liaison_meetings`,
    [now],
  );
  return row!;
}

export const meetingById = (tx: EntityManager, id: string): Promise<MeetingRow | null> =>
  one<MeetingRow>(tx, `select ${meeting} from ${from} where m.id = $1`, [id]);

/** Has the changes of one meeting run one after the other. */
export async function lockMeeting(tx: EntityManager, id: string): Promise<MeetingRow | null> {
  const found = await one<{ id: string }>(tx, 'select id from liaison_meetings where id = $1 for update', [id]);
  return found && meetingById(tx, id);
}

/** Somebody who is invited to a meeting, or was there. */
export interface MeetingPerson {
  readonly id: string;
  readonly userId: string | null;
  readonly name: string;
  readonly institution: string;
  readonly email: string | null;
  readonly invitedAt: Date | null;
  readonly presentAt: Date | null;
  readonly method: PresenceMethod | null;
}

export const peopleOf = (tx: EntityManager, meetingId: string): Promise<MeetingPerson[]> =>
  rows<MeetingPerson>(
    tx,
    `select id, user_id, name, institution, email, invited_at, present_at, method from liaison_meeting_people
     where meeting_id = $1 order by lower(name), id`,
    [meetingId],
  );

/** Meetings that were held and whose minutes are not closed, the longest ago first. */
export const withoutMinutes = (tx: EntityManager, now: Date): Promise<MeetingRow[]> =>
  rows<MeetingRow>(
    tx,
    `select ${meeting} from ${from} where m.ends_at < $1 and m.closed_at is null and m.cancelled_at is null
     order by m.ends_at, m.id limit 200`,
    [now],
  );

/** Ids of meetings that may still want mails. */
export async function meetingsToRemind(
  tx: EntityManager,
  { after, limit, recent }: { after: string | null; limit: number; recent: Date },
): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    `select id from liaison_meetings where ($1::uuid is null or id > $1)
       and greatest(ends_at, cancelled_at, closed_at) >= $3 order by id limit $2`,
    [after, limit, recent],
  );
  return found.map(({ id }) => id);
}
