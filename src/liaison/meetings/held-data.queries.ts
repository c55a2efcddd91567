import type { EntityManager } from 'typeorm';
import type { DataSubject, HeldData } from '../../accounts/index.js';
import { rows, run } from '../../database/index.js';

interface AttendedRow {
  readonly meeting: string;
  readonly startsAt: Date;
  readonly name: string;
  readonly institution: string;
  readonly invitedAt: Date | null;
  readonly presentAt: Date | null;
}

const attendedBy = (tx: EntityManager, { userId, email }: DataSubject): Promise<AttendedRow[]> =>
  rows<AttendedRow>(
    tx,
    `select m.title as meeting, m.starts_at, p.name, p.institution, p.invited_at, p.present_at
     from liaison_meeting_people p join liaison_meetings m on m.id = p.meeting_id
     where p.user_id = $1 or lower(p.email) = $2 order by m.starts_at`,
    [userId, email],
  );

interface WrittenRow {
  readonly what: string;
  readonly at: Date;
}

const writtenBy = (tx: EntityManager, { userId }: DataSubject): Promise<WrittenRow[]> =>
  rows<WrittenRow>(
    tx,
    `select title as what, called_at as at from liaison_meetings where called_by = $1
     union all select title, closed_at from liaison_meetings where closed_by = $1
     union all select m.title, p.present_at from liaison_meeting_people p join liaison_meetings m on m.id = p.meeting_id
       where p.marked_by = $1 order by at`,
    [userId],
  );

/** What meetings hold of people: who was invited and who was there, and who wrote. */
export const meetingsData: readonly HeldData[] = [
  {
    key: 'attended',
    columns: ['user_id', 'name', 'institution', 'email'].map((column) => `liaison_meeting_people.${column}`),
    find: attendedBy,
    fate: 'anonymized',
    erase: async (tx, { userId, email }) => {
      await run(
        tx,
        `update liaison_meeting_people set name = '—', email = null, user_id = null where user_id = $1 or lower(email) = $2`,
        [userId, email],
      );
    },
  },
  {
    key: 'written',
    columns: ['liaison_meetings.called_by', 'liaison_meetings.closed_by', 'liaison_meeting_people.marked_by'],
    find: writtenBy,
    fate: 'anonymized',
    erase: async (tx, { userId }) => {
      await run(tx, 'update liaison_meetings set called_by = null where called_by = $1', [userId]);
      await run(tx, 'update liaison_meetings set closed_by = null where closed_by = $1', [userId]);
      await run(tx, 'update liaison_meeting_people set marked_by = null where marked_by = $1', [userId]);
    },
  },
];
