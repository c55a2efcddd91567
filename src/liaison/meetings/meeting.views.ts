import type { MeetingFacts, MeetingLine, MeetingPersonLine } from '#templates/liaison/meetings/meeting.shapes';
import type { FormState } from '#templates/components/form-state';
import type { CalendarFile } from '#libs/calendar';
import { createDates } from '#libs/i18n';
import { dayOf, instantOf } from '#libs/mexico';
import { emptyForm } from '../../web/index.js';
import type { MeetingForm } from './meeting.forms.js';
import type { MeetingPerson, MeetingRow } from './meeting.queries.js';
import { isTaken, meetingState } from './meeting.rules.js';
import type { MeetingText } from './meetings.service.js';

const dates = createDates('es-MX');

export const meetingLine = (row: MeetingRow, now: Date): MeetingLine => {
  const { id, title, allyName, startsAt, place } = row;
  return { id, title, ally: allyName, startsAt, place, state: meetingState(row, now) };
};

export const meetingFacts = (row: MeetingRow, now: Date): MeetingFacts => ({
  ...meetingLine(row, now),
  endsAt: row.endsAt,
  agenda: row.agenda,
  parties: row.parties.split('\n').flatMap((line) => line.trim() || []),
  cancelledReason: row.cancelledReason,
  minutes: row.minutes,
  closedAt: row.closedAt,
  taken: isTaken(row, now),
});

export const personLine = ({ id, name, institution, email, presentAt, method }: MeetingPerson): MeetingPersonLine => ({
  id,
  name,
  institution,
  email,
  present: presentAt !== null,
  method,
});

/** The form of a meeting as it is stored. */
export const meetingForm = (row: MeetingRow): FormState => {
  const { title, place, agenda, parties, startsAt, endsAt, version } = row;
  const time = { day: dayOf(startsAt), from: dates.time(startsAt), until: dates.time(endsAt) };
  return emptyForm({ title, place, agenda, parties, ...time, version: String(version) });
};

export const meetingTextIn = ({ title, place, agenda, parties, day, from, until }: MeetingForm): MeetingText => ({
  title,
  place,
  agenda,
  parties,
  startsAt: instantOf(day, from),
  endsAt: instantOf(day, until),
});

/** The appointment for who has no account here: their calendar follows it by its name and number. */
export function guestCalendar(
  meeting: MeetingRow,
  site: { host: string; publicUrl: string; mailFrom: string; issuer: string },
): CalendarFile {
  const { id, version, movedAt, cancelledAt, calledAt, startsAt, endsAt, title, place, agenda, municipality } = meeting;
  const email = /<([^<>\s]+)>/.exec(site.mailFrom)?.[1] ?? site.mailFrom.trim();
  return {
    name: title,
    organizer: { name: site.issuer, email },
    events: [
      {
        uid: `reunion-${id}@${site.host}`,
        sequence: version - 1,
        changedAt: cancelledAt ?? movedAt ?? calledAt,
        when: { starts: startsAt, ends: endsAt },
        summary: title,
        description: [place, agenda].join('\n\n'),
        url: `${site.publicUrl}/municipios${municipality === null ? '' : `/${municipality}`}`,
        cancelled: cancelledAt !== null,
      },
    ],
  };
}
